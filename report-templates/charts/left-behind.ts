/** The figures of the chapter on who is left behind: women and men across the goals, then the widest gaps of other groups. */
import type { IndicatorFinding, ReviewFindings } from "../../domain/findings/finding.ts";
import type { StandardDimension } from "../../domain/findings/dimension.ts";
import type { GroupComparison } from "../../domain/findings/left-behind-finding.ts";
import { sexOf, type Sex } from "../../domain/findings/sexes.ts";
import type { ChartPlan } from "./chart-plan.ts";
import { WIDTHS } from "./chart-size.ts";
import { dumbbell, type DumbbellRow } from "./dumbbell.ts";
import type { LeftBehindWords, PairsShown } from "./left-behind-words.ts";
import { planGroups } from "./plan-groups.ts";
import { described, titleOf, type PlanTools } from "./plan-parts.ts";
import { specification } from "./specification.ts";

/** Begins the id of every figure of the chapter. */
export const LEFT_BEHIND = "left-behind-";

/** Figures beside the one of women and men: places and ages first, then what exists. */
const OTHERS: readonly StandardDimension[] = ["place", "age", "income", "disability", "origin"];
const MOST_OTHERS = 2;

interface Pair {
  readonly finding: IndicatorFinding;
  readonly comparison: GroupComparison;
  readonly values: Readonly<Record<Sex, number>>;
}

/**
 * At most three: women and men over 12 columns, then the widest gap that can be drawn of two other dimensions. Where there
 * are fewer than two, the widest gap by sex that the first figure does not show (in another unit) takes a place.
 */
export function planLeftBehind(findings: ReviewFindings, tools: PlanTools): readonly ChartPlan[] {
  const byCode = new Map(findings.indicators.map((finding) => [finding.indicator, finding]));
  const pairs = pairsOf(findings, byCode);
  const others = OTHERS.flatMap((dimension) => {
    const own = findings.leftBehind.comparisons.filter((each) => each.dimension === dimension);
    return widestOf(dimension, own, byCode, tools) ?? [];
  });
  const rest = findings.leftBehind.comparisons.filter(
    ({ dimension, indicator }) =>
      dimension === "sex" && !findings.leftBehind.pairs.includes(indicator),
  );
  const sexes = widestOf("sex-other", rest, byCode, tools);
  const half = [...others, ...(sexes ? [sexes] : [])].slice(0, MOST_OTHERS);
  return [...(pairs.length > 0 ? [pairsPlan(pairs, tools)] : []), ...half];
}

function pairsOf(
  { leftBehind }: ReviewFindings,
  byCode: ReadonlyMap<string, IndicatorFinding>,
): readonly Pair[] {
  return leftBehind.pairs.flatMap((code): readonly Pair[] => {
    const finding = byCode.get(code);
    const comparison = leftBehind.comparisons.find(
      ({ indicator, dimension }) => indicator === code && dimension === "sex",
    );
    if (!finding || !comparison?.sexes) return [];
    return [{ finding, comparison, values: comparison.sexes }];
  });
}

function widestOf(
  name: StandardDimension | "sex-other",
  comparisons: readonly GroupComparison[],
  byCode: ReadonlyMap<string, IndicatorFinding>,
  tools: PlanTools,
): ChartPlan | null {
  for (const { indicator, gap } of comparisons) {
    const finding = byCode.get(indicator);
    const [plan] = finding ? planGroups({ ...finding, gaps: [gap] }, "half", tools) : [];
    if (plan) return { ...plan, id: `${LEFT_BEHIND}${name}`, goal: null, target: null };
  }
  return null;
}

function pairsPlan(pairs: readonly Pair[], tools: PlanTools): ChartPlan {
  const { formats } = tools;
  const words = tools.text.leftBehind;
  const shown = pairsShown(pairs);
  const input = {
    rows: pairs.map((pair) => rowOf(pair, shown.bold, tools)),
    groups: [words.sexes.women, words.sexes.men] as const,
    reference: null,
    decimals: 0,
  };
  const drawing = dumbbell({ ...input, width: WIDTHS.full }, tools);
  const narrow = dumbbell({ ...input, width: WIDTHS.half }, tools);
  const scale = drawing.scaleStartsAt;
  const goals = [...new Set(pairs.map(({ finding }) => finding.goal))].toSorted((a, b) => a - b);
  return {
    id: `${LEFT_BEHIND}sex`,
    kind: "dumbbell",
    goal: null,
    target: null,
    indicator: null,
    width: "full",
    title: words.pairsTitle(shown, formats),
    subtitle: [words.pairsSubtitle(shown), ...(scale === null ? [] : [tools.text.scaleStartsAt(scale)])].join(" "),
    alt: words.pairsAlt(shown, formats),
    description: described([words.pairsAlt(shown, formats), ...widestPair(pairs, tools)]),
    status: null,
    notes: [
      [words.pairsNote(goals, formats), ...noMargins(input.rows, words)].join(" "),
      ...(drawing.intervals ? [tools.text.intervalNote] : []),
    ],
    spec: specification(drawing.scene, formats.direction),
    narrow: specification(narrow.scene, formats.direction),
  }; // prettier-ignore
}

function rowOf(pair: Pair, bold: Sex | null, { formats, text }: PlanTools): DumbbellRow {
  const { finding, comparison, values } = pair;
  const title = titleOf(finding, formats.language);
  return {
    name: text.leftBehind.rowName(title, formats.period(comparison.gap.period)),
    emphasis: bold !== null && worseSex(comparison) === bold ? "bold" : "plain",
    first: values.women,
    second: values.men,
    ...intervalsOf(comparison),
    decimals: finding.decimals,
  };
}

function intervalsOf({ gap: { groups } }: GroupComparison): Pick<DumbbellRow, "intervals"> {
  const of = (sex: Sex) => groups.find(({ label }) => sexOf(label) === sex)?.interval;
  const intervals = [of("women"), of("men")] as const;
  return intervals.some((each) => each) ? { intervals } : {};
}

function noMargins(
  rows: readonly DumbbellRow[],
  { noMargins: words }: LeftBehindWords,
): readonly string[] {
  const without = rows.filter(({ intervals }) => intervals === undefined).length;
  if (without === 0) return [];
  return [without === rows.length ? words.all : words.some];
}

function widestPair(
  pairs: readonly Pair[],
  { formats, text, words }: PlanTools,
): readonly string[] {
  const own = text.leftBehind;
  const rows = pairs.map(({ finding, comparison, values: { women, men } }) => ({
    finding,
    name: own.rowName(titleOf(finding, formats.language), formats.period(comparison.gap.period)),
    groups: [own.sexes.women, own.sexes.men] as const,
    values: [women, men] as const,
  }));
  const furthest = words.furthestApart(rows);
  return furthest === null ? [] : [furthest];
}

function worseSex({ gap: { furthestBehind } }: GroupComparison): Sex | null {
  return furthestBehind === null ? null : sexOf(furthestBehind);
}

function pairsShown(pairs: readonly Pair[]): PairsShown {
  const count = (sex: Sex): number =>
    pairs.filter(({ comparison }) => worseSex(comparison) === sex).length;
  const worse = { women: count("women"), men: count("men") };
  const widest = pairs.reduce<{ points: number; decimals: number }>(
    (most, { finding: { decimals }, values: { women, men } }) => {
      const points = Math.abs(Number(women.toFixed(decimals)) - Number(men.toFixed(decimals)));
      return points > most.points ? { points, decimals } : most;
    },
    { points: 0, decimals: 0 },
  );
  return {
    rows: pairs.length,
    worse,
    equal: pairs.filter(({ values: { women, men } }) => women === men).length,
    ...widest,
    bold: boldSide(worse),
  };
}

function boldSide({ women, men }: PairsShown["worse"]): Sex | null {
  if (women === 0 && men === 0) return null;
  return men > women ? "men" : "women";
}
