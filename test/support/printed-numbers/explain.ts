/** Says for each number of a page what it is; what nothing explains is an orphan. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import { formatsOf } from "../../../report-templates/locales/format.ts";
import { isIdentifier } from "./identifiers.ts";
import { maskOf, pieceOf, plainBlock, plainText, type DraftData } from "./known-names.ts";
import { numberReader, prints, type NumberToken } from "./number-signs.ts";
import { blocksOf, closest, isIn, parsePage, textIn, type Block, type Place } from "./page-tree.ts";
import { computedOf, referredFrom, valuesOf } from "./referred-values.ts";
import { isOnAxis, isTick } from "./chart-ticks.ts";
import { goalAt } from "./goal-at.ts";
import type { Scope } from "./scope.ts";
import { countsAt } from "./stated-counts.ts";
import { knownYears } from "./known-years.ts";

/** "value" and "computed" have a reference to the annex; "count" equals what the findings hold. */
export type NumberClass =
  "value" | "computed" | "identifier" | "year" | "count" | "tick" | "quotation";

export interface Explained {
  readonly number: string;
  /** Null for an orphan. */
  readonly of: NumberClass | null;
  readonly where: string;
  readonly sentence: string;
}

interface Page {
  readonly root: Place;
  readonly data: DraftData;
  readonly years: ReadonlySet<number>;
  readonly isPiece: (text: string) => boolean;
  /** Codes of targets by how they are printed. */
  readonly targets: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, IndicatorFinding>;
}

/** Every number of the page outside of names, days and signs, which are known as they stand. */
export function explainNumbers(html: string, data: DraftData): readonly Explained[] {
  const root = parsePage(html);
  const formats = formatsOf(data.language);
  const page: Page = {
    root,
    data,
    years: knownYears(data),
    isPiece: pieceOf(data),
    targets: new Map(
      data.findings.targets.map(({ target }) => [plainText(formats.target(target)), target]),
    ),
    indicators: new Map(data.findings.indicators.map((one) => [one.indicator, one])),
  };
  const mask = maskOf(data, root);
  const read = numberReader(data.language);
  return blocksOf(root).flatMap((own) => {
    const block = plainBlock(own);
    if (!/\p{Nd}/u.test(block.text)) return [];
    return read(mask(block.text)).map((number) => ({
      number: number.text,
      of: classOf(number, block, page),
      where: pathOf(block.place),
      sentence: block.text.trim(),
    }));
  });
}

function classOf(number: NumberToken, block: Block, page: Page): NumberClass | null {
  const { findings, year } = page.data;
  const place = block.places[number.start] ?? block.place;
  const goal = goalAt(place);
  const code = targetAt(place, page.targets);
  if (isIdentifier({ number, place, page: page.root, findings, goal, target: code })) {
    return "identifier";
  }
  const target = findings.targets.find((one) => one.target === code) ?? null;
  return (
    referredClass(number, place, page) ??
    (isCount(number, { place, findings, goal, target, year }) ? "count" : null) ??
    (isTick(place, number) || isOnAxis(place, number) ? "tick" : null) ??
    (isQuoted(number, block, page) ? "quotation" : null)
  );
}

/** A value of the rows to which the place leads, a year that the review knows, or what was computed from the rows. */
function referredClass(number: NumberToken, place: Place, page: Page): NumberClass | null {
  const found = referredFrom(place).flatMap((one) => page.indicators.get(one) ?? []);
  const isOneOf = (values: (finding: IndicatorFinding) => readonly number[]): boolean =>
    found.some((one) => values(one).some((value) => prints(number, value)));
  if (isOneOf(valuesOf)) return "value";
  if (/^\p{Nd}{4}$/u.test(number.text) && page.years.has(number.value)) return "year";
  return isOneOf(computedOf) ? "computed" : null;
}

/** Counts are whole; the cut-offs of the method are not. */
function isCount(number: NumberToken, scope: Scope): boolean {
  const isWhole = number.decimals === 0 || isIn(scope.place, "steps");
  return isWhole && countsAt(scope).includes(number.value);
}

/** A piece of a name in a chart, or what the city wrote in a text of its own. */
function isQuoted({ text }: NumberToken, { place, text: all }: Block, page: Page): boolean {
  if (place.name === "text") return page.isPiece(afterValue(all));
  return isIn(place, "narrative") && page.data.said.some((line) => line.includes(text));
}

/** A line of a label in a chart: its value may stand before the words. */
function afterValue(text: string): string {
  return text.replace(/^[\d.,\u2212\s]+(?=\p{L})/u, "").replace(/[,;:…]\s*$/u, "");
}

/** Code of the target whose section or list item this is. */
function targetAt(place: Place, targets: Page["targets"]): string | null {
  const own = closest(place, ({ attributes }) => (attributes["id"] ?? "").startsWith("target-"));
  if (own !== null) return own.attributes["id"]?.slice("target-".length) ?? null;
  const item = closest(
    place,
    ({ name, parent }) => name === "li" && parent !== null && isIn(parent, "link-list"),
  );
  const head = item?.kids.find((kid) => typeof kid !== "string" && isIn(kid, "link-list__target"));
  if (head === undefined || typeof head === "string") return null;
  return targets.get(plainText(textIn(head)).trim()) ?? null;
}

/** "section.target > div.notes > p", for people who look for an orphan. */
function pathOf(place: Place): string {
  const path: string[] = [];
  for (let here: Place | null = place; here !== null && path.length < 5; here = here.parent) {
    const { class: name = here.attributes["id"] } = here.attributes;
    path.unshift(name === undefined ? here.name : `${here.name}.${name.replaceAll(" ", ".")}`);
  }
  return path.join(" > ");
}
