/** What moves between two versions of the findings: printed figures and statuses, old and new. */
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
  | { readonly kind: "added" | "removed"; readonly code: string };

/** In the order of the new findings: statuses of targets, then per indicator its status and values. */
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
  return [...targets, ...indicators, ...removed];
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
  return [
    ...statusMove("indicator", after.indicator, before.assessment.status, after.assessment.status),
    ...values,
  ];
}

function statusMove(
  subject: "target" | "indicator",
  code: string,
  from: Status,
  to: Status,
): readonly Move[] {
  return from === to ? [] : [{ kind: "status", subject, code, from, to }];
}

function valuesOf(finding: IndicatorFinding) {
  return new Map(
    finding.series.flatMap(({ series, points }) =>
      points.map(
        ({ period, value }) => [`${series} ${period}`, { series, period, value }] as const,
      ),
    ),
  );
}
