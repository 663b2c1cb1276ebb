/** Numbers in easy Spanish. Shares keep one form, which agrees with women, men and families alike. */
import type { EasyCount, EasyNumber } from "../../../easy/easy-number.ts";
import { easyNumberText } from "../../easy-numbers.ts";
import type { Formats } from "../../format.ts";
import { one } from "../plural.ts";

/** "8 de cada 10", "casi 10 de cada 10", "cerca de 4 mil" */
export function easyNumber(value: EasyNumber, f: Formats): string {
  const words = {
    ...SHARES,
    counted: (count: EasyCount) => counted(count, f),
    about: (counted: string) => `cerca de ${counted}`,
  };
  return easyNumberText(words, value);
}

const SHARES = {
  none: "0 de cada 10",
  few: "menos de 1 de cada 10",
  tenths: (tenths: number) => `${tenths} de cada 10`,
  "nearly-all": "casi 10 de cada 10",
  all: "10 de cada 10",
};

/** "12", "mil", "4 mil", "1 millón", "2 millones" */
function counted({ count, scale }: EasyCount, f: Formats): string {
  switch (scale) {
    case "one":
      return f.count(count);
    case "thousand":
      return count === 1 ? "mil" : `${f.count(count)} mil`;
    case "million":
      return `${f.count(count)} ${one(count, "millón", "millones")}`;
  }
}
