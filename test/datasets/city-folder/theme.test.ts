/** A city's own colours and logo: what is taken, what is refused and why. */
import { expect, test } from "vitest";
import { plainSvg } from "../../../datasets/city-folder/plain-svg.ts";
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import { formatProblem } from "../../../domain/errors.ts";
import { CITY_YAML, folderOf, problemsOf } from "./sample-folder.ts";

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z" fill="#c00"/></svg>';
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

const withTheme = (theme: string): string => `${CITY_YAML}theme: ${theme}\n`;

function wrongs(theme: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = folderOf({ "city.yaml": withTheme(theme), ...files });
  const paths = [...folder.keys(), "data/open-sdg/data/indicator_1-2-1.csv"];
  return problemsOf(folder, paths).map(formatProblem);
}

test.each([
  [
    '{ cover: "#8899AA" }',
    'city.yaml, line 8, character 17: "cover" has a contrast of 1.82:1 with the words on it, and needs 4.5:1 (found "#8899AA"). Choose a darker colour: words and marks on the cover are light',
  ],
  [
    '{ cover: "#40505F" }',
    'city.yaml, line 8, character 17: "cover" has a contrast of 2.26:1 with the marks on it, and needs 3:1 (found "#40505F"). Choose a darker colour: words and marks on the cover are light',
  ],
  [
    '{ accent: "#FCC30B" }',
    'city.yaml, line 8, character 18: "accent" has a contrast of 1.62:1 with white, and needs 3:1 (found "#FCC30B"). Choose a darker colour',
  ],
  [
    "{ cover: navy }",
    'city.yaml, line 8, character 17: "cover" must be a colour of six digits in quotes (found "navy"). Write for example "#123456"; without the quotes it is a comment',
  ],
  [
    "{ logo: logo.svg }",
    'city.yaml, line 8, character 8: "logo_alt" is missing. Write what the logo shows, such as logo_alt: Coat of arms of Barcelona',
  ],
  [
    "{ logo: ../logo.svg, logo_alt: Arms }",
    'city.yaml, line 8, character 16: "logo" must be an SVG or PNG file beside city.yaml (found "../logo.svg"). Copy it there and write its name, such as logo.svg',
  ],
  [
    "{ logo: lgo.svg, logo_alt: Arms }",
    'city.yaml, line 8, character 16: "logo" does not exist beside city.yaml (found "lgo.svg"). Copy it there, or did you mean "logo.svg"?',
  ],
  [
    "{ logo_alt: Arms }",
    'city.yaml, line 8, character 20: "logo_alt" stands without a logo (found "Arms"). Write logo: with the name of the file, or remove it',
  ],
  [
    '{ colour: "#123456" }',
    'city.yaml, line 8, character 10: unknown key (found "colour"). Remove it, or use one of: cover, accent, logo, logo_alt',
  ],
])("%s", (theme, sentence) => {
  expect(wrongs(theme, { "logo.svg": SVG })).toEqual([sentence]);
});

test("a dark cover, a dark accent and a logo are taken", () => {
  const theme =
    '{ cover: "#123456", accent: "#8A2C0D", logo: logo.svg, logo_alt: " Coat of arms " }';
  const files = folderOf({ "city.yaml": withTheme(theme), "logo.svg": SVG });
  const { config, logo } = readCityFolder({ id: "barcelona", files });
  expect(config.theme).toEqual({ cover: "#123456", accent: "#8A2C0D" });
  expect(logo?.alt).toBe("Coat of arms");
  expect(decodeURIComponent(logo?.address ?? "")).toBe(
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z" fill="#c00"></path></svg>',
  );
});

test("a PNG is taken as it is, and what only bears its name is not", () => {
  const theme = "{ logo: logo.png, logo_alt: Arms }";
  expect(wrongs(theme, { "logo.png": PNG })).toEqual([]);
  expect(wrongs(theme, { "logo.png": SVG })).toEqual([
    "logo.png: this is not a PNG file. Save the logo as PNG or SVG",
  ]);
  expect(wrongs(theme, { "logo.png": new Uint8Array(300 * 1024) })).toEqual([
    'logo.png: the logo is larger than 200 KB (found "300 KB"). Save it smaller: as a plain SVG, or a PNG of at most 800 pixels',
  ]);
});

const svgWith = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}</svg>`;

test.each([
  "<script>alert(1)</script>",
  '<script href="https://evil.example/x.js"/>',
  "<style>path{fill:url(https://evil.example/x)}</style>",
  "<foreignObject><body/></foreignObject>",
  '<image href="https://evil.example/x.png"/>',
  '<use href="#a"/>',
  '<use xlink:href="https://evil.example/x.svg#a"/>',
  '<path xlink:href="https://evil.example/x"/>',
  '<a href="javascript:alert(1)"><path/></a>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<set attributeName="onload" to="alert(1)"/>',
  '<path onclick="alert(1)"/>',
  '<path onload="alert(1)"/>',
  '<path style="fill:red"/>',
  '<path fill="url(https://evil.example/x#a)"/>',
  '<path fill="url(&#104;ttps://evil.example)"/>',
  '<path fill="u\\72l(x)"/>',
  '<path filter="url(#f)"/>',
  "<filter><feImage/></filter>",
  "<text>words</text>",
  "<iframe/>",
  "<SCRIPT>alert(1)</SCRIPT>",
])("a logo with %s is refused with its line", (inside) => {
  const plain = plainSvg(svgWith(inside));
  if (!("problems" in plain)) throw new Error(`taken: ${plain.svg}`);
  expect(plain.problems[0]?.line).toBe(2);
  expect(plain.problems[0]?.fix).toContain("plain SVG");
});

test("notes of drawing programs are left out, and words of a title are kept as words", () => {
  const plain = plainSvg(
    `<?xml version="1.0"?><!-- drawn --><!DOCTYPE svg>${svgWith(
      '<metadata><rdf:RDF><script>1</script></rdf:RDF></metadata><sodipodi:namedview id="x"/><title>A &lt;b&gt; "c"</title><g inkscape:label="Layer" class="a"><path d="M0 0"/></g>',
    )}`,
  );
  expect(plain).toEqual({
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>A &lt;b&gt; &quot;c&quot;</title><g><path d="M0 0"></path></g></svg>',
  });
});

test.each([
  ["entities", `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svgWith("")}`],
  ["a style sheet", `<?xml-stylesheet href="https://evil.example/x.css"?>${svgWith("")}`],
  ["no size", '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>'],
  ["nothing", ""],
  ["HTML", "<html><body/></html>"],
])("a file with %s is no logo", (_what, text) => {
  expect(plainSvg(text)).toHaveProperty("problems");
});
