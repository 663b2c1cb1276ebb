/** Style sheets know start and end, so that a page in Arabic is the mirror of a page in English. */
import { describe, expect, test } from "vitest";
import type { Medium } from "../../../report-templates/editions/review-input.ts";
import { reviewDocument } from "../../../report-templates/editions/review.tsx";
import { ar } from "../../../report-templates/locales/ar/language.ts";
import { formatsOf } from "../../../report-templates/locales/format.ts";
import { ERRATUM_CSS } from "../../../report-templates/styles/erratum.ts";
import { networkCss } from "../../../report-templates/styles/network.ts";
import { sampleFindings, sampleReview } from "../../support/sample-findings.ts";

const formats = formatsOf("ar");
const findings = sampleFindings();
const arabic = sampleReview({
  formats,
  text: ar.text(formats),
  sentences: ar.sentences(findings, formats),
  findings,
});

function styleOf(html: string): string {
  return /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
}

/** Rules outside of `@page`, whose margin boxes have no logical edges. */
function rulesOf(css: string): readonly (readonly [selector: string, body: string])[] {
  const flow = css.replace(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, "");
  return [...flow.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => [
    selector.trim(),
    body,
  ]);
}

const PHYSICAL =
  /(?:^|;)(?:(?:margin|padding|border)-(?:left|right)[^:;]*|left|right|float):|text-align:(?:left|right)/;
/** Four lengths of which the second and the fourth differ. */
const FOUR_SIDES = /(?:^|;)(?:margin|padding|inset):[^\s;]+ ([^\s;]+) [^\s;]+ (?!\1(?:;|$|!))[^;]+/;

const SHEETS = [
  ["print", styleOf(reviewDocument(sampleReview(), "print"))],
  ["web", styleOf(reviewDocument(sampleReview(), "web"))],
  ["Arabic print", styleOf(reviewDocument(arabic, "print"))],
  ["Arabic web", styleOf(reviewDocument(arabic, "web"))],
  ["network", networkCss("")],
  ["erratum", ERRATUM_CSS],
] as const;

test.each(SHEETS)("%s: only numbers are bound to a side", (_name, css) => {
  const physical = rulesOf(css).filter(([, body]) => PHYSICAL.test(body) || FOUR_SIDES.test(body));
  const meant = physical.filter(([selector]) => /\.number|\.target-value/.test(selector));
  expect(physical.map(([selector]) => selector)).toEqual(meant.map(([selector]) => selector));
  expect(rulesOf(css).length).toBeGreaterThan(5);
});

describe("in Arabic", () => {
  const media: readonly Medium[] = ["print", "web"];

  test.each(media)("%s: the document says language and direction", (medium) => {
    expect(reviewDocument(arabic, medium)).toContain('<html lang="ar" dir="rtl">');
  });

  test("the thumb index is on the left edge and the page number at the end of the line", () => {
    const css = styleOf(reviewDocument(arabic, "print"));
    expect(css).toMatch(/@page g4\{\n@top-left\{content:"الهدف 4"/);
    expect(css).toContain('@left-top{content:"4"');
    expect(css).not.toContain("@right-top");
    expect(css).toContain("@bottom-left{content:counter(page)");
  });

  test("letters are never spaced and never slanted", () => {
    const rules = rulesOf(styleOf(reviewDocument(arabic, "print")));
    const last = (selector: string, property: string): string | undefined =>
      rules
        .filter(([name]) => name.split(",").includes(selector))
        .flatMap(([, body]) => new RegExp(`(?:^|;)${property}:([^;]+)`).exec(body)?.[1] ?? [])
        .at(-1);
    expect(last(".cover__city", "letter-spacing")).toBe("0");
    expect(last(".declaration", "font-style")).toBe("normal");
  });

  test("a word that the city lengthened by hand can be found", () => {
    const city = { ...arabic.city, config: { ...arabic.city.config, city: "مـديـنـة" } };
    expect(reviewDocument({ ...arabic, city }, "web")).toContain(
      '<h1 class="cover__city cover__city--normal">مدينة</h1>',
    );
  });

  test("an English page carries none of it", () => {
    expect(reviewDocument(sampleReview(), "web")).not.toMatch(/Vazirmatn|Amiri/);
  });
});
