/** What kind of quantity a unit names: decides between "%" and "points", and which numbers count persons. */

/**
 * "percent" shares and rates in %, "points" differences between percentages, "rate" something per something,
 * "count" whole things or persons, "amount" money, weight, area, time, "other" everything that is not recognised.
 */
export type UnitKind = "percent" | "points" | "rate" | "count" | "amount" | "other";

const PERCENT =
  /^(?:%|pct\.?|pt|per ?cent|percent|percentage|percentatge|porcentaje|pourcentage|prozent)(?:\s|$|,|\()/;
const CHANGE = /\b(?:change|growth|variation|variaci[oó]n?|increase|decrease)\b/;
const POINTS = /\b(?:points?|punts?|puntos?)\b/;
const RATE = /\b(?:per|rate|ratio|taxa|tasa)\b|\/|‰/;
const COUNT = /\b(?:number|count|total|persons?|people|n[uú]mero?|nombre|units?|cases?)\b/;
const MONEY = /[€$£]|\b(?:euros?|usd|eur|dollars?|gbp|pounds?)\b/;
const MEASURE =
  /\b(?:years?|days?|hours?|minutes?|km2?|m2|m3|hm3|ha|acres?|tons?|tonnes?|kg|kilograms?|litres?|gallons?|[mg]?wh|kwh|gwh|mwp?|percent(?:age)?)\b/;

const PERSONS =
  /\b(?:persons?|people|inhabitants?|residents?|deaths?|injur(?:y|ies)|victims?|homicides?|births?|cases?|patients?|students?|pupils?|children|women|men|girls|boys|workers?|employees?|households?|famil(?:y|ies)|detainees?|prisoners?|refugees?|migrants?|suicides?|infections?|mothers?|minors|homeless|persones|personas|habitants?|habitantes|v[ií]ctim(?:es|as)|morts?|muertes|enrol+ment)\b/;

/** The first that matches decides. */
const KINDS: readonly (readonly [matches: (unit: string) => boolean, kind: UnitKind])[] = [
  [(unit) => POINTS.test(unit) && (/percent|%/.test(unit) || /^points?$/.test(unit)), "points"],
  [(unit) => POINTS.test(unit), "other"],
  [(unit) => CHANGE.test(unit), "other"],
  [(unit) => PERCENT.test(unit), "percent"],
  [(unit) => MONEY.test(unit), "amount"],
  [(unit) => RATE.test(unit), "rate"],
  [(unit) => MEASURE.test(unit), "amount"],
  [(unit) => COUNT.test(unit) || PERSONS.test(unit), "count"],
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
  return [unit ?? "", ...titles].some((text) => PERSONS.test(text.toLowerCase()));
}
