/** Chooses the figures of a review: by question for each indicator, at most three for each target. */
import type {
  IndicatorFinding,
  ReviewFindings,
  TargetFinding,
} from "../../domain/findings/finding.ts";
import { compareIndicators } from "../../domain/indicator-code.ts";
import type { ChartPlan } from "./chart-plan.ts";
import { px, WIDTHS } from "./chart-size.ts";
import { coverField } from "./cover-field.ts";
import { planLeftBehind } from "./left-behind.ts";
import { planGroups } from "./plan-groups.ts";
import { headlineOf, type PlanTools } from "./plan-parts.ts";
import { planTrend } from "./plan-trend.ts";
import { sparkline } from "./sparkline.ts";
import { specification } from "./specification.ts";

export interface PlanInput extends PlanTools {
  readonly findings: ReviewFindings;
}

/** Figures that stand in the section of one target; the numbers of all indicators stand in annex B. */
const FIGURES_PER_TARGET = 3;
/** First year of all sparklines. */
const WINDOW_FROM = 2015;

/**
 * All figures in the order of the document: the cover, then for each target the figures of its section
 * (one wide, two half as wide; two alone are a pair of half ones), then those of its other indicators, then those of the chapter on who is left behind, then the sparklines.
 */
export function planCharts(input: PlanInput): readonly ChartPlan[] {
  const { findings } = input;
  const byCode = new Map(findings.indicators.map((finding) => [finding.indicator, finding]));
  const byTarget = new Map(findings.targets.map((target) => [target.target, target]));
  return [
    ...coverPlan(input),
    ...findings.goals
      .flatMap(({ targets }) => targets)
      .flatMap((code) => {
        const target = byTarget.get(code);
        if (!target) return [];
        const own = target.indicators.flatMap((each) => byCode.get(each) ?? []);
        return planTarget(target, own, input);
      }),
    ...planLeftBehind(findings, input),
    ...sparklines(input),
  ];
}

/** The weakest indicator leads; the widest gap between groups has the third place. */
function planTarget(
  target: TargetFinding,
  own: readonly IndicatorFinding[],
  tools: PlanTools,
): readonly ChartPlan[] {
  const ranked = own.toSorted(
    (a, b) => rankOf(a, target) - rankOf(b, target) || compareIndicators(a.indicator, b.indicator),
  );
  const drawable = ranked.flatMap((finding) => {
    const plan = planTrend(finding, "half", tools);
    return plan ? [{ finding, plan }] : [];
  });
  const [lead, ...others] = drawable;
  const trends = others.map(({ plan }) => plan);
  const groups = ranked
    .toSorted((a, b) => widestGap(b) - widestGap(a))
    .flatMap((finding) => planGroups(finding, "half", tools));
  const isPair = drawable.length + groups.length === 2;
  const wide = lead && !isPair ? planTrend(lead.finding, "main", tools) : null;
  const main = wide && lead ? { ...wide, narrow: lead.plan.spec } : (lead?.plan ?? null);
  const beforeGroups = groups.length === 0 ? FIGURES_PER_TARGET : FIGURES_PER_TARGET - 1;
  const shown = [...(main ? [main] : []), ...trends.slice(0, beforeGroups - (main ? 1 : 0))];
  return [
    ...shown,
    ...groups.slice(0, FIGURES_PER_TARGET - shown.length),
    ...trends.filter((plan) => !shown.includes(plan)),
  ];
}

function rankOf({ indicator, assessment }: IndicatorFinding, { weakest }: TargetFinding): number {
  if (indicator === weakest) return 0;
  return assessment.status === "not-assessed" ? 2 : 1;
}

function widestGap({ gaps }: IndicatorFinding): number {
  return gaps[0]?.relative ?? 0;
}

/** One for each indicator with at least two values in the window; decoration beside the numbers. */
function sparklines({ findings, formats }: PlanInput): readonly ChartPlan[] {
  const years = findings.indicators.flatMap((each) => headlineOf(each)?.points.at(-1)?.year ?? []);
  const window = [WINDOW_FROM, Math.max(WINDOW_FROM + 1, ...years)] as const;
  const size = { width: WIDTHS.spark, height: px(5.6) };
  return findings.indicators.flatMap((finding): readonly ChartPlan[] => {
    const points = (headlineOf(finding)?.points ?? []).filter(({ year }) => year >= window[0]);
    if (points.length < 2) return [];
    const scene = sparkline({ points, window, size });
    return [
      {
        ...bare(`spark-${finding.indicator}`, "sparkline"),
        goal: finding.goal,
        target: finding.target,
        indicator: finding.indicator,
        width: "spark",
        spec: specification(scene, formats.direction),
      },
    ];
  });
}

function coverPlan({ findings, formats, text }: PlanInput): readonly ChartPlan[] {
  const { goals, targets } = findings;
  if (goals.length === 0) return [];
  const columns = goals.map(({ goal }) => ({
    goal,
    statuses: targets.filter((target) => target.goal === goal).map(({ status }) => status),
  }));
  const count = (...statuses: readonly string[]): number =>
    targets.filter(({ status }) => statuses.includes(status)).length;
  const alt = text.coverAlt({
    assessed: formats.count(count("met", "on-track", "too-slow", "moving-away")),
    all: formats.count(targets.length),
    onCourse: formats.count(count("met", "on-track")),
  });
  const spec = specification(coverField(columns), formats.direction);
  return [{ ...bare("cover-field", "cover-field"), width: "full", alt, spec }];
}

function bare(id: string, kind: ChartPlan["kind"]) {
  const place = { goal: null, target: null, indicator: null, status: null } as const;
  return { id, kind, ...place, title: "", subtitle: "", alt: "", description: "", notes: [] };
}
