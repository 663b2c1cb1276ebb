/** Links of a target, gathered by instrument: articles in one text, the surest basis, all kinds of links. */
import type { Sureness } from "../../domain/findings/finding.ts";
import type { ObligationRow } from "../../domain/released-data.ts";
import {
  BINDING_STATUSES,
  type BindingStatus,
  type LinkBasis,
  type LinkStrength,
} from "../../domain/rights-link.ts";
import type { Formats } from "../locales/format.ts";

export interface InstrumentLinks {
  readonly instrument: string;
  readonly name: string;
  readonly reach: ObligationRow["instrumentReach"];
  /** "13(2)(a), (b), 14"; empty when the whole instrument is meant. */
  readonly articles: string;
  readonly binding: BindingStatus;
  readonly since: number | null;
  readonly strengths: readonly LinkStrength[];
  readonly sureness: Sureness;
  readonly sources: readonly string[];
  /** Only contextual links: gives background, no obligation. */
  readonly contextOnly: boolean;
}

const STRENGTHS: readonly LinkStrength[] = ["direct", "named", "enabling", "contextual"];

/** What binds comes first, what cannot bind last. */
export const BINDING_ORDER = BINDING_STATUSES;

/** Bars of the meter of a link. */
export const LINK_SURENESS: Readonly<Record<LinkBasis, Sureness>> = {
  "official-checked": 3,
  "named-in-target": 3,
  "official-recalled": 2,
  "own-reading": 1,
};

/** Binding first, then status not in data, not ratified, declarations; inside by directness, then sureness. */
export function instrumentsOf(rows: readonly ObligationRow[]): readonly InstrumentLinks[] {
  const groups = new Map<string, ObligationRow[]>();
  for (const row of rows) {
    // A party to the Social Charter may be bound by one of its provisions and not by another.
    const key = `${row.instrument} ${row.binding}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map(gather).toSorted(compare);
}

function gather(rows: readonly ObligationRow[]): InstrumentLinks {
  const [first] = rows;
  if (!first) throw new Error("no link");
  const strengths = STRENGTHS.filter((strength) => rows.some((row) => row.strength === strength));
  return {
    instrument: first.instrument,
    name: first.instrumentName,
    reach: first.instrumentReach,
    articles: joinArticles(rows.map(({ article }) => article)),
    binding: first.binding,
    since: first.bindingSince,
    strengths,
    sureness: rows.reduce<Sureness>(
      (surest, { basis }) => (LINK_SURENESS[basis] > surest ? LINK_SURENESS[basis] : surest),
      1,
    ),
    sources: [...new Set(rows.map(({ basisSource }) => basisSource))],
    contextOnly: strengths.every((strength) => strength === "contextual"),
  };
}

function compare(a: InstrumentLinks, b: InstrumentLinks): number {
  return (
    BINDING_ORDER.indexOf(a.binding) - BINDING_ORDER.indexOf(b.binding) ||
    directness(a) - directness(b) ||
    b.sureness - a.sureness ||
    (a.instrument < b.instrument ? -1 : 1)
  );
}

function directness({ strengths: [best] }: InstrumentLinks): number {
  return best === undefined ? STRENGTHS.length : STRENGTHS.indexOf(best);
}

/** "13(2)(a)", "13(2)(b)", "14" -> "13(2)(a), (b), 14": a shared beginning is written once. */
export function joinArticles(articles: readonly string[]): string {
  const parts: string[] = [];
  let stem = "";
  for (const article of [...new Set(articles)].filter((text) => text !== "").toSorted(byNumber)) {
    const open = article.lastIndexOf("(");
    const own = open > 0 ? article.slice(0, open) : "";
    parts.push(own !== "" && own === stem ? article.slice(open) : article);
    stem = own;
  }
  return parts.join(", ");
}

function byNumber(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The first two of the rights behind a target; null when there is none with a name. */
export function rightsTitle(rights: readonly string[], formats: Formats): string | null {
  const [first, ...others] = rights.slice(0, 2);
  if (first === undefined) return null;
  return formats.list([first, ...others.map(lowerFirst)]);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
