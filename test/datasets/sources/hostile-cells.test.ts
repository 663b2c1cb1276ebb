/** Cells that nobody should write: each comes back as read or as refused, and no figure is made up. */
import fc from "fast-check";
import { expect, test } from "vitest";

import type { TableSource } from "../../../domain/city.ts";
import type { SourceReading } from "../../../domain/observation.ts";
import { readOpenSdg } from "../../../datasets/sources/open-sdg/read-open-sdg.ts";
import { readTable } from "../../../datasets/sources/table/read-table.ts";
import { columns, table } from "./table/sample-tables.ts";

const source = table({
  id: "hostile",
  location: { path: "data/table.csv" },
  separator: ",",
  columns: {
    ...columns,
    indicator: { value: "3.1.1" },
    year: { column: "Year" },
    unit: { value: "%" },
    dimensions: ["Group"],
  },
});

interface Cells {
  readonly year: string;
  readonly value: string;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** The last column differs in every row, so that no two rows are of one series. */
const csvOf = (rows: readonly Cells[]): Uint8Array => {
  const lines = rows.map(
    ({ year, value }, index) => `${quoted(year)},${quoted(value)},g${index}\n`,
  );
  return new TextEncoder().encode(`Year,Value,Group\n${lines.join("")}`);
};
const asTable = (rows: readonly Cells[], more: Partial<TableSource> = {}): Promise<SourceReading> =>
  readTable({ source: { ...source, ...more }, bytes: csvOf(rows), path: "data/table.csv" });
const asOpenSdg = (rows: readonly Cells[]): SourceReading =>
  readOpenSdg({
    sourceId: "hostile",
    files: new Map([["data/indicator_3-1-1.csv", csvOf(rows)]]),
  });

const onlyValue = ({ observations, refusals }: SourceReading): unknown =>
  observations[0] ? observations[0].value : refusals.find(({ leftOut }) => leftOut)?.code;

const MILLION = 1_000_000;

test.each([
  ["\u22125", -5],
  ["1\u202F234.5", 1234.5],
  ["12%", 12],
  ["5*", 5],
  ["1e3", 1000],
  ["..", null],
  ["n/a", null],
  ["NaN", null],
  ["<5", "unreadable-value"],
  ["Infinity", "unreadable-value"],
  ["-Infinity", "unreadable-value"],
  ["1e400", "unreadable-value"],
  ["1e-400", "unreadable-value"],
  ["1e-200", "unreadable-value"],
  ["=1+1", "unreadable-value"],
  ["=HYPERLINK(1)", "unreadable-value"],
  ["#DIV/0!", "unreadable-value"],
  ["#REF!", "unreadable-value"],
  ["TRUE", "unreadable-value"],
  ["5\u0007", "unreadable-value"],
  ["\u200E5", "unreadable-value"],
  ["5\n6", "unreadable-value"],
  ["\u0665", "unreadable-value"],
  ["0x10", "unreadable-value"],
  ["(5)", "unreadable-value"],
  ["5-", "unreadable-value"],
])("the value %j is read or refused alike in both readers", async (value, expected) => {
  expect(onlyValue(await asTable([{ year: "2020", value }]))).toBe(expected);
  expect(onlyValue(asOpenSdg([{ year: "2020", value }]))).toBe(expected);
});

test("a narrow blank groups thousands before a decimal comma too", async () => {
  const reading = await asTable([{ year: "2020", value: "1\u202F234,5" }], { decimal: "," });
  expect(onlyValue(reading)).toBe(1234.5);
});

test.each([
  ["digits", "9".repeat(MILLION)],
  ["blanks", `2020${" ".repeat(MILLION)}x`],
  ["footnote signs", `2020${"*".repeat(MILLION)}x`],
  ["signs of a span", `2020${"- ".repeat(MILLION)}x`],
  ["one control character", "2020\u0007"],
])("a year or value with %s is refused at once, however long it is", async (_, text) => {
  for (const [row, code] of [
    [{ year: text, value: "1" }, "unreadable-year"],
    [{ year: "2020", value: text }, "unreadable-value"],
  ] as const) {
    expect(onlyValue(await asTable([row]))).toBe(code);
    expect(onlyValue(asOpenSdg([row]))).toBe(code);
  }
});

test('in an Open SDG file with decimal commas, "1,234" is not taken for a thousand', () => {
  const values = ["12,5", "1,234", "9,75", "7"];
  const { observations, refusals } = asOpenSdg(values.map((value) => ({ year: "2020", value })));
  expect(observations.map(({ value }) => value)).toEqual([7]);
  expect(refusals.filter(({ leftOut }) => leftOut).map(({ value }) => value)).toEqual([
    "12,5",
    "1,234",
    "9,75",
  ]);
});

const part = fc.constantFrom(
  ..."0159.,-+eE%<>*=:() \t\n\r\"';|\u0000\u00A0\u202F\u2212\u200B\uFEFFpabn/".split(""),
);
const cell = fc.oneof(
  fc.array(part, { maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.double().map(String),
);

test("every row is an observation or a refusal with a code, and a zero stands only where a zero was written", async () => {
  const rows = fc.array(fc.record({ year: fc.constantFrom("2020", "2021/22", "x"), value: cell }), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      // The settings of a table are doubted before its rows are read; that has tests of its own.
      const table = await asTable(written).catch(() => null);
      for (const reading of [asOpenSdg(written), ...(table ? [table] : [])]) {
        const leftOut = reading.refusals.filter((refusal) => refusal.leftOut);
        expect(reading.observations.length + leftOut.length).toBe(written.length);
        for (const { value, breakdown } of reading.observations) {
          const text = written[Number(breakdown[0]?.value.slice(1))]?.value ?? "";
          if (value === 0) expect(text).toMatch(/0/);
          if (value === 0) expect(text.replace(/e.*$/i, "")).not.toMatch(/[1-9]/);
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
          if (value === null) expect(text).not.toMatch(/[0-9]/);
        }
      }
    }),
    { numRuns: 300 },
  );
});
