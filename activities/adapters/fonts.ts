/** The report's typefaces as CSS with the font files inside, so that no edition asks for anything from outside. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

interface Face {
  readonly family: string;
  readonly file: string;
  readonly package: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  /** Only these characters are taken from it. */
  readonly only?: string;
}

const SANS = {
  family: "Source Sans 3",
  package: "@fontsource/source-sans-3",
  file: "source-sans-3",
};
const SERIF = {
  family: "Source Serif 4",
  package: "@fontsource/source-serif-4",
  file: "source-serif-4",
};
const ARABIC_TEXT = { family: "Vazirmatn", package: "@fontsource/vazirmatn", file: "vazirmatn" };
const ARABIC_HEADING = { family: "Amiri", package: "@fontsource/amiri", file: "amiri" };

const FACES: readonly Face[] = [
  { ...SANS, weight: 400, style: "normal" },
  { ...SANS, weight: 600, style: "normal" },
  { ...SANS, weight: 700, style: "normal" },
  { ...SANS, weight: 400, style: "italic" },
  { ...SERIF, weight: 400, style: "normal" },
  { ...SERIF, weight: 600, style: "normal" },
];

const ARABIC_FACES: readonly Face[] = [
  { ...ARABIC_TEXT, weight: 400, style: "normal" },
  { ...ARABIC_TEXT, weight: 600, style: "normal" },
  { ...ARABIC_TEXT, weight: 700, style: "normal" },
  { ...ARABIC_HEADING, weight: 700, style: "normal" },
];

const SUBSETS = ["latin-ext", "latin"] as const;

/** Files of the typefaces that only some documents need, by what asks for them. */
const ALPHABETS = {
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  vietnamese: /[\u1EA0-\u1EF9\u20AB]/u,
} as const;

export type Alphabet = keyof typeof ALPHABETS;

/** Alphabets beside the Latin one whose letters stand in a text; "μg" needs Greek. */
export function alphabetsIn(text: string): readonly Alphabet[] {
  return (Object.keys(ALPHABETS) as Alphabet[]).filter((name) => ALPHABETS[name].test(text));
}

/** Figures of another family: a zero with a slash is unfamiliar. The later rule holds where two have a letter. */
const FIGURES = "U+0030-0039";

const EASY = {
  family: "Easy",
  package: "@fontsource/atkinson-hyperlegible-next",
  file: "atkinson-hyperlegible-next",
  style: "normal",
} as const;

const EASY_FACES: readonly Face[] = [400, 700].flatMap((weight) => [
  { ...EASY, weight },
  { ...SANS, family: EASY.family, weight, style: "normal", only: FIGURES },
]);

/** Blanks of an Arabic face, so that a line of Arabic is not broken into one run a word. */
const BLANKS = "U+20,U+A0,";

type Direction = "ltr" | "rtl";
type Form = "full" | "easy";

interface Wanted {
  readonly direction?: Direction;
  readonly alphabets?: readonly Alphabet[];
}

const known = new Map<string, Promise<string>>();

/**
 * `@font-face` rules with WOFF2 data URIs: latin, latin-ext and the wanted alphabets of every weight the report uses, and
 * Arabic for a document that is written from right to left. Read once.
 */
export function fontFaceCss(wanted: Wanted = {}): Promise<string> {
  return faceCss("full", wanted);
}

/** The same for easy-to-read documents, under the name "Easy". */
export function easyFontFaceCss(wanted: Wanted = {}): Promise<string> {
  return faceCss("easy", wanted);
}

function faceCss(form: Form, wanted: Wanted): Promise<string> {
  const { direction = "ltr", alphabets = [] } = wanted;
  const key = [form, direction, ...alphabets].join(" ");
  const css = known.get(key) ?? readFaces(form === "easy" ? EASY_FACES : FACES, wanted);
  known.set(key, css);
  return css;
}

async function readFaces(
  faces: readonly Face[],
  { direction, alphabets = [] }: Wanted,
): Promise<string> {
  const latin = faces.flatMap((face) =>
    subsetsOf(face, alphabets).map((subset) => faceRule(face, subset, "")),
  );
  const arabic = ARABIC_FACES.map((face) => faceRule(face, "arabic", BLANKS));
  return (await Promise.all(direction === "rtl" ? [...latin, ...arabic] : latin)).join("\n");
}

/** Letters that the easy typeface does not have come from the other one, as its figures do. */
function subsetsOf(face: Face, alphabets: readonly Alphabet[]): readonly string[] {
  if (face.package === EASY.package) return SUBSETS;
  return [...alphabets, ...(face.only === undefined ? SUBSETS : ["latin"])];
}

async function faceRule(face: Face, subset: string, more: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve(`${face.package}/package.json`));
  const ranges = JSON.parse(await readFile(join(folder, "unicode.json"), "utf8")) as Readonly<
    Record<string, string>
  >;
  const range = subset === "latin" ? (face.only ?? ranges[subset]) : ranges[subset];
  const name = `${face.file}-${subset}-${face.weight}-${face.style}.woff2`;
  const data = (await readFile(join(folder, "files", name))).toString("base64");
  return [
    `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};`,
    `src:url(data:font/woff2;base64,${data}) format('woff2');`,
    `unicode-range:${more}${range ?? "U+0-10FFFF"}}`,
  ].join("");
}
