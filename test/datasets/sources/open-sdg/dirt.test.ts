import { describe, expect, test } from "vitest";

import { ReportError } from "../../../../domain/errors.ts";
import type { SourceReading } from "../../../../domain/observation.ts";
import { readOpenSdg } from "../../../../datasets/sources/open-sdg/read-open-sdg.ts";
import { files } from "../fixture-files.ts";

const read = (csv: string, more: Readonly<Record<string, string>> = {}): SourceReading =>
  readOpenSdg({ sourceId: "city", files: files({ "data/indicator_3-1-1.csv": csv, ...more }) });
const refused = ({ refusals }: SourceReading): unknown[] =>
  refusals.map(({ code, line, column, value, leftOut }) => [code, line, column, value, leftOut]);
const values = ({ observations }: SourceReading): unknown[] =>
  observations.map(({ period, breakdown, value }) => [
    period.text,
    breakdown.map((part) => part.value).join("/"),
    value,
  ]);
const problemsOf = (run: () => unknown): ReportError => {
  try {
    run();
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

describe("data files as they really are", () => {
  test("columns may stand in any order", () => {
    const reading = read(
      "Group,Value,Units,Year,COMMENT_OBS_0\nWomen,3,%,2020,checked\n,4,%,2020,\n",
    );
    expect(values(reading)).toEqual([
      ["2020", "Women", 3],
      ["2020", "", 4],
    ]);
    expect(refused(reading)).toEqual([]);
  });

  test("two columns of one name stay apart, and a column without a name is reported and not used", () => {
    const reading = read("Year,Sex,Sex,,Units,Value\n2020,Women,Old,7,%,3\n");
    expect(reading.observations[0]?.breakdown).toEqual([
      { dimension: "Sex", value: "Women" },
      { dimension: "Sex (2)", value: "Old" },
    ]);
    expect(refused(reading)).toEqual([["ragged-row", 2, "column 4", "7", false]]);
  });

  test("a row with an unquoted thousands comma is refused, its neighbours are not", () => {
    const reading = read(
      "Year,Units,Value\n2019,%,3\n2020,per 1,000 people,4\n2021,%\n2022,%,5,,\n",
    );
    expect(values(reading)).toEqual([
      ["2019", "", 3],
      ["2022", "", 5],
    ]);
    expect(refused(reading)).toEqual([
      ["ragged-row", 3, null, "2020,per 1,000 people,4", true],
      ["ragged-row", 4, null, "2021,%", true],
    ]);
  });

  test("a footnote sign is reported unless a status explains it; the figure stays", () => {
    const reading = read(
      "Year,Units,Observation status,Value\n2018,%,,12.3*\n2019,%,p,12.4*\n2020*,%,,12.5\n",
    );
    expect(refused(reading)).toEqual([
      ["footnote-sign", 2, "Value", "12.3*", false],
      ["footnote-sign", 4, "Year", "2020*", false],
    ]);
    expect(values(reading)).toEqual([
      ["2018", "", 12.3],
      ["2019", "", 12.4],
      ["2020", "", 12.5],
    ]);
  });

  test("text in a value cell is refused with line, column and value; a blank is no value and not zero", () => {
    const reading = read(
      "Year,Units,Value\n2018,%,66/34\n2019,%,0.18-0.72\n2020,%,100.0.5\n2021,%,..\n2022,%,\n2023,%,0\n",
    );
    expect(refused(reading)).toEqual([
      ["unreadable-value", 2, "Value", "66/34", true],
      ["unreadable-value", 3, "Value", "0.18-0.72", true],
      ["unreadable-value", 4, "Value", "100.0.5", true],
    ]);
    expect(values(reading)).toEqual([
      ["2021", "", null],
      ["2022", "", null],
      ["2023", "", 0],
    ]);
  });

  test("a typing error in the year and a missing year are two different things", () => {
    expect(refused(read("Year,Units,Value\n20222,%,1\n,%,2\n"))).toEqual([
      ["unreadable-year", 2, "Year", "20222", true],
      ["missing-year", 3, "Year", "", true],
    ]);
  });

  test("rows that repeat each other count once; rows that contradict each other count not at all", () => {
    const reading = read(
      "Year,Sex,Units,Value\n2019,,%,3\n2019,,%,3\n2020,,%,4\n2020,,%,5\n2020,Men,%,5\n2021,,%,4\n",
    );
    expect(values(reading)).toEqual([
      ["2019", "", 3],
      ["2020", "Men", 5],
      ["2021", "", 4],
    ]);
    expect(refused(reading)).toEqual([
      ["duplicate-observation", 3, "Value", "3", true],
      ["duplicate-observation", 4, "Value", "4", true],
      ["duplicate-observation", 5, "Value", "5", true],
    ]);
  });

  test("a figure and a blank for one key contradict each other", () => {
    expect(read("Year,Units,Value\n2019,%,3\n2019,%,\n").observations).toEqual([]);
  });

  test("the multiplier is applied, and a multiplier that nobody knows refuses the row", () => {
    const reading = read(
      "Year,Unit multiplier,Units,Value\n2019,Thousands,Number,1.1\n2020,Millions,Number,2\n2021,Dozens,Number,3\n2022,Units,Number,4\n",
    );
    expect(values(reading)).toEqual([
      ["2019", "", 1100],
      ["2020", "", 2000000],
      ["2022", "", 4],
    ]);
    expect(refused(reading)).toEqual([["unreadable-value", 4, "Unit multiplier", "Dozens", true]]);
  });

  test("the status becomes a flag; a figure that its status calls missing is refused", () => {
    const reading = read(
      "Year,Observation status,Units,Value\n2018,Normal value,%,1\n2019,Estimated value,%,2\n2020,B,%,3\n2021,Missing value; suppressed,%,\n2022,Missing value,%,0\n",
    );
    expect(reading.observations.map(({ value, flag }) => [value, flag])).toEqual([
      [1, null],
      [2, "e"],
      [3, "b"],
      [null, "c"],
    ]);
    expect(refused(reading)).toEqual([["unreadable-value", 6, "Value", "0", true]]);
  });

  test("a GeoCode that repeats a place is no dimension; it is one where rows differ in nothing else", () => {
    const repeated = read(
      "Year,Region,GeoCode,Units,Value\n2020,North,E1,%,1\n2020,South,E2,%,2\n",
    );
    expect(repeated.observations.map(({ breakdown }) => breakdown.length)).toEqual([1, 1]);
    const alone = read("Year,GeoCode,Units,Value\n2020,,%,3\n2020,E1,%,1\n2020,E2,%,2\n");
    expect(values(alone)).toEqual([
      ["2020", "", 3],
      ["2020", "E1", 1],
      ["2020", "E2", 2],
    ]);
    expect(refused(alone)).toEqual([]);
  });

  test("a file without any unit is reported once and kept; the metadata's unit fills the gap", () => {
    const bare = read("Year,Value\n2019,3\n2020,4\n");
    expect(refused(bare)).toEqual([["missing-unit", 2, null, null, false]]);
    const described = read("Year,Value\n2019,3\n", {
      "meta/3-1-1.md": "---\ncomputation_units: Percentage\n---\n",
    });
    expect(described.observations[0]?.unit).toBe("Percentage");
    expect(refused(described)).toEqual([]);
  });

  test("where some rows name a unit, the metadata's unit is not guessed for the others", () => {
    const reading = read("Year,Units,Value\n2019,%,3\n2019,,400\n", {
      "meta/3-1-1.md": "---\ncomputation_units: Percentage\n---\n",
    });
    expect(reading.observations.map(({ unit }) => unit)).toEqual(["%", null]);
    expect(refused(reading)).toEqual([["missing-unit", 3, "Units", null, false]]);
  });

  test("an empty file, a file with a header only and blank rows", () => {
    expect(refused(read(""))).toEqual([["empty-file", null, null, null, true]]);
    expect(refused(read("\n\nYear,Value\n,\n"))).toEqual([["empty-file", null, null, null, true]]);
    expect(values(read("\n\nYear,Units,Value\n,,\n2020,%,1\n,,\n"))).toEqual([["2020", "", 1]]);
  });

  test("cells and names that are translation keys are read in the main language", () => {
    const reading = read("Year,data.sex,Units,Value\n2020,data.female,%,1\n", {
      "config_data.yml": "languages: [ca, en]\n",
      "translations/ca/data.yml": "sex: Sexe\nfemale: Dones\n",
      "translations/en/data.yml": "sex: Sex\nfemale: Women\n",
    });
    expect(reading.observations[0]?.breakdown).toEqual([{ dimension: "Sexe", value: "Dones" }]);
  });

  test("columns named in the repository's configuration keep their meaning", () => {
    const config =
      "indicator_options:\n  unit_column: Mesura\n  series_column: Serie\n  observation_attributes:\n    - field: Remark\n";
    const reading = read("Year,Serie,Mesura,Remark,Value\n2020,A,%,x,1\n", {
      "config_data.yml": config,
    });
    expect(reading.observations[0]).toMatchObject({ unit: "%", series: "A", breakdown: [] });
  });
});

describe("files whose structure is wrong", () => {
  test("all of them are named at once, each with its header and what to do", () => {
    const error = problemsOf(() =>
      read("Jahr,Wert\n2020,1\n", {
        "data/indicator_3-1-2.csv": "Year,Figure\n2020,1\n",
        "data/indicator_3-2-1.csv": "Year,Value\n2020,1\n",
      }),
    );
    expect(error.code).toBe("invalid-data");
    expect(
      error.problems.map(({ file, line, value, message }) => [file, line, value, message]),
    ).toEqual([
      [
        "data/indicator_3-1-1.csv",
        1,
        "Jahr,Wert",
        'there is no column named "Year" and none named "Value"',
      ],
      ["data/indicator_3-1-2.csv", 1, "Year,Figure", 'there is no column named "Value"'],
    ]);
    expect(error.problems[0]?.fix).toContain("Year first");
  });

  test("a quotation mark that is never closed stops the reading at its line", () => {
    const error = problemsOf(() => read('Year,Units,Value\n2020,"%,1\n2021,%,2\n'));
    expect(error.problems[0]).toMatchObject({ file: "data/indicator_3-1-1.csv", line: 2 });
  });
});

describe("the template's invented series", () => {
  const dummy = "2015,A,1\n2015,B,3\n2015,,2\n2016,A,1\n2016,B,3\n2016,,2\n";
  test.each([
    ["as it is", `Year,Group,Value\n${dummy}`],
    [
      "with CR LF and a byte order mark",
      `\uFEFFYear,Group,Value\r\n${dummy.replaceAll("\n", "\r\n")}`,
    ],
    ["with other years", "Year,Group,Value\n2018,A,1\n2018,B,3\n2018,,2\n"],
    ["with units and another order", "Year,Group,Value,Units\n2015,A,1,%\n2015,B,3,%\n2015,,2,%\n"],
    ["under a translated name", "Year,Grupo,Value\n2015,A,1\n2015,B,3\n2015,,2\n"],
    [
      "as the fruit demonstration",
      "Year,Grade,Planet,Fruit,Value\n2010,,,,15.1\n2010,A,Mars,Apple,14\n",
    ],
    ["as a single zero", "Year,Value\n2015,0\n"],
  ])("is refused %s", (_, csv) => {
    const reading = read(csv);
    expect(reading.observations).toEqual([]);
    expect(refused(reading)).toEqual([["placeholder-series", null, null, null, true]]);
  });

  test.each([
    [
      "other values for the groups",
      "Year,Group,Units,Value\n2015,A,%,1\n2015,B,%,3\n2015,,%,2\n2016,A,%,1.5\n",
    ],
    ["one group only", "Year,Group,Units,Value\n2015,A,%,1\n2016,A,%,1\n"],
    ["a single zero with a unit", "Year,Units,Value\n2015,Number,0\n"],
    ["a single zero of another year", "Year,Value\n2019,0\n"],
    ["zeros over the years", "Year,Value\n2015,0\n2016,0\n"],
  ])("is not seen in a real series with %s", (_, csv) => {
    expect(read(csv).refusals.filter(({ code }) => code === "placeholder-series")).toEqual([]);
    expect(read(csv).observations).not.toEqual([]);
  });
});

describe("metadata", () => {
  const meta = (text: string) => read("Year,Units,Value\n2020,%,1\n", { "meta/3-1-1.md": text });

  test("a field that is no YAML is refused with its line, the others are read", () => {
    const reading = meta(
      "---\nindicator_name: Deaths\ncomputation_units: [a, b\ntarget_id: '3.1'\n---\n",
    );
    expect(refused(reading)).toEqual([["unreadable-metadata", 3, "computation_units", null, true]]);
    expect(reading.indicators[0]?.titles).toEqual({ en: "Deaths" });
  });

  test("the template's fillings are no title, no publisher and no address", () => {
    const reading = meta(
      "---\ngraph_title: Untitled\nindicator_name: Deaths\nsource_organisation_1: ''\nsource_url_1: Link to source\n---\n",
    );
    expect(reading.indicators[0]).toMatchObject({
      titles: { en: "Deaths" },
      publisher: null,
      publisherUrl: null,
    });
  });

  test("titles that are keys are looked up in every language of the site", () => {
    const reading = read("Year,Units,Value\n2020,%,1\n", {
      "config_data.yml": "languages: [en, ca]",
      "meta/3-1-1.yml": "indicator_name: global_indicators.3-1-1-title\n",
      "translations/en/global_indicators.yml": "3-1-1-title: Maternal mortality\n",
      "translations/ca/global_indicators.yml": "3-1-1-title: Mortalitat materna\n",
    });
    expect(reading.indicators[0]?.titles).toEqual({
      en: "Maternal mortality",
      ca: "Mortalitat materna",
    });
  });

  test("notes lose their markup and a heading that only says note", () => {
    const reading = meta(
      "---\nindicator_name: Deaths\n---\n**Note**\n\nSee [the report](https://x.org) of <b>2020</b> &amp; later.\n\n## More\nWords *here*.\n",
    );
    expect(reading.indicators[0]?.note).toBe("See the report of 2020 & later.\n\nMore Words here.");
  });
});
