/** Numbers and years as easy French says them. */
import type { EasyNumber } from "../../../easy/easy-number.ts";
import type { Formats } from "../../format.ts";
import { one } from "../plural.ts";

/** "8 sur 10", "très peu", "environ 4 mille" */
export function easyNumber(value: EasyNumber, f: Formats): string {
  switch (value.kind) {
    case "none":
      return "0 sur 10";
    case "few":
      return "très peu";
    case "tenths":
      return `${value.tenths} sur 10`;
    case "nearly-all":
      return "presque 10 sur 10";
    case "all":
      return "10 sur 10";
    case "count": {
      const { count, scale } = value;
      return `${value.isRounded ? "environ " : ""}${scaled(count, scale, f)}`;
    }
  }
}

type Scale = Extract<EasyNumber, { readonly kind: "count" }>["scale"];

function scaled(count: number, scale: Scale, f: Formats): string {
  if (scale === "one") return f.count(count);
  if (scale === "million") return `${f.count(count)} ${one(count, "million", "millions")}`;
  return count === 1 ? "mille" : `${f.count(count)} mille`;
}

/** A number that is wanted; "très peu" does not stand alone there. */
export function wantedNumber(value: EasyNumber, f: Formats): string {
  return value.kind === "few" ? "très peu de personnes" : easyNumber(value, f);
}

const PERIOD = /^(\d{4})\s*[-/–]\s*(\d{2}|\d{4})$/;

function ends(text: string): readonly [string, string] | null {
  const match = PERIOD.exec(text);
  if (!match) return null;
  const [, first = "", last = ""] = match;
  return [first, `${first.slice(0, 4 - last.length)}${last}`];
}

/** "2023"; "2022 à 2023" for more than one year. */
export function easyPeriod(text: string): string {
  return ends(text)?.join(" à ") ?? text;
}

/** "en 2023"; "entre 2022 et 2023": both begin with a vowel. */
export function inPeriod(text: string): string {
  const years = ends(text);
  return years === null ? `en ${text}` : `entre ${years.join(" et ")}`;
}
