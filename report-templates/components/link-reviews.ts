/** What named reviewers say about the links of a target, gathered where they say the same about several. */
import type { LinkReviewRow } from "../../domain/released-rights.ts";
import type { TargetCode } from "../../domain/target-code.ts";
import { groupBy } from "../../domain/findings/group-by.ts";
import { joinArticles } from "./instruments.ts";

export interface ReviewedLinks {
  /** "ICESCR 13(2)(a), 14 · CRC 28" */
  readonly links: string;
  /** "disputed": reviewers differ, and each is printed. */
  readonly verdict: "confirmed" | "objected" | "disputed";
  /** By date, then by name. */
  readonly statements: readonly LinkReviewRow[];
}

const VERDICTS: readonly ReviewedLinks["verdict"][] = ["disputed", "objected", "confirmed"];

/** Disputed links first, then objections, then confirmations. */
export function reviewedLinks(
  target: TargetCode,
  rows: readonly LinkReviewRow[],
): readonly ReviewedLinks[] {
  const own = rows.filter((row) => row.target === target);
  const perLink = [...groupBy(own, linkOf).values()].map((group) => group.toSorted(compare));
  return [...groupBy(perLink, statementsKey).values()]
    .map(gather)
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/** Instruments of the target to a link of which somebody objects. */
export function objectedInstruments(
  target: TargetCode,
  rows: readonly LinkReviewRow[],
): ReadonlySet<string> {
  return new Set(
    rows
      .filter((row) => row.target === target && row.decision === "objects")
      .map(({ instrument }) => instrument),
  );
}

function gather(links: readonly (readonly LinkReviewRow[])[]): ReviewedLinks {
  const statements = links[0] ?? [];
  const byInstrument = groupBy(links.flat(), ({ instrument }) => instrument);
  return {
    links: [...byInstrument]
      .map(([instrument, rows]) =>
        `${instrument} ${joinArticles(rows.map(({ article }) => article))}`.trim(),
      )
      .join(" · "),
    verdict: verdictOf(statements),
    statements,
  };
}

function verdictOf(statements: readonly LinkReviewRow[]): ReviewedLinks["verdict"] {
  const decisions = new Set(statements.map(({ decision }) => decision));
  if (decisions.size > 1) return "disputed";
  return decisions.has("objects") ? "objected" : "confirmed";
}

function linkOf({ instrument, article }: LinkReviewRow): string {
  return JSON.stringify([instrument, article]);
}

function statementsKey(statements: readonly LinkReviewRow[]): string {
  return JSON.stringify(
    statements.map(({ decision, reviewer, reviewedOn, note }) => [
      decision,
      reviewer,
      reviewedOn,
      note,
    ]),
  );
}

function compare(a: LinkReviewRow, b: LinkReviewRow): number {
  if (a.reviewedOn !== b.reviewedOn) return a.reviewedOn < b.reviewedOn ? -1 : 1;
  return a.reviewer < b.reviewer ? -1 : 1;
}
