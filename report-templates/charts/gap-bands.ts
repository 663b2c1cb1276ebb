/** Where a series has no value between two others, and why: nothing was published, or it is hidden to protect people. */
import type { HiddenPeriod } from "../../domain/findings/finding.ts";
import type { Band } from "./scene.ts";
import type { Pieces } from "./series-line.ts";

export interface Gap extends Band {
  readonly why: "no-value" | "hidden";
}

/** Share of a year that a band stays away from the values beside it. */
const INSET = 0.15;

/** One band for each stretch of missing years of one kind. */
export function gapBands({ runs }: Pieces, hidden: readonly HiddenPeriod[] = []): readonly Gap[] {
  return runs.slice(1).flatMap((run, index) => {
    const from = runs[index]?.at(-1)?.year ?? 0;
    const to = run[0]?.year ?? 0;
    return stretches(from, to, new Set(hidden.map(({ year }) => year)));
  });
}

function stretches(from: number, to: number, hidden: ReadonlySet<number>): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let year = from + 1; year < to; year += 1) {
    const why = hidden.has(year) ? "hidden" : "no-value";
    const x2 = year === to - 1 ? to - INSET : year + 0.5;
    const before = gaps.at(-1);
    if (before?.why === why) gaps[gaps.length - 1] = { ...before, x2 };
    else gaps.push({ why, x: before ? before.x2 + INSET : from + INSET, x2 });
  }
  return gaps;
}
