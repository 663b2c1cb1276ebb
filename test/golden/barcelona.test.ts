/** Every status of the example against an independent computation, and what a reader expects to find. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { tryReview, type Trial } from "../../cli/try-review.ts";
import { GOALS } from "../../domain/goal.ts";
import { inScratch, repository } from "../support/run-vlr.ts";

interface Expected {
  readonly indicator: string;
  readonly status: string;
  readonly ratio: string;
  readonly baseline: string;
  readonly latest: string;
}

const expected = parse<Expected>(readFileSync(join(import.meta.dirname, "barcelona/statuses.csv")), {
  columns: true,
});
let trial: Trial;

beforeAll(async () => {
  trial = await inScratch((scratch) =>
    tryReview(join(repository, "examples/barcelona"), { varFolder: scratch, offline: true, until: "findings" }),
  );
});

test("the example has at least 60 indicators over all 17 goals, every row of its data is read", () => {
  expect(trial.findings.indicators.length).toBeGreaterThanOrEqual(60);
  expect(new Set(trial.findings.indicators.map(({ goal }) => goal)).size).toBe(GOALS.length);
  expect(trial.readings.flatMap(({ refusals }) => refusals)).toEqual([]);
});

test("every status is the one computed independently from series and target value", () => {
  const statuses = trial.findings.indicators.map(({ indicator, assessment }) => [indicator, assessment.status]);
  expect(statuses).toEqual(expected.map(({ indicator, status }) => [indicator, status]));
});

test("ratio, baseline and latest value of every status agree too", () => {
  for (const { indicator, ratio, baseline, latest } of expected) {
    const finding = trial.findings.indicators.find((entry) => entry.indicator === indicator);
    const assessment = finding?.assessment;
    expect(assessment?.latest?.period ?? "", indicator).toBe(latest);
    if (assessment?.status === "not-assessed" || ratio === "") continue;
    expect(assessment?.baseline?.period, indicator).toBe(baseline);
    expect(assessment?.ratio, indicator).toBeCloseTo(Number(ratio), 2);
  }
});

test("an indicator whose published wording names no number has no status, and says why", () => {
  for (const finding of trial.findings.indicators.filter(({ targetValue }) => targetValue === null)) {
    expect(finding.assessment.status, finding.indicator).toBe("not-assessed");
  }
});

test("every confirmed target value quotes the wording it was confirmed from, with the value in it or a note why not", () => {
  const spoken = new Set(["5.2.2", "5.4.1", "8.5.3", "11.1.3", "12.3.2", "13.3.2", "6.2.1", "9.5.1", "17.19.1"]);
  for (const row of trial.city.indicators.filter(({ targetValue }) => targetValue !== null)) {
    expect(row.note, row.indicator).toContain("Published wording: “");
    if (spoken.has(row.indicator)) continue;
    const digits = (text: string): string => text.replaceAll(/[^\d]/g, "");
    const value = String(row.targetValue);
    expect(digits(row.note ?? ""), `${row.indicator} ${row.note ?? ""}`).toContain(digits(value));
  }
});
