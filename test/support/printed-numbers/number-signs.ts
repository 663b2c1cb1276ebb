/** Numbers as a language prints them. */
import { formatsOf } from "../../../report-templates/locales/format.ts";

/** A number as printed, and where in its text. */
export interface NumberToken {
  readonly text: string;
  readonly start: number;
  readonly value: number;
  /** Digits after the decimal sign. */
  readonly decimals: number;
}

/** Reads the numbers of a text; grouping and decimal sign are those of the language. */
export function numberReader(language: string): (text: string) => readonly NumberToken[] {
  const sample = formatsOf(language).number(1234567.5, 1);
  const group = escaped(/1(\D)234/.exec(sample)?.[1] ?? "\u00a0");
  const decimal = escaped(/7(\D)5$/.exec(sample)?.[1] ?? ".");
  const token = new RegExp(
    `[\u2212-]?(?:\\p{Nd}{1,3}(?:${group}\\p{Nd}{3})+|\\p{Nd}+)(?:${decimal}\\p{Nd}+)?(?!\\p{Nd})`,
    "gu",
  );
  return (text) =>
    [...text.matchAll(token)].map((match) => {
      const [head = "", tail = ""] = match[0].split(new RegExp(`${decimal}(?=\\p{Nd}+$)`, "u"));
      const whole = head.replaceAll(/[^\p{Nd}]/gu, "");
      const isNegative =
        /^[\u2212-]/.test(head) && !/[\p{L}\p{N}]$/u.test(text.slice(0, match.index));
      return {
        text: match[0],
        start: match.index,
        value: Number(`${isNegative ? "-" : ""}${latin(whole)}.${latin(tail) || "0"}`),
        decimals: tail.length,
      };
    });
}

function escaped(sign: string): string {
  return sign.replace(/[.]/, String.raw`\.`);
}

/** Digits of any script as 0 to 9. */
function latin(digits: string): string {
  return digits.replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** Whether a value is printed as this number: equal up to half of its last digit. */
export function prints({ value, decimals }: NumberToken, exact: number): boolean {
  return Math.abs(value - exact) <= 0.5 * 10 ** -decimals + 1e-9;
}
