/** What the city says about the right behind a target. */
import type { TargetFinding } from "../../domain/findings/finding.ts";
import type { LocalRightRow } from "../../domain/released-rights.ts";

/**
 * A row for the target wins over the rows for its rights, and among these the right that stands behind it most. Cells that
 * the row for the target leaves empty are filled from the row for the same right. Null: the city says nothing.
 */
export function localRightOf(
  { target, rights }: Pick<TargetFinding, "target" | "rights">,
  rows: readonly LocalRightRow[],
): LocalRightRow | null {
  const rank = ({ right }: LocalRightRow): number => {
    const place = rights.indexOf(right);
    return place < 0 ? rights.length : place;
  };
  const own = rows.filter((row) => row.target === target);
  const general = rows.filter((row) => row.target === null);
  const behind = general.filter(({ right }) => rights.includes(right));
  const [first] = (own.length > 0 ? own : behind).toSorted((a, b) => rank(a) - rank(b));
  if (!first) return null;
  const wider = general.find(({ right }) => right === first.right);
  return { ...first, ...wider, ...givenCells(first) };
}

function givenCells(row: LocalRightRow): Partial<LocalRightRow> {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));
}
