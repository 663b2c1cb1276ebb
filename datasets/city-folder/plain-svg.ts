/** Keeps the plain drawing of an SVG file: shapes, gradients, words. What runs, styles or comes from elsewhere is refused. */
import { Parser } from "htmlparser2";
import type { Problem } from "../../domain/errors.ts";

const SHAPES =
  "svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath title desc";
const KEPT = new Set(SHAPES.split(" "));

const GEOMETRY =
  "viewBox width height d x y x1 x2 y1 y2 cx cy r rx ry fx fy points transform offset gradientUnits gradientTransform clipPathUnits preserveAspectRatio";
const PAINT =
  "id fill fill-opacity fill-rule clip-rule clip-path stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity stop-color stop-opacity color";
const ATTRIBUTES = new Set(`${GEOMETRY} ${PAINT}`.split(" "));

/** Left out without a word: notes of drawing programs, which show nothing. Whatever has a prefix is theirs too. */
const NOTES = new Set(["metadata"]);
const NOTE_ATTRIBUTES =
  /^(?:xmlns|version|class|baseProfile|enable-background|role|aria-.*|data-.*|.*:.*)$/;

/** Words of a title are kept, because a reader may hear them. */
const WITH_WORDS = new Set(["title", "desc"]);

/** Paint from the drawing itself: "url(#sky)". */
const OWN_PAINT = /^url\(#[\w.-]+\)$/;

type Wrong = Pick<Problem, "line" | "value" | "message" | "fix">;

/** The drawing as SVG text, or everything that cannot be kept, with its line. */
export function plainSvg(
  text: string,
): { readonly svg: string } | { readonly problems: readonly Wrong[] } {
  const lines = lineCounter(text);
  const problems: Wrong[] = [];
  const open: string[] = [];
  let svg = "";
  let skipped = 0;
  const refuse = (found: Omit<Wrong, "line">): void => {
    problems.push({ line: lines(parser.startIndex), ...found });
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (skipped > 0 || isNote(name)) {
          skipped += 1;
          return;
        }
        if (open.length === 0) rootProblems(name, attributes).forEach(refuse);
        elementProblems(name, attributes).forEach(refuse);
        open.push(name);
        svg += `<${name}${open.length === 1 ? ROOT : ""}${written(attributes)}>`;
      },
      ontext: (words) => {
        if (skipped === 0 && WITH_WORDS.has(open.at(-1) ?? "")) svg += escaped(words);
      },
      onclosetag: (name) => {
        if (skipped > 0) {
          skipped -= 1;
          return;
        }
        open.pop();
        svg += `</${name}>`;
      },
      onprocessinginstruction: (name, data) => {
        if (/^!DOCTYPE/i.test(name) && data.includes("["))
          refuse({ value: "!DOCTYPE", message: "the file declares entities", fix: EXPORT });
        if (/^\?xml-stylesheet/i.test(name))
          refuse({
            value: "xml-stylesheet",
            message: "the file asks for a style sheet",
            fix: EXPORT,
          });
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (svg === "")
    return {
      problems: [{ message: "this is not an SVG file", fix: "Save the logo as SVG or PNG" }],
    };
  return problems.length > 0 ? { problems } : { svg };
}

const ROOT = ' xmlns="http://www.w3.org/2000/svg"';
const EXPORT =
  "Save it as a plain SVG with shapes only (words as paths, colours as attributes), or as PNG";

function isNote(name: string): boolean {
  return NOTES.has(name) || name.includes(":");
}

type Attributes = Readonly<Record<string, string>>;

function rootProblems(name: string, attributes: Attributes): readonly Omit<Wrong, "line">[] {
  if (name !== "svg")
    return [
      { value: name, message: "this is not an SVG file", fix: "Save the logo as SVG or PNG" },
    ];
  return attributes["viewBox"] === undefined
    ? [{ message: "the drawing has no viewBox, so nobody knows its size", fix: EXPORT }]
    : [];
}

function elementProblems(name: string, attributes: Attributes): readonly Omit<Wrong, "line">[] {
  if (!KEPT.has(name))
    return [{ value: name, message: "a logo must not hold this element", fix: EXPORT }];
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (NOTE_ATTRIBUTES.test(attribute) && !LINK.test(attribute)) return [];
    const found = { value: `${attribute}="${value}"`, fix: EXPORT };
    if (!ATTRIBUTES.has(attribute))
      return [{ ...found, message: "a logo must not hold this attribute" }];
    return isPlain(value)
      ? []
      : [{ ...found, message: "a logo must not ask for anything outside itself" }];
  });
}

/** `href` with or without prefix leads out of the drawing. */
const LINK = /(?:^|:)href$/;

function isPlain(value: string): boolean {
  return OWN_PAINT.test(value.trim()) || !/url|:|\\|@|expression/i.test(value);
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([name]) => ATTRIBUTES.has(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? "");
}

/** The line of a place in the text, from 1. */
function lineCounter(text: string): (index: number) => number {
  return (index) => text.slice(0, index).split("\n").length;
}
