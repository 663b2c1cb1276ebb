import { expect, test } from "vitest";
import { headlineCells, headlineText } from "../../../datasets/city-folder/headline-cells.ts";

test.each([
  ["total", "total"],
  ["Total", "total"],
  [" Sex = Women ;Age=15-24;", "Sex=Women; Age=15-24"],
  ["Age=under 5=0", "Age=under 5=0"],
])("%j is written %j, and reads the same again", (text, written) => {
  const cells = headlineCells(text);
  expect(headlineText(cells)).toBe(written);
  expect(headlineCells(written)).toEqual(cells);
});
