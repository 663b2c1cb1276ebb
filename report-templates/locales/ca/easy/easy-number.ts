/** Numbers in easy Catalan. Shares keep one form, which agrees with women, men and families alike. */
import type { EasyCount, EasyNumber } from "../../../easy/easy-number.ts";
import { easyNumberText } from "../../easy-numbers.ts";
import type { Formats } from "../../format.ts";
import { de } from "../elision.ts";
import { one } from "../plural.ts";

/** "8 de cada 10", "gairebé 10 de cada 10", "prop de 4 mil", "prop d’11 mil" */
export function easyNumber(value: EasyNumber, f: Formats): string {
  const words = {
    ...SHARES,
    counted: (count: EasyCount) => counted(count, f),
    about: (counted: string) => `prop ${de(counted)}`,
  };
  return easyNumberText(words, value);
}

const SHARES = {
  none: "0 de cada 10",
  few: "menys d’1 de cada 10",
  tenths: (tenths: number) => `${tenths} de cada 10`,
  "nearly-all": "gairebé 10 de cada 10",
  all: "10 de cada 10",
};

/** "12", "mil", "4 mil", "1 milió", "2 milions" */
function counted({ count, scale }: EasyCount, f: Formats): string {
  switch (scale) {
    case "one":
      return f.count(count);
    case "thousand":
      return count === 1 ? "mil" : `${f.count(count)} mil`;
    case "million":
      return `${f.count(count)} ${one(count, "milió", "milions")}`;
  }
}
