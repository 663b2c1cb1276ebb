/** Which recommendations of a goal are printed in its matrix, in which order, which as a list, and how many are only counted. */
import type { MatrixRow } from "../../domain/findings/rights-finding.ts";
import type { TargetCode } from "../../domain/target-code.ts";

/** Up to so many rows need no page of their own. */
const FEW = 3;
/** From more rows than this, those with a figure that moves away come first and the others stand by target. */
const MANY = 10;
/** From so many rows only those within the city's reach are printed. */
const TOO_MANY = 40;
/** Up to so many that nobody judged are listed, one a line; more are counted. */
const MOST_LISTED = 12;

export interface MatrixGroup {
  /** "all": one list without a head; "moving-away": a figure beside the recommendation moves away. */
  readonly kind: "all" | "moving-away" | "target" | "goal-only";
  readonly target: TargetCode | null;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixPlan {
  /** "line": nothing but a sentence; "appended": at the end of the chapter; "page": a page of its own. */
  readonly form: "line" | "appended" | "page";
  /** Rows on which there is a judgment. */
  readonly groups: readonly MatrixGroup[];
  /** Rows that nobody judged, for a list below the matrix. */
  readonly listed: readonly MatrixRow[];
  readonly counted: CountedRows;
}

/** Rows that are not printed here but in the annex. */
export interface CountedRows {
  readonly unjudged: number;
  readonly notRelevant: number;
}

/**
 * No row is lost: those in `groups`, `listed` and `counted` make all. The matrix holds what somebody judged; what nobody
 * judged says nothing about the city yet and takes one line a row. 1 to 3 rows of the matrix are appended to the chapter,
 * more get a page. More than 10: those beside which a figure moves away first, the others by target. 40 rows of the goal or
 * more: only those that a reviewer judged relevant, at least in part. docs/methods.md#recommendations
 */
export function matrixPlan(
  rows: readonly MatrixRow[],
  movesAway: (row: MatrixRow) => boolean,
): MatrixPlan {
  const judged = rows.filter(({ judgments }) => judgments.length > 0);
  const unjudged = rows.filter(({ judgments }) => judgments.length === 0);
  const tooMany = rows.length >= TOO_MANY;
  const shown = tooMany ? judged.filter(isWithinReach) : judged;
  const listed = tooMany || unjudged.length > MOST_LISTED ? [] : unjudged;
  return {
    form: formOf(shown.length, listed.length),
    groups: groupsOf(shown, movesAway),
    listed,
    counted: {
      unjudged: unjudged.length - listed.length,
      notRelevant: judged.length - shown.length,
    },
  };
}

function formOf(shown: number, listed: number): MatrixPlan["form"] {
  if (shown + listed === 0) return "line";
  return shown <= FEW ? "appended" : "page";
}

function groupsOf(
  shown: readonly MatrixRow[],
  movesAway: (row: MatrixRow) => boolean,
): readonly MatrixGroup[] {
  if (shown.length === 0) return [];
  return shown.length > MANY
    ? grouped(shown, movesAway)
    : [{ kind: "all", target: null, rows: shown }];
}

/** A reviewer judged it relevant, at least in part; another one may differ. */
export function isWithinReach({ judgments }: Pick<MatrixRow, "judgments">): boolean {
  return judgments.some(({ relevance }) => relevance !== "not-relevant");
}

/** Rows come sorted by target, so groups do too; those tagged with the goal alone are last. */
function grouped(
  rows: readonly MatrixRow[],
  movesAway: (row: MatrixRow) => boolean,
): readonly MatrixGroup[] {
  const away = rows.filter(movesAway);
  const byTarget = new Map<TargetCode | null, MatrixRow[]>();
  for (const row of rows.filter((one) => !movesAway(one))) {
    const target = row.places[0]?.target ?? null;
    const group = byTarget.get(target);
    if (group) group.push(row);
    else byTarget.set(target, [row]);
  }
  const others = [...byTarget].map(([target, group]): MatrixGroup => {
    return { kind: target === null ? "goal-only" : "target", target, rows: group };
  });
  return away.length === 0
    ? others
    : [{ kind: "moving-away", target: null, rows: away }, ...others];
}
