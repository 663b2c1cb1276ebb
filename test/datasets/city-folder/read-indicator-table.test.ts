import { expect, test } from "vitest";
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import { folderOf, HEADER, INDICATORS_CSV, indicatorRow, sentencesOf } from "./sample-folder.ts";

const indicators = (csv: string | Uint8Array) =>
  readCityFolder({ id: "barcelona", files: folderOf({ "indicators.csv": csv }) }).indicators;

test("a row comes back with its line, its goal and null for empty cells", () => {
  const csv =
    'indicator,target,title_en,title_ca,unit,headline,direction,target_value,target_year,target_set_by,source,confirmed_by,confirmed_on,note,proposed\n\n4.1.2,4.1,Finishing school,Acabar l\'escola,%, sex = women ;Age=15-24,increase,98.5,,Plan 2030,INE,A. Puig,2025-01-17,,"98.5 by 2030, from the goal text"\n';
  expect(indicators(csv)).toEqual([
    {
      indicator: "4.1.2",
      target: "4.1",
      goal: 4,
      titles: { en: "Finishing school", ca: "Acabar l'escola" },
      unit: "%",
      headline: "sex=women; Age=15-24",
      direction: "increase",
      targetValue: 98.5,
      targetYear: 2030,
      targetSetBy: "Plan 2030",
      source: "INE",
      confirmedBy: "A. Puig",
      confirmedOn: "2025-01-17",
      note: null,
      kind: null,
      proposed: "98.5 by 2030, from the goal text",
      line: 3,
    },
  ]);
});

test.each([
  ["semicolons", INDICATORS_CSV.replaceAll(",", ";")],
  ["Windows line ends", INDICATORS_CSV.replaceAll("\n", "\r\n")],
  ["old Mac line ends", INDICATORS_CSV.replaceAll("\n", "\r")],
  ["a byte order mark", `\uFEFF${INDICATORS_CSV}`],
  ["empty rows and columns at the end", INDICATORS_CSV.replaceAll("\n", ",,\n") + ",,,,,,,,,,,\n"],
])("%s change nothing", (_, csv) => {
  expect(indicators(csv)).toEqual(indicators(INDICATORS_CSV));
});

/** The table as a spreadsheet program saves it where decimals stand behind a comma. */
const european = (targetValue: string, more: Readonly<Record<string, string>> = {}): string =>
  indicatorRow({ direction: "decrease", target_value: targetValue, ...more })
    .replaceAll('","', '";"')
    .replace(HEADER, HEADER.replaceAll(",", ";"));

test.each([
  ["12,5", 12.5],
  ["-0,25", -0.25],
  ["12.5", 12.5],
  ["0,125", 0.125],
  ["1,2340", 1.234],
  ["1234", 1234],
])("between semicolons the target value %s is %d", (text, value) => {
  expect(indicators(european(text))[0]?.targetValue).toBe(value);
});

test.each([
  ["1,234", 'found "1,234"). Write 1234 or 1,2340: three digits behind one sign may be thousands'],
  ["1.234", 'found "1.234"). Write 1234 or 1.2340: three digits behind one sign may be thousands'],
  ["1.234,5", 'found "1.234,5"). Write 1234.5: decimals stand behind a point'],
  ["12,5 %", 'found "12,5 %"). Write 12.5: the unit has its own column'],
])("between semicolons %s is refused with what to write", (text, answer) => {
  expect(sentencesOf({ "indicators.csv": european(text) })).toEqual([
    `indicators.csv, line 2, column target_value: not a number (${answer}`,
  ]);
});

test("codes and days that a spreadsheet program has rewritten are refused with what to do", () => {
  const csv = european("12,5", {
    indicator: "01.02.2001",
    target: "11. Jun",
    confirmed_by: "A. Puig",
    confirmed_on: "17/01/2025",
  });
  const fix =
    "Format the column as text and write the code again: the spreadsheet has made a date of it";
  expect(sentencesOf({ "indicators.csv": csv })).toEqual([
    `indicators.csv, line 2, column indicator: not an indicator's number (found "01.02.2001"). ${fix}`,
    `indicators.csv, line 2, column target: unknown target code (found "11. Jun"). ${fix}`,
    'indicators.csv, line 2, column confirmed_on: not a day of the calendar (found "17/01/2025"). Write 2025-01-17',
  ]);
});

test("a folder without indicators.csv declares no indicators", () => {
  const files = folderOf({});
  files.delete("indicators.csv");
  expect(readCityFolder({ id: "barcelona", files }).indicators).toEqual([]);
});
