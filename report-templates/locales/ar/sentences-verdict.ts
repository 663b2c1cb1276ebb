/** What a movement means for the target value. Only where there is a status; never a judgment without one. */
import type { Assessed } from "../../../domain/findings/progress-method.ts";

/** "movement" follows nouns of movement ("انخفاض بمقدار الثلث"), "level" follows everything else. */
export type Manner = "movement" | "level";

/**
 * The end of a sentence about an indicator that was assessed, with its comma. The words follow the status and nothing
 * else; nothing in them agrees with the name of the indicator. A target year that is over is said.
 */
export function verdict(assessment: Assessed, manner: Manner, seed: number): string {
  const { status, target, latest, baseline } = assessment;
  if (status === "met") return metWords(assessment);
  const value = `القيمة المستهدفة لعام ${target.year}`;
  if (latest.year >= target.year) {
    return status === "moving-away" ? `، مع الابتعاد عن ${value}` : `، لكن ${value} لم تتحقق`;
  }
  const [level, ...movements] = ENDS[status](target.year);
  if (manner === "movement") return movements[Math.floor(seed / 2) % movements.length] ?? level;
  return baseline?.value === latest.value && status === "too-slow"
    ? `، والوتيرة أبطأ مما يلزم لعام ${target.year}`
    : level;
}

const ENDS = {
  "on-track": (year: number) =>
    [`، على المسار نحو ${year}`, `، بسرعة تكفي لعام ${year}`, `، على المسار نحو ${year}`] as const,
  "too-slow": (year: number) =>
    [
      `، لكن بسرعة لا تكفي لعام ${year}`,
      `، ببطء لا يكفي لعام ${year}`,
      `، لكن بسرعة لا تكفي لعام ${year}`,
    ] as const,
  "moving-away": (year: number) =>
    [
      `، مع الابتعاد عن القيمة المستهدفة لعام ${year}`,
      `، ابتعاداً عن القيمة المستهدفة لعام ${year}`,
      "، في الاتجاه الخاطئ",
      `، مع الابتعاد عن القيمة المستهدفة لعام ${year}`,
    ] as const,
} as const;

function metWords({ gettingWorse, target, latest }: Assessed): string {
  const value = `القيمة المستهدفة لعام ${target.year}`;
  if (gettingWorse) return `، ومع ذلك لا تزال ${value} محقَّقة`;
  return latest.year < target.year ? `؛ وقد تحققت ${value} بالفعل` : `؛ وقد تحققت ${value}`;
}
