/** Numbers in easy Catalan. Shares keep one form, which agrees with women, men and families alike. */
import type { EasyCount, EasyNumber } from "../../../easy/easy-number.ts";
import type { Formats } from "../../format.ts";
import { de } from "../elision.ts";
import { one } from "../plural.ts";

/** "8 de cada 10", "gairebé 10 de cada 10", "prop de 4 mil", "prop d’11 mil" */
export function easyNumber(value: EasyNumber, f: Formats): string {
  switch (value.kind) {
    case "none":
      return "0 de cada 10";
    case "few":
      return "menys d’1 de cada 10";
    case "tenths":
      return `${value.tenths} de cada 10`;
    case "nearly-all":
      return "gairebé 10 de cada 10";
    case "all":
      return "10 de cada 10";
    case "count":
      return value.isRounded ? `prop ${de(counted(value, f))}` : counted(value, f);
  }
}

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
