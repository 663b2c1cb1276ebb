/** In which language the official text of a target is printed, and how that is marked. */
import { describe, expect, test } from "vitest";
import type { Medium } from "../../report-templates/editions/review-input.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { sampleReview } from "../support/sample-findings.ts";

const review = sampleReview();
/** A target without indicators; 4.1 has some. */
const bare =
  review.findings.targets.find(({ indicators }) => indicators.length === 0)?.target ?? "";
const TEXTS = new Map([
  ["4.1", "Asegurar que terminen"],
  [bare, "Asegurar que adquieran"],
]);

/** The line with the official text of a target. */
const lineOf = (html: string, target: string): string => {
  const [, section = ""] = html.split(`id="target-${target}"`);
  return /<p class="(?:target|bare)__official".*?<\/p>/s.exec(section)?.[0] ?? "";
};

describe.each<Medium>(["print", "web"])("%s", (medium) => {
  const page = (language: string, officialTargets: ReadonlyMap<string, string>): string =>
    reviewDocument({ ...review, officialTargets, formats: formatsOf(language) }, medium);

  test("a text in the language of the review stands unmarked", () => {
    const html = page("es", TEXTS);
    expect(lineOf(html, "4.1")).toBe(
      '<p class="target__official">Official target: Asegurar que terminen</p>',
    );
    expect(lineOf(html, bare)).toBe('<p class="bare__official">Asegurar que adquieran</p>');
  });

  test("a text that is missing stands in English and says so", () => {
    const html = page("es", new Map());
    expect(lineOf(html, "4.1")).toMatch(
      /: <em class="original" lang="en" dir="auto">By 2030, ensure .*<\/em><\/p>$/,
    );
    expect(lineOf(html, bare)).toMatch(/^<p class="bare__official" lang="en">By 2030, ensure /);
  });

  test("in English nothing is marked", () => {
    const html = page("en", new Map());
    expect(lineOf(html, "4.1")).toContain("Official target: By 2030");
    expect(lineOf(html, bare)).toContain('<p class="bare__official">By 2030');
  });
});
