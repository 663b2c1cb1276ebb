/** Rows of indicators.csv that are wrong: what an officer of the city reads. */
import { expect, test } from "vitest";
import { HEADER, INDICATORS_CSV, indicatorRow, sentencesOf } from "./sample-folder.ts";

test.each<readonly [what: string, cells: Readonly<Record<string, string>>, sentence: string]>([
  [
    "an unknown target code",
    { indicator: "11.6.2", target: "11.z" },
    'column target: unknown target code (found "11.z"). Write 11.6, the target of indicator 11.6.2',
  ],
  [
    "an unknown target code in the number",
    { indicator: "11.z.1", target: "11.6" },
    'column indicator: unknown target code "11.z" in the indicator\'s number (found "11.z.1"). Write one of the codes of goal 11: 11.1 to 11.7, 11.a, 11.b, 11.c',
  ],
  [
    "a number of another form",
    { indicator: "poverty" },
    'column indicator: not an indicator\'s number (found "poverty"). Write goal, target and number with points between, such as 11.6.2',
  ],
  [
    "a target for an indicator",
    { indicator: "1.2" },
    "column indicator: not an indicator's number (found \"1.2\"). Write the indicator's number, such as 1.2.1; 1.2 is a target",
  ],
  [
    "hyphens in the number",
    { indicator: "1-2-1" },
    'column indicator: not an indicator\'s number (found "1-2-1"). Write 1.2.1',
  ],
  [
    "a number that became a date",
    { indicator: "01.02.2001" },
    'column indicator: not an indicator\'s number (found "01.02.2001"). Format the column as text and write the code again: the spreadsheet has made a date of it',
  ],
  [
    "an indicator without number",
    { indicator: "" },
    "column indicator: indicator missing. Write its number, such as 11.6.2, or clear the row",
  ],
  [
    "a target of another indicator",
    { target: "4.1" },
    'column target: indicator 1.2.1 belongs to another target (found "4.1"). Write 1.2, or correct the indicator\'s number',
  ],
  [
    "no target",
    { target: "" },
    "column target: target missing. Write 1.2, the target of indicator 1.2.1",
  ],
  [
    "no title",
    { title_en: " " },
    "column title_en: title missing in the main language. Write in a few words what is measured",
  ],
  [
    "no unit",
    { unit: "" },
    'column unit: unit missing. Write what one unit of the value is, such as %, "µg/m³" or "per 100,000 inhabitants"',
  ],
  [
    "a target value without a direction",
    { target_value: "18" },
    "column direction: a target value without a direction. Write increase when more is better, decrease when less is better",
  ],
  [
    "a target year in words",
    { target_year: "by 2030" },
    'column target_year: not a year (found "by 2030"). Write one year, such as 2030',
  ],
  [
    "a confirmation without a day",
    { confirmed_by: "A. Puig" },
    "column confirmed_on: a confirmation without its day. Write the day of the confirmation, such as 2025-01-17",
  ],
  [
    "a confirmation without a name",
    { confirmed_on: "2025-01-17" },
    "column confirmed_by: a confirmation without a name. Write who confirmed direction and target value, or clear confirmed_on",
  ],
  [
    "a day that does not exist",
    { confirmed_by: "A. Puig", confirmed_on: "31/02/2025" },
    'column confirmed_on: not a day of the calendar (found "31/02/2025"). Write year-month-day, such as 2025-01-17',
  ],
  [
    "a headline of another form",
    { headline: "Women" },
    'column headline: not a headline (found "Women"). Write total, or "Dimension=Value; Dimension=Value" as in the data',
  ],
  [
    "a dimension twice",
    { headline: "Sex=Women; sex=Men" },
    'column headline: a dimension stands twice (found "Sex=Women; sex=Men"). Write one value for each dimension',
  ],
])("%s is answered with place, value and fix", (_, cells, sentence) => {
  expect(sentencesOf({ "indicators.csv": indicatorRow(cells) })).toEqual([
    `indicators.csv, line 2, ${sentence}`,
  ]);
});

test.each([
  ["17,5", "Write 17.5: decimals stand behind a point"],
  ["1,234", "Write 1.234 or 1234: decimals stand behind a point"],
  ["1.234,5", "Write 1234.5: decimals stand behind a point"],
  ["18 %", "Write 18: the unit has its own column"],
  ["\u22125", "Write -5"],
  ["half", "Write digits only, such as 12.5; unit and remarks have their own columns"],
])("the target value %s is not a number, and is answered with what to write", (written, fix) => {
  const row = indicatorRow({ direction: "decrease", target_value: written });
  expect(sentencesOf({ "indicators.csv": row })).toEqual([
    `indicators.csv, line 2, column target_value: not a number (found "${written}"). ${fix}`,
  ]);
});

test.each([
  ["down", "Write decrease; the words are: increase, decrease"],
  ["Increase", "Write increase; the words are: increase, decrease"],
  ["sideways", "Write increase when more is better, decrease when less is better"],
  ["crease", "Write increase when more is better, decrease when less is better"],
])("the direction %s is unknown, and is answered with what to write", (written, fix) => {
  expect(sentencesOf({ "indicators.csv": indicatorRow({ direction: written }) })).toEqual([
    `indicators.csv, line 2, column direction: unknown direction (found "${written}"). ${fix}`,
  ]);
});

test.each<readonly [what: string, csv: string | Uint8Array, sentences: readonly string[]]>([
  [
    "an unknown column",
    INDICATORS_CSV.replace("target_year", "targt_year"),
    [
      'indicators.csv, line 1, column targt_year: unknown column (found "targt_year"). Did you mean "target_year"?',
    ],
  ],
  [
    "a title in an unknown language",
    INDICATORS_CSV.replace("headline", "title_xx"),
    [
      'indicators.csv, line 1, column title_xx: unknown language in the column\'s name (found "title_xx"). Write title_ and a language tag, such as title_en',
    ],
  ],
  [
    "a column twice",
    INDICATORS_CSV.replace("headline", "unit"),
    [
      'indicators.csv, line 1, column unit: the column stands twice (found "unit"). Remove one of the two, or join them',
    ],
  ],
  [
    "missing columns",
    "target,title_en\n",
    [
      "indicators.csv, line 1, column indicator: the column is missing. Add a column with the header indicator",
      "indicators.csv, line 1, column unit: the column is missing. Add a column with the header unit",
    ],
  ],
  [
    "an empty table",
    "\n",
    [
      "indicators.csv, line 1: the table has no header. Write the columns in the first line: indicator, target, title_en, unit, headline, direction, kind, target_value, target_year, target_set_by, source, confirmed_by, confirmed_on, note, proposed",
    ],
  ],
  [
    "an indicator twice",
    `${INDICATORS_CSV}1.2.1,1.2,Again,%\n`,
    [
      'indicators.csv, line 3, column indicator: the indicator stands in line 2 already (found "1.2.1"). Remove one of the two rows, or give the second a number of its own, such as 1.2.1.a',
    ],
  ],
  [
    "a text with a comma and no quotation marks",
    `${HEADER}\n1.2.1,1.2,Poverty,%,,,,,,,new, old\n`,
    [
      'indicators.csv, line 2: a cell stands under no header (found "new"). Put texts that contain the separator in quotation marks, or name the column',
    ],
  ],
  [
    "a quotation mark that never closes",
    `${INDICATORS_CSV}4.1.2,4.1,"School,%\n`,
    [
      "indicators.csv, line 3: a quotation mark opens here and never closes. Close it, or write a quotation mark inside a text twice",
    ],
  ],
  [
    "an Excel table that is not UTF-8",
    new Uint8Array([...new TextEncoder().encode(`${HEADER}\n`), 0x63, 0xe9, 0x0a]),
    ['indicators.csv, line 2: the file is not UTF-8 text. Save it again as "CSV UTF-8"'],
  ],
])("%s is answered with place and fix", (_, csv, sentences) => {
  expect(sentencesOf({ "indicators.csv": csv })).toEqual(sentences);
});
