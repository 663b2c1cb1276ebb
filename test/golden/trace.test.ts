/** Every figure of the example leads back to the row that holds it, in a file whose hash is the stated one. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { tryReview } from "../../cli/try-review.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { readReference, traceOf, type Trace } from "../../domain/findings/trace.ts";
import { inScratch, repository } from "../support/run-vlr.ts";

const folder = join(repository, "examples/barcelona");
let findings: ReviewFindings;

beforeAll(async () => {
  const options = { offline: true, until: "findings" } as const;
  const trial = await inScratch((varFolder) => tryReview(folder, { varFolder, ...options }));
  findings = trial.findings;
});

function traced(reference: string): Trace | null {
  const read = readReference(reference);
  return read === null ? null : traceOf(findings, read);
}

describe("of Barcelona", () => {
  test("every value of every series and comparison stands in the line that is named", () => {
    const lines = new Map<string, readonly string[][]>();
    const linesOf = (file: string, sha256: string): readonly string[][] => {
      const known = lines.get(file);
      if (known !== undefined) return known;
      const bytes = readFileSync(join(folder, file));
      expect(createHash("sha256").update(bytes).digest("hex"), file).toBe(sha256);
      const rows = parse(bytes, { relax_column_count: true });
      lines.set(file, rows);
      return rows;
    };
    let values = 0;
    for (const { indicator, series, comparisons } of findings.indicators) {
      const groups = [null, ...series, ...comparisons];
      for (const found of tracesOf(indicator, groups.length)) {
        for (const { file, line, sha256, value, period } of found.values) {
          const cells = (linesOf(file, sha256)[line - 1] ?? []).map((cell) => cell.trim());
          expect(cells.map(Number), `${indicator} ${period} in ${file}:${line}`).toContain(value);
          expect(cells.join(" "), `${indicator} ${period}`).toContain(period.slice(0, 4));
          values += 1;
        }
      }
    }
    const all = findings.indicators.flatMap(({ series, comparisons }) => [...series, ...comparisons]);
    expect(values).toBe(all.reduce((sum, { points }) => sum + points.length, 0));
  });
});

/** The headline series, then every group by its own name. */
function tracesOf(indicator: string, most: number): Trace["series"] {
  const whole = traced(indicator);
  const known = new Map((whole?.series ?? []).map((series) => [series.series, series]));
  for (const group of whole?.known.groups ?? []) {
    for (const series of traced(`${indicator}//${group}`)?.series ?? []) known.set(series.series, series);
  }
  expect(known.size).toBeLessThanOrEqual(most);
  return [...known.values()];
}

test("a period may be written as the report prints it", () => {
  const school = findings.indicators.find(({ series }) =>
    series.some(({ isHeadline, points }) => isHeadline && points.some(({ period }) => /^\d{4}-\d{4}$/.test(period))),
  );
  const period = school?.series.find(({ isHeadline }) => isHeadline)?.points.at(-1)?.period ?? "";
  const printed = `${period.slice(0, 4)}–${period.slice(-2)}`;
  const values = traced(`${school?.indicator ?? ""}/${printed}`)?.series.flatMap((series) => series.values);
  expect(values?.map((value) => value.period)).toEqual([period]);
});

test.each(["4.1", "B4", "", "4.1.2@2023", "x.y.z", "../../etc/passwd"])("%j is no reference", (text) => {
  expect(readReference(text)).toBeNull();
});

test("what is not there is said with what is", () => {
  expect(traced("99.1.1")).toBeNull();
  const [first] = findings.indicators;
  const nowhere = traced(`${first?.indicator ?? ""}/1900`);
  expect(nowhere?.series).toEqual([]);
  expect(nowhere?.known.periods.length).toBeGreaterThan(0);
});
