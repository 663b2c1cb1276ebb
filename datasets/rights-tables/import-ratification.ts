/** Merges a newer table of ratifications into the rows of `ratification.csv`, and says what that changes. */
import type { NewerRatification } from "../../domain/city-rights.ts";
import { csvCell } from "../csv-cell.ts";
import type { KnownRatification } from "./known-ratification.ts";
import type { PublishedStatus } from "./published-ratification.ts";
import { RATIFICATION } from "./ratification-table.ts";
import { columnsOf } from "./rights-table.ts";

/** What becomes of one row of the table. */
export type RatificationNews =
  | {
      readonly kind: "changed";
      readonly from: KnownRatification | null;
      readonly to: PublishedStatus;
    }
  | {
      /** Confirmed: the same, for a later month. Same: nothing new. Older: a later fact is known. Mistake: put right in our tables. */
      readonly kind: "confirmed" | "same" | "older" | "mistake";
      readonly from: KnownRatification;
      readonly to: PublishedStatus;
    };

export function ratificationNews(
  published: readonly PublishedStatus[],
  known: ReadonlyMap<string, KnownRatification>,
): readonly RatificationNews[] {
  return published.map((to) => {
    const from = known.get(to.instrument);
    if (from === undefined) return { kind: "changed", from: null, to };
    if (to.asOf < from.asOf) return { kind: "older", from, to };
    if (from.mistake !== null && agrees(from.mistake, to)) return { kind: "mistake", from, to };
    if (!agrees(from, to)) return { kind: "changed", from, to };
    return { kind: to.asOf > from.asOf ? "confirmed" : "same", from, to };
  });
}

/** A State party that only signed has no year in some tables: a year is compared where both give one. */
function agrees(
  known: { readonly status: string; readonly year: number | null },
  { status, since }: PublishedStatus,
): boolean {
  const sameYear = known.year === since || known.year === null || since === null;
  return known.status === status && sameYear;
}

type Written = Omit<NewerRatification, "file" | "line">;

/** Rows of the city in their order, replaced where there is news, and new rows behind them. Reservations are kept. */
export function mergedRatification(
  written: readonly NewerRatification[],
  news: readonly RatificationNews[],
  source: string,
): readonly Written[] {
  const fresh = new Map(
    news
      .filter(({ kind }) => kind === "changed" || kind === "confirmed")
      .map(({ to, from }) => [
        to.instrument,
        { ...to, since: to.since ?? yearWhenSame(from, to), source },
      ]),
  );
  const replaced = written.map((row): Written => ({ ...row, ...fresh.get(row.instrument) }));
  const codes = new Set(written.map(({ instrument }) => instrument));
  const added = [...fresh.values()]
    .filter(({ instrument }) => !codes.has(instrument))
    .map((row): Written => ({ ...row, reservation: null }));
  return [...replaced, ...added];
}

function yearWhenSame(from: KnownRatification | null, to: PublishedStatus): number | null {
  return from?.status === to.status ? from.year : null;
}

/** The text of `ratification.csv`; comments of the text that it replaces stay on top. */
export function ratificationText(rows: readonly Written[], before: string): string {
  const comments = before.split(/\r\n?|\n/).filter((line) => /^\s*#(?:\s|$)/.test(line));
  const lines = rows.map(({ instrument, status, since, asOf, reservation, source }) =>
    [instrument, status, since === null ? "" : String(since), asOf, reservation ?? "", source]
      .map(csvCell)
      .join(","),
  );
  return [...comments, columnsOf(RATIFICATION, []).join(","), ...lines, ""].join("\n");
}

const WORDS: Readonly<Record<string, string>> = {
  "no-action": "no action",
  "signatory-state": "signed",
};

/** "CRPD: no action -> state-party 2024" */
export function newsLine({ from, to }: RatificationNews): string {
  const before = from === null ? "not known" : inWords(from.status, from.year);
  return `${to.instrument}: ${before} -> ${inWords(to.status, to.since)}`;
}

function inWords(status: string, year: number | null): string {
  const word = WORDS[status] ?? status;
  return year === null ? word : `${word} ${year}`;
}
