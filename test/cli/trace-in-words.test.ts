/** The chain of a figure, as `vlr trace` prints it. */
import { expect, test } from "vitest";
import { traceInWords } from "../../cli/trace-in-words.ts";
import { deriveFindings } from "../../domain/findings/derive-findings.ts";
import { traceOf } from "../../domain/findings/trace.ts";
import { GOALS } from "../../domain/goal.ts";
import { config, released, withMargins } from "../domain/findings/sample-data.ts";

const ABOUT = {
  folder: "out/sample/2024/draft",
  sources: [],
  edition: { date: "2025-01-17" },
  contentHash: null,
  findings: null,
  tools: {},
} as unknown as Parameters<typeof traceInWords>[1];

test("a value stands with its unit and the bounds that were published with it", () => {
  const data = released([{ code: "1.2.1", values: { 2024: 15 } }]);
  const said = (rows: typeof data): string => {
    const findings = deriveFindings({ config, data: rows, goals: GOALS });
    const trace = traceOf(findings, { indicator: "1.2.1", period: "2024", group: null });
    return trace === null ? "" : traceInWords(trace, ABOUT);
  };
  expect(said(data)).toContain("15 Percentage: data/1.2.1.csv, line 2");
  expect(said(withMargins(data, 2.5))).toContain(
    "15 Percentage, published from 12.5 to 17.5: data/1.2.1.csv, line 2",
  );
});
