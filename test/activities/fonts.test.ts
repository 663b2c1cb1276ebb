/** The letters of a document come from the report's own typefaces, whatever fonts a machine has. */
import { expect, test } from "vitest";
import { alphabetsIn, easyFontFaceCss, fontFaceCss } from "../../activities/adapters/fonts.ts";
import { findBrowser } from "../../activities/adapters/find-programs.ts";
import { createPdfPrinter } from "../../activities/adapters/pdf-printer.ts";
import { namesOfFonts } from "../support/pdf-fonts.ts";

const TEXT = "Μέση τιμή PM2.5, μg/m3 · Київ · Thành phố Hồ Chí Minh · Rečno";

test("the alphabets of a text are found, and Latin is not one of them", () => {
  expect(alphabetsIn(TEXT)).toEqual(["cyrillic", "greek", "vietnamese"]);
  expect(alphabetsIn("Rečno, Łódź, 12 µg")).toEqual([]);
});

test.each([
  ["the report", fontFaceCss, "'Source Sans 3'", "b,i"],
  ["the easy edition", easyFontFaceCss, "Easy", "b"],
])("in %s other alphabets need no font of the machine", async (_name, css, family, tags) => {
  const rules = await css({ alphabets: alphabetsIn(TEXT) });
  const marked = tags.split(",").map((tag) => `<${tag}>${TEXT}</${tag}>`);
  const printer = createPdfPrinter({
    executablePath: (await findBrowser())!.path,
    noSandbox: process.getuid?.() === 0,
  });
  const pdf = await printer.print(
    `<!doctype html><html lang="en"><head><title>x</title><style>${rules} body{font-family:${family}}</style></head><body><p>${TEXT} ${marked.join(" ")}</p></body></html>`,
  );
  await printer.close();
  for (const name of await namesOfFonts(pdf)) expect(name).toMatch(/SourceSans3|Atkinson/);
});
