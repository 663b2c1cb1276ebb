/** What kind of quantity a unit names: decides between "%" and "points", and which numbers count persons. */
import { namesPersons } from "./person-words.ts";

/**
 * "percent" shares and rates in %, "points" differences between percentages, "rate" something per something,
 * "count" whole things or persons, "amount" money, weight, area, time, "other" everything that is not recognised.
 */
export type UnitKind = "percent" | "points" | "rate" | "count" | "amount" | "other";

const PERCENT =
  /^(?:%|pct\.?|pt|per ?cent|percent|percentage|per ?cento|por ?cent[oa]?|por ?ciento|pour ?cent|percentatge|porcentaje|pourcentage|prozent)(?:\s|$|,|\()/;
const CHANGE = /\b(?:change|growth|variation|variaci[oó]n?|increase|decrease)\b/;
const POINTS = /\b(?:points?|punts?|puntos?)\b/;
const RATE =
  /\b(?:per|rate|ratio|taxa|tasa|taux|tasso|quote|je|pro|por|cada|par|pour)\b|\bna\s+\d|لكل|\/|‰/;
const COUNT =
  /(?<!\p{L})(?:number|count|total|n[uú]mero?|nombre|anzahl|število|عدد|units?)(?!\p{L})/u;
const MONEY = /[€$£]|\b(?:euros?|usd|eur|dollars?|gbp|pounds?)\b/;
const MEASURE =
  /\b(?:years?|days?|hours?|minutes?|km2?|m2|m3|hm3|ha|acres?|tons?|tonnes?|kg|kilograms?|litres?|gallons?|[mg]?wh|kwh|gwh|mwp?|percent(?:age)?)\b/;

/** The first that matches decides. */
const KINDS: readonly (readonly [matches: (unit: string) => boolean, kind: UnitKind])[] = [
  [(unit) => POINTS.test(unit) && (/percent|%/.test(unit) || /^points?$/.test(unit)), "points"],
  [(unit) => POINTS.test(unit), "other"],
  [(unit) => CHANGE.test(unit), "other"],
  [(unit) => PERCENT.test(unit), "percent"],
  [(unit) => MONEY.test(unit), "amount"],
  [(unit) => RATE.test(unit), "rate"],
  [(unit) => MEASURE.test(unit), "amount"],
  [(unit) => COUNT.test(unit) || namesPersons(unit), "count"],
];

/** The kind of a unit as published; null (no unit) is "other". */
export function unitKind(unit: string | null): UnitKind {
  const text = (unit ?? "").trim().toLowerCase();
  return KINDS.find(([matches]) => matches(text))?.[1] ?? "other";
}

/**
 * True when the numbers of this unit count persons, so that a value from 1 to 9 could point at somebody.
 * Conservative: a plain "number" counts as persons when the title names persons.
 */
export function countsPersons(unit: string | null, titles: readonly string[]): boolean {
  if (unitKind(unit) !== "count" && unit !== null) return false;
  return [unit ?? "", ...titles].some((text) => namesPersons(text.toLowerCase()));
}
