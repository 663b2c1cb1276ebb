/** What stands above the page when something is wrong. */
import { expect, test } from "vitest";
import type { Trouble } from "../../../cli/preview/composed.ts";
import { previewPage } from "../../../cli/preview/preview-page.tsx";
import { pageText } from "../../support/page-text.ts";

const HTML = '<html><head></head><body class="medium-web"><main>the review</main></body></html>';
const PAGE = { html: HTML, figures: "own" } as const;

const TROUBLE: Trouble = {
  message: '2 problems in the city folder "my-city"',
  code: "invalid-config",
  hint: null,
  problems: [
    {
      file: "city.yaml",
      line: 3,
      column: "period",
      value: "<img src=x onerror=alert(1)>",
      message: "must be a year",
      fix: "Write a year, such as 2015",
    },
    { file: "indicators.csv", line: 7, message: "no such target", fix: "Write one of the 169" },
  ],
};

test("a page that is right and has the city's figures is shown as it is", () => {
  expect(previewPage({ page: PAGE, troubles: [], age: "now" })).toBe(HTML);
});

test("every problem stands above the last page with file, line, what was found and fix", () => {
  const html = previewPage({ page: PAGE, troubles: [TROUBLE], age: "earlier" });
  const text = pageText(html);
  expect(text).toContain(
    "city.yaml, line 3, column period: must be a year (found <img src=x onerror=alert(1)> ). Write a year, such as 2015",
  );
  expect(text).toContain("indicators.csv, line 7: no such target. Write one of the 169");
  expect(text).toContain("[invalid-config]");
  expect(text).toContain("the page as it was before");
  expect(text.indexOf("line 7")).toBeLessThan(text.indexOf("the review"));
  expect(html).not.toContain("<img");
});

test("without a page the problems stand alone, and invented figures are called invented", () => {
  const alone = previewPage({ page: null, troubles: [TROUBLE], age: "earlier" });
  expect(alone).toContain("<title>Preview</title>");
  expect(pageText(alone)).toContain("line 7");
  const invented = { html: HTML, figures: "invented" } as const;
  expect(pageText(previewPage({ page: invented, troubles: [], age: "now" }))).toContain(
    "The figures below are invented",
  );
});
