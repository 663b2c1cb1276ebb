/** Numbers in the city's own table, and what to write instead of what is not clearly one. */

/**
 * "point": digits with a decimal point, nothing else. "point-or-comma": a table with semicolons comes from a spreadsheet
 * program that writes decimal commas; there one sign before exactly three digits may also separate thousands.
 */
export type DecimalSigns = "point" | "point-or-comma";

const NUMBER = /^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const WITH_COMMA = /^[-+]?\d+,\d+$/;
const MAYBE_THOUSANDS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;

/** Null for anything that is not clearly a finite number. */
export function readNumber(text: string, signs: DecimalSigns): number | null {
  const isEither = signs === "point-or-comma";
  if (isEither && MAYBE_THOUSANDS.test(text)) return null;
  return readPoint(isEither && WITH_COMMA.test(text) ? text.replace(",", ".") : text);
}

function readPoint(text: string): number | null {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/** What to write instead of a text that is not a number. */
export function numberFix(text: string, signs: DecimalSigns): string {
  if (signs === "point-or-comma" && MAYBE_THOUSANDS.test(text)) {
    const whole = text.replace(/[.,]/, "");
    return `Write ${whole} or ${text}0: three digits behind one sign may be thousands`;
  }
  const bare = text
    .replaceAll(/[\s\u00A0\u202F'’%]/g, "")
    .replace(/^[\u2212\u2013]/, "-")
    .replace(/^(-?)\./, "$10.");
  const readings = separatorReadings(bare).filter((reading) => readPoint(reading) !== null);
  if (readings.length === 0) {
    return "Write digits only, such as 12.5; unit and remarks have their own columns";
  }
  return `Write ${[...new Set(readings)].join(" or ")}${reason(text)}`;
}

function reason(text: string): string {
  if (text.includes("%")) return ": the unit has its own column";
  return text.includes(",") ? ": decimals stand behind a point" : "";
}

/** "1,5" is one number, "1,234" may be two. */
function separatorReadings(text: string): readonly string[] {
  if (!text.includes(",")) return [text, thousands(text, ".")];
  const decimalComma = text.includes(".") ? text.replaceAll(".", "") : text;
  const asDecimal = decimalComma.replace(",", ".");
  const asThousands = thousands(text, ",");
  const isPointLast = text.lastIndexOf(".") > text.lastIndexOf(",");
  return isPointLast ? [asThousands] : [asDecimal, asThousands];
}

/** Without separators where each stands before three digits; else the text as it is. */
function thousands(text: string, separator: "," | "."): string {
  const shape =
    separator === "," ? /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ : /^-?\d{1,3}(?:\.\d{3}){2,}$/;
  return shape.test(text) ? text.replaceAll(separator, "") : text;
}
