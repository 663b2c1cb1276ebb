/** The input of the document, indexed: what belongs to which goal and target, and how figures are numbered. */
import type { IndicatorFinding, Point, TargetFinding } from "../../domain/findings/finding.ts";
import type { DocumentKind } from "../../domain/document-kind.ts";
import type { Goal } from "../../domain/goal.ts";
import { compareIndicators } from "../../domain/indicator-code.ts";
import type { TargetCode } from "../../domain/target-code.ts";
import { LEFT_BEHIND } from "../charts/left-behind.ts";
import { isUnitSaid } from "../locales/unit-said.ts";
import type { Medium, RenderedFigure, ReviewInput } from "./review-input.ts";
import { titleIn } from "./title-language.ts";

export interface NumberedFigure extends RenderedFigure {
  /** "4.1" */
  readonly number: string;
}

/** The document as its sections see it. */
export interface Doc extends ReviewInput {
  readonly medium: Medium;
  readonly kind: DocumentKind;
  readonly indicators: ReadonlyMap<string, IndicatorFinding>;
  readonly targets: ReadonlyMap<TargetCode, TargetFinding>;
  readonly indicatorsOfGoal: ReadonlyMap<Goal, readonly IndicatorFinding[]>;
  readonly indicatorsOfTarget: ReadonlyMap<TargetCode, readonly IndicatorFinding[]>;
  readonly figuresOfTarget: ReadonlyMap<TargetCode, readonly NumberedFigure[]>;
  /** Sparklines by indicator. */
  readonly sparks: ReadonlyMap<string, RenderedFigure>;
  readonly coverField: RenderedFigure | null;
  /** Of the chapter on who is left behind, in their order. */
  readonly leftBehindFigures: readonly RenderedFigure[];
}

/** Most figures that stand in the section of one target; the numbers of all indicators stand in annex B. */
const FIGURES_PER_TARGET = 3;

export function docOf(input: ReviewInput, medium: Medium, kind: DocumentKind = "review"): Doc {
  const sorted = input.findings.indicators.toSorted((a, b) =>
    compareIndicators(a.indicator, b.indicator),
  );
  const figures = [...input.figures.values()];
  return {
    ...input,
    medium,
    kind,
    indicators: new Map(sorted.map((indicator) => [indicator.indicator, indicator])),
    targets: new Map(input.findings.targets.map((target) => [target.target, target])),
    indicatorsOfGoal: groupBy(sorted, ({ goal }) => goal),
    indicatorsOfTarget: groupBy(sorted, ({ target }) => target),
    figuresOfTarget: numberFigures(input, figures),
    sparks: new Map(
      figures
        .filter(({ plan }) => plan.kind === "sparkline")
        .map((figure) => [figure.plan.indicator ?? "", figure]),
    ),
    leftBehindFigures: figures.filter(({ plan }) => plan.id.startsWith(LEFT_BEHIND)),
    coverField: figures.find(({ plan }) => plan.kind === "cover-field") ?? null,
  };
}

/** Sparklines and the cover stand outside the numbering. */
function isFigure({ plan }: RenderedFigure): boolean {
  return plan.kind !== "sparkline" && plan.kind !== "cover-field" && plan.target !== null;
}

function numberFigures(
  { findings }: ReviewInput,
  figures: readonly RenderedFigure[],
): ReadonlyMap<TargetCode, readonly NumberedFigure[]> {
  const byTarget = groupBy(figures.filter(isFigure), ({ plan }) => plan.target);
  const numbered = new Map<TargetCode, readonly NumberedFigure[]>();
  for (const goal of findings.goals) {
    let count = 0;
    for (const target of goal.targets) {
      const shown = (byTarget.get(target) ?? []).slice(0, FIGURES_PER_TARGET);
      const withNumbers = shown.map((figure) => {
        count += 1;
        return { ...figure, number: `${goal.goal}.${count}` };
      });
      numbered.set(target, withNumbers);
    }
  }
  return numbered;
}

function groupBy<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
): ReadonlyMap<NonNullable<K>, readonly T[]> {
  const groups = new Map<NonNullable<K>, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null || key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Title of an indicator in the document's language, else in any language it has, else its code. */
export function titleOf(doc: Doc, indicator: IndicatorFinding): string {
  return titleIn(indicator, doc.formats.language).text;
}

/** A value with the digits of its indicator, series or comparison, without unit. */
export function valueText(
  doc: Doc,
  { decimals }: { readonly decimals: number },
  value: number,
): string {
  return doc.formats.number(value, decimals);
}

/** "33–38": the bounds published with a value, with its digits; null when there are none. */
export function intervalText(
  doc: Doc,
  { decimals }: { readonly decimals: number },
  { interval }: Point,
): string | null {
  if (!interval) return null;
  const [lower, upper] = [interval.lower, interval.upper].map((bound) =>
    doc.formats.number(bound, decimals),
  );
  return doc.formats.range(lower ?? "", upper ?? "");
}

/** Units that stand directly behind a number. */
const PERCENT = /^(%|percent(age)?|per cent|porcentaje|percentatge|pourcentage|pour cent)$/i;

/** True for percentages, whatever word the publisher uses. */
export function isPercent(unit: string | null): boolean {
  return unit !== null && PERCENT.test(unit.trim());
}

/** "78.9 %" with a nonbreaking space; other units are left out because they stand with the name. */
export function valueWithUnit(doc: Doc, indicator: IndicatorFinding, value: number): string {
  const number = valueText(doc, indicator, value);
  return isPercent(indicator.unit) ? doc.formats.percent(number) : number;
}

/** Growth is not defined for it, so that its status is marked: docs/methods.md#progress */
export function isByStraightLine({ assessment }: IndicatorFinding): boolean {
  return assessment.status !== "not-assessed" && assessment.formula === "straight-line";
}

/** The unit behind the name of its indicator; null when there is none or the name says it. */
export function unitBehind(doc: Doc, indicator: IndicatorFinding): string | null {
  const unit = unitText(indicator.unit);
  return unit === null || isUnitSaid(titleOf(doc, indicator), unit) ? null : unit;
}

/** The unit as it stands behind a name: "%", "points". */
export function unitText(unit: string | null): string | null {
  if (unit === null || unit.trim() === "") return null;
  return isPercent(unit) ? "%" : unit;
}
