/** Markdown of cities becomes HTML that cannot carry code, foreign addresses or skipped headings. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownToHtml } from "../../report-templates/markdown.ts";

describe("links", () => {
  test.each([
    ["[a](https://example.org/x)", 'href="https://example.org/x"'],
    ["[a](http://example.org)", 'href="http://example.org"'],
    ["[a](mailto:a@example.org)", 'href="mailto:a@example.org"'],
    ["[a](#target-4.1)", 'href="#target-4.1"'],
  ])("%s stays a link", (markdown, href) => {
    expect(markdownToHtml(markdown)).toContain(href);
  });

  test.each([
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](data:text/html,x)",
    "[a](file:///etc/passwd)",
    "[a](//example.org)",
    "[a](vbscript:x)",
  ])("%s becomes text", (markdown) => {
    expect(markdownToHtml(markdown)).not.toContain("href");
  });
});

test("raw HTML is printed as text", () => {
  const html = markdownToHtml(
    '<script>alert(1)</script> and <img src="https://example.org/x.png">',
  );
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain("&lt;script&gt;");
});

test("a picture becomes its description, because nothing is fetched", () => {
  expect(markdownToHtml("![A bridge](https://example.org/b.png)")).toBe("<p>A bridge</p>");
});

test("headings start where they are told and never skip a level", () => {
  const html = markdownToHtml("# One\n\n#### Two\n\n# Three\n\n## Four\n", 3);
  expect(html.match(/<h\d/g)).toEqual(["<h3", "<h4", "<h3", "<h4"]);
});

test("line breaks in the source are blanks, so that preserved white space shows none of them", () => {
  expect(markdownToHtml("one\ntwo\n\nthree")).toBe("<p>one two</p><p>three</p>");
});

test("indented text is a paragraph, not code", () => {
  expect(markdownToHtml("    indented")).toBe("<p>indented</p>");
});

test("no text produces an element that runs code or loads something", () => {
  const piece = fc.constantFrom(
    "<script>", "<svg onload=x>", "[a](", "javascript:x", ")", "![", "](http://e.org/i.png)", "**", "`", "\n\n", "# ", "<", ">", '"', "&", "- ", "| a | b |\n|---|---|\n",
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const html = markdownToHtml(pieces.join(""));
      expect(html).not.toMatch(/<(script|svg|img|iframe|style|link|object|embed)\b/i);
      expect(html).not.toMatch(/<[^>]*\son\w+=/i);
      expect(html).not.toMatch(/href="(?!https?:|mailto:|#)/i);
    }),
  );
});
