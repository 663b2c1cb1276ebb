/** Which recommendations of a goal are printed in its matrix, in which order, and how many are only counted. */
import type { MatrixRow } from "../../domain/findings/rights-finding.ts";
import type { TargetCode } from "../../domain/target-code.ts";

/** Up to so many rows need no page of their own. */
const FEW = 3;
/** From more rows than this, those with a figure that moves away come first and the others stand by target. */
const MANY = 10;
/** From so many rows, or from more unjudged ones than the next number, only those within the city's reach are printed. */
const TOO_MANY = 40;
const UNJUDGED = 12;

export interface MatrixGroup {
  /** "all": one list without a head; "moving-away": a figure beside the recommendation moves away. */
  readonly kind: "all" | "moving-away" | "target" | "goal-only";
  readonly target: TargetCode | null;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixPlan {
  /** "line": nothing but a sentence; "appended": at the end of the chapter; "page": a page of its own. */
  readonly form: "line" | "appended" | "page";
  readonly groups: readonly MatrixGroup[];
  /** Rows that are not printed here but in the annex. */
  readonly counted: number;
}

/**
 * No row is lost: those in `groups` and `counted` make all. 1 to 3 printed rows are appended to the chapter, more get a
 * page. More than 10: those beside which a figure moves away first, the others by target. 40 rows or more, or more than 12
 * that nobody judged: only those that a reviewer judged relevant, at least in part. docs/methods.md#recommendations
 */
export function matrixPlan(
  rows: readonly MatrixRow[],
  movesAway: (row: MatrixRow) => boolean,
): MatrixPlan {
  const unjudged = rows.filter(({ judgments }) => judgments.length === 0).length;
  const shown = rows.length >= TOO_MANY || unjudged > UNJUDGED ? rows.filter(isWithinReach) : rows;
  const counted = rows.length - shown.length;
  if (shown.length === 0) return { form: "line", groups: [], counted };
  return {
    form: shown.length <= FEW ? "appended" : "page",
    groups:
      shown.length > MANY
        ? grouped(shown, movesAway)
        : [{ kind: "all", target: null, rows: shown }],
    counted,
  };
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
