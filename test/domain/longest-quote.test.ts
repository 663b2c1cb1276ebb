import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST_QUOTE, quotable } from "../../domain/longest-quote.ts";

test("texts of United Nations documents and our own renderings are passed on whole", () => {
  const text = "word ".repeat(200).trim();
  expect(quotable(text, "un-document")).toBe(text);
  expect(quotable(text, "own-rendering")).toBe(text);
});

test("a text of the index is passed on as a short quotation that begins it and ends between words", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(" ");
      const quote = quotable(text, "uhri");
      expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE.uhri ?? 0);
      if (text.length <= (LONGEST_QUOTE.uhri ?? 0)) expect(quote).toBe(text);
      else expect(`${text} `.startsWith(`${quote.slice(0, -1)} `)).toBe(true);
    }),
  );
});
