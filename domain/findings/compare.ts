/** What moves between two versions of the findings: printed figures and statuses, old and new. */
import type { BoundedValue } from "./interval.ts";
import { printedFacts, type Fact, type Matter } from "./printed-facts.ts";
import type { ValueInterval } from "../observation.ts";
import type { IndicatorFinding, ReviewFindings, Status } from "./finding.ts";

export type Move =
  | {
      readonly kind: "status";
      readonly subject: "target" | "indicator";
      readonly code: string;
      readonly from: Status;
      readonly to: Status;
    }
  | {
      readonly kind: "value";
      readonly code: string;
      readonly series: string;
      readonly period: string;
      /** Null: there was or is no value. */
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      /** Of a value that is there in both; one that is new or gone takes its bounds with it. */
      readonly kind: "interval";
      readonly code: string;
      readonly series: string;
      readonly period: string;
      /** Null: none was or is published. */
      readonly from: ValueInterval | null;
      readonly to: ValueInterval | null;
    }
  | {
      readonly kind: "fact";
      /** Code of the indicator or target; null for the review as a whole. */
      readonly code: string | null;
      readonly matter: Matter;
      /** Which one of several: a language, a dimension, a period. Null when there is only one. */
      readonly detail: string | null;
      /** Null: it was or is not there. */
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: "added" | "removed"; readonly code: string };

/**
 * In the order of the new findings: statuses of targets, then per indicator its status and values, then everything else
 * that is printed. What is computed from values in words (trend, pace) moves with them and is not listed.
 */
export function compareFindings(before: ReviewFindings, after: ReviewFindings): readonly Move[] {
  const old = new Map(before.indicators.map((finding) => [finding.indicator, finding]));
  const now = new Set(after.indicators.map(({ indicator }) => indicator));
  const oldTargets = new Map(before.targets.map(({ target, status }) => [target, status]));
  const targets = after.targets.flatMap(({ target, status }) =>
    statusMove("target", target, oldTargets.get(target) ?? status, status),
  );
  const indicators = after.indicators.flatMap((finding) => {
    const earlier = old.get(finding.indicator);
    return earlier === undefined
      ? [{ kind: "added", code: finding.indicator } as const]
      : movesOf(earlier, finding);
  });
  const removed = [...old.keys()]
    .filter((code) => !now.has(code))
    .map((code) => ({ kind: "removed", code }) as const);
  const whole = new Set([...indicators, ...removed].filter(isWhole).map(({ code }) => code));
  const facts = factMoves(before, after).filter(({ code }) => code === null || !whole.has(code));
  return [...targets, ...indicators, ...facts, ...removed];
}

/** An indicator that is new or gone is told once, not fact by fact. */
function isWhole(move: Move): move is Extract<Move, { readonly kind: "added" | "removed" }> {
  return move.kind === "added" || move.kind === "removed";
}

function movesOf(before: IndicatorFinding, after: IndicatorFinding): readonly Move[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  const values = keys.flatMap((key): Move[] => {
    const [from, to] = [old.get(key)?.value ?? null, now.get(key)?.value ?? null];
    if (from === to) return [];
    const { series, period } = now.get(key) ?? old.get(key) ?? { series: "", period: "" };
    return [{ kind: "value", code: after.indicator, series, period, from, to }];
  });
  const intervals = [...now].flatMap(([key, value]) =>
    intervalMove(after.indicator, old.get(key), value),
  );
  return [
    ...statusMove("indicator", after.indicator, before.assessment.status, after.assessment.status),
    ...values,
    ...intervals,
  ];
}

type PrintedValue = BoundedValue & { readonly series: string; readonly period: string };

function intervalMove(
  code: string,
  before: PrintedValue | undefined,
  { series, period, interval }: PrintedValue,
): readonly Move[] {
  if (before === undefined || isSame(before.interval, interval)) return [];
  const [from, to] = [before.interval ?? null, interval ?? null];
  return [{ kind: "interval", code, series, period, from, to }];
}

function isSame(a: ValueInterval | undefined, b: ValueInterval | undefined): boolean {
  return a?.lower === b?.lower && a?.upper === b?.upper;
}

function statusMove(
  subject: "target" | "indicator",
  code: string,
  from: Status,
  to: Status,
): readonly Move[] {
  return from === to ? [] : [{ kind: "status", subject, code, from, to }];
}

function valuesOf(finding: IndicatorFinding): ReadonlyMap<string, PrintedValue> {
  return new Map(
    finding.series.flatMap(({ series, points }) =>
      points.map((point) => [`${series} ${point.period}`, { ...point, series }]),
    ),
  );
}

function factMoves(before: ReviewFindings, after: ReviewFindings) {
  const [old, now] = [byName(printedFacts(before)), byName(printedFacts(after))];
  return [...new Map([...now, ...old])].flatMap(([name, { code, matter, detail }]) => {
    const [from, to] = [old.get(name)?.text ?? null, now.get(name)?.text ?? null];
    return from === to ? [] : [{ kind: "fact" as const, code, matter, detail, from, to }];
  });
}

function byName(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  return new Map(
    facts.map((fact) => [JSON.stringify([fact.code, fact.matter, fact.detail]), fact]),
  );
}
