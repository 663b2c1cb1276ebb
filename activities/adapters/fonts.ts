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

const FACES: readonly Face[] = [
  { ...SANS, weight: 400, style: "normal" },
  { ...SANS, weight: 600, style: "normal" },
  { ...SANS, weight: 700, style: "normal" },
  { ...SANS, weight: 400, style: "italic" },
  { ...SERIF, weight: 400, style: "normal" },
  { ...SERIF, weight: 600, style: "normal" },
];

const SUBSETS = ["latin-ext", "latin"] as const;

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

let known: Promise<string> | null = null;
let knownEasy: Promise<string> | null = null;

/** `@font-face` rules with WOFF2 data URIs: latin and latin-ext of every weight the report uses. Read once. */
export function fontFaceCss(): Promise<string> {
  known ??= readFaces(FACES);
  return known;
}

/** The same for easy-to-read documents, under the name "Easy". */
export function easyFontFaceCss(): Promise<string> {
  knownEasy ??= readFaces(EASY_FACES);
  return knownEasy;
}

async function readFaces(faces: readonly Face[]): Promise<string> {
  const require = createRequire(import.meta.url);
  const rules = faces.map(async (face) => {
    const folder = dirname(require.resolve(`${face.package}/package.json`));
    const ranges = JSON.parse(await readFile(join(folder, "unicode.json"), "utf8")) as Readonly<
      Record<string, string>
    >;
    const wanted = face.only === undefined ? SUBSETS : (["latin"] as const);
    const subsets = wanted.map(async (subset) => {
      const name = `${face.file}-${subset}-${face.weight}-${face.style}.woff2`;
      const data = (await readFile(join(folder, "files", name))).toString("base64");
      return [
        `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};`,
        `src:url(data:font/woff2;base64,${data}) format('woff2');`,
        `unicode-range:${face.only ?? ranges[subset] ?? "U+0-10FFFF"}}`,
      ].join("");
    });
    return (await Promise.all(subsets)).join("\n");
  });
  return (await Promise.all(rules)).join("\n");
}
