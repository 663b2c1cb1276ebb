/** Numbers in easy Spanish. Shares keep one form, which agrees with women, men and families alike. */
import type { EasyCount, EasyNumber } from "../../../easy/easy-number.ts";
import type { Formats } from "../../format.ts";
import { one } from "../plural.ts";

/** "8 de cada 10", "casi 10 de cada 10", "cerca de 4 mil" */
export function easyNumber(value: EasyNumber, f: Formats): string {
  switch (value.kind) {
    case "none":
      return "0 de cada 10";
    case "few":
      return "menos de 1 de cada 10";
    case "tenths":
      return `${value.tenths} de cada 10`;
    case "nearly-all":
      return "casi 10 de cada 10";
    case "all":
      return "10 de cada 10";
    case "count":
      return `${value.isRounded ? "cerca de " : ""}${counted(value, f)}`;
  }
}

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
