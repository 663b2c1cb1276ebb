/** Elision in Catalan follows what is spoken, of numbers too. */
import { expect, test } from "vitest";
import { de } from "../../../report-templates/locales/ca/elision.ts";

test.each([
  ["1", "d’1"],
  ["11", "d’11"],
  ["11,5", "d’11,5"],
  ["1,5 vegades", "d’1,5 vegades"],
  ["111", "de 111"],
  ["1.234", "de 1.234"],
  ["1234", "de 1234"],
  ["11.234", "d’11.234"],
  ["1.000.000", "d’1.000.000"],
  ["2015", "de 2015"],
  ["un terç", "d’un terç"],
  ["Espanya", "d’Espanya"],
  ["Barcelona", "de Barcelona"],
])("Catalan elides %s as it is spoken: %s", (text, elided) => {
  expect(de(text)).toBe(elided);
});
