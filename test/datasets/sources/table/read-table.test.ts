import { describe, expect, test } from "vitest";

import type { TableColumns, TableSource } from "../../../../domain/city.ts";
import { formatProblem, ReportError } from "../../../../domain/errors.ts";
import type { SourceReading } from "../../../../domain/observation.ts";
import { readTable } from "../../../../datasets/sources/table/read-table.ts";
import { fixture } from "../fixture-files.ts";

const columns: TableColumns = {
  indicator: { column: "Indicator" },
  year: { column: "Year" },
  value: "Value",
  unit: { column: "Unit" },
  dimensions: [],
  flag: null,
};
const table = (more: Partial<TableSource> = {}): TableSource => ({
  id: "health",
  kind: "table",
  role: "city",
  publisher: "City statistics",
  licence: null,
  asOf: null,
  location: { path: "data/health.csv" },
  sheet: null,
  separator: null,
  decimal: ".",
  encoding: "utf-8",
  headerRows: [1],
  columns,
  ...more,
});
const office = (name: string, source: TableSource): Promise<SourceReading> =>
  readTable({ source, bytes: fixture(`office-tables/${name}`), path: `data/${name}` });
const csv = (text: string, source: TableSource): Promise<SourceReading> =>
  readTable({ source, bytes: new TextEncoder().encode(text), path: "data/health.csv" });
const rows = ({ observations }: SourceReading): unknown[] =>
  observations.map(({ indicator, period, breakdown, unit, value, line }) => [
    indicator,
    period.text,
    breakdown.map((part) => `${part.dimension}=${part.value}`).join("; "),
    unit,
    value,
    line,
  ]);
const refused = ({ refusals }: SourceReading): unknown[] =>
  refusals.map(({ code, line, column, value }) => [code, line, column, value]);
const failure = async (promise: Promise<unknown>): Promise<ReportError> => {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ReportError) return error;
  throw new Error("no ReportError was thrown");
};

describe("CSV as offices write it", () => {
  const water = table({
    encoding: "windows-1252",
    decimal: ",",
    headerRows: [3],
    columns: {
      indicator: { value: "6.4.1" },
      year: { column: "Any" },
      value: "Valor",
      unit: { column: "Unitat" },
      dimensions: ["Barri"],
      flag: null,
    },
  });

  test("title rows, semicolons, decimal commas and Windows-1252 are read", async () => {
    const reading = await office("water-windows-1252.csv", water);
    expect(rows(reading)).toEqual([
      ["6.4.1", "2021", "Barri=el Raval", "litres", 1234.5, 4],
      ["6.4.1", "2021", "Barri=Sant Andreu – la Sagrera", "litres", 98.7, 5],
      ["6.4.1", "2022", "Barri=España, señalada", "litres", 1100, 7],
    ]);
    expect(reading.observations[1]?.decimals).toBe(2);
    expect(refused(reading)).toEqual([["unreadable-value", 6, "Valor", "98.7.1"]]);
  });

  test.each([",", ";", "\t", "|"])(
    "the separator %j is found from the header",
    async (separator) => {
      const text = ["Indicator,Year,Unit,Value", "3.1.1,2020,%,4"]
        .map((line) => line.replaceAll(",", separator))
        .join("\n");
      expect(rows(await csv(text, table()))).toEqual([["3.1.1", "2020", "", "%", 4, 2]]);
    },
  );

  test("Excel's announcement of the separator is believed", async () => {
    const text = "sep=;\nIndicator;Year;Unit;Value\n3.1.1;2020;a,b,c,d;4\n";
    expect(rows(await csv(text, table({ headerRows: [2] })))).toEqual([
      ["3.1.1", "2020", "", "a,b,c,d", 4, 3],
    ]);
  });

  test("a footer is refused row by row, with the reason", async () => {
    const text =
      "Indicator,Year,Unit,Value\n3.1.1,2020,%,4\n3.1.1,soon,%,4\n3.1.1,,%,4\nSource: registry,,,\n";
    expect(refused(await csv(text, table()))).toEqual([
      ["unreadable-year", 3, "Year", "soon"],
      ["missing-year", 4, "Year", ""],
      ["unknown-indicator", 5, "Indicator", "Source: registry"],
    ]);
  });

  test("the flag column is read, and a missing unit is reported once", async () => {
    const text = "Indicator,Year,Unit,Value,Note\n3.1.1,2020,,4,p\n3.1.1,2021,,5,Estimated value\n";
    const reading = await csv(text, table({ columns: { ...columns, flag: "Note" } }));
    expect(reading.observations.map(({ flag }) => flag)).toEqual(["p", "e"]);
    expect(refused(reading)).toEqual([["missing-unit", 2, "Unit", null]]);
  });

  test("who publishes the table is said for every indicator", async () => {
    const reading = await csv("Indicator,Year,Unit,Value\n3-B-1,2020,%,4\n", table());
    expect(reading.indicators).toMatchObject([
      { indicator: "3.b.1", publisher: "City statistics", file: "data/health.csv" },
    ]);
  });
});

describe("workbooks", () => {
  const health = table({
    sheet: "Data",
    headerRows: [4],
    columns: { ...columns, dimensions: ["Sex"], flag: "Status" },
  });

  test("the named sheet is read below its title rows; per cent formats count as shown, binary noise does not", async () => {
    const reading = await office("health.xlsx", health);
    expect(rows(reading)).toEqual([
      ["3.4.1", "2015", "", "Rate per 100,000", 312.4, 5],
      ["3.4.1", "2016", "", "Rate per 100,000", 305.1, 6],
      ["3.4.1", "2017/18", "", "Rate per 100,000", 0.3, 7],
      ["3.4.1", "2015", "Sex=Women", "Rate per 100,000", 250, 8],
      ["3.4.1", "2015", "Sex=Men", "Rate per 100,000", null, 9],
      ["3.8.1", "2015", "", "Percent", 12.3, 11],
      ["3.8.1", "2016", "", "Percent", 12.75, 12],
    ]);
    expect(reading.observations[1]?.flag).toBe("p");
    expect(refused(reading)).toEqual([
      ["unreadable-value", 10, "Value", "66/34"],
      ["unknown-indicator", 13, "Indicator", "Source: registry"],
    ]);
  });

  test("a header of merged cells over two rows gives the year and the group", async () => {
    const names = ["2021 / Dones", "2021 / Homes", "2022 / Dones", "2022 / Homes"];
    const source = table({
      headerRows: [3, 4],
      columns: {
        indicator: { column: "Indicador" },
        year: { columns: names },
        value: null,
        unit: { value: "%" },
        dimensions: ["Districte"],
        flag: null,
      },
    });
    const reading = await office("schooling-merged.xlsx", source);
    expect(rows(reading).slice(0, 2)).toEqual([
      ["4.2.2", "2021", "Districte=Gràcia; Group=Dones", "%", 88.1, 5],
      ["4.2.2", "2021", "Districte=Gràcia; Group=Homes", "%", 87.2, 5],
    ]);
    expect(reading.observations).toHaveLength(8);
    expect(reading.refusals).toEqual([]);
  });

  test("years as columns give one observation each; a row without figures gives none", async () => {
    const source = table({
      columns: { ...columns, year: { columns: ["2019", "2020", "2021"] }, value: null },
    });
    const reading = await office("wide.xlsx", source);
    expect(rows(reading)).toEqual([
      ["11.6.2", "2019", "", "µg/m3", 38.2, 2],
      ["11.6.2", "2020", "", "µg/m3", 27.4, 2],
      ["11.6.2", "2021", "", "µg/m3", 29, 2],
      ["12.5.1", "2019", "", "kg", 1.3, 4],
      ["12.5.1", "2020", "", "kg", null, 4],
    ]);
    expect(refused(reading)).toEqual([["unreadable-value", 4, "2021", "<1"]]);
  });

  test("errors, formulas without a result and empty values are no zeros, and only the last is no figure", async () => {
    const reading = await office("formulas.xlsx", table());
    expect(rows(reading)).toEqual([
      ["3.1.1", "2015", "", "%", null, 2],
      ["3.1.1", "2018", "", "%", 4, 5],
      ["3.1.1", "2019", "", "%", 12.5, 6],
    ]);
    expect(refused(reading)).toEqual([
      ["unreadable-value", 3, "Value", "#DIV/0!"],
      ["unreadable-value", 4, "Value", "=1+1"],
    ]);
  });

  test("a sheet that is not there: the message names those that are", async () => {
    const error = await failure(office("health.xlsx", table({ sheet: "Dades" })));
    expect(error.code).toBe("invalid-config");
    expect(error.problems[0]).toMatchObject({ file: "data/health.xlsx", value: "Dades" });
    expect(error.problems[0]?.fix).toContain('"Notes", "Data"');
  });

  test("a file that only looks like a workbook", async () => {
    const error = await failure(office("not-a-workbook.xlsx", table()));
    expect(error.code).toBe("invalid-data");
    expect(error.problems[0]?.fix).toContain(".xlsx");
  });
});

describe("tables that are not as city.yaml says", () => {
  test("every missing column is named at once, with those that are there and the likely one", async () => {
    const error = await failure(csv("Indicator;Yeer;Units;Value\n1.1.1;2020;%;4\n", table()));
    expect(error.code).toBe("invalid-config");
    expect(error.problems.map(({ file, line, value }) => [file, line, value])).toEqual([
      ["data/health.csv", 1, "Unit"],
      ["data/health.csv", 1, "Year"],
    ]);
    expect(error.problems[0]?.fix).toContain('"Indicator", "Yeer", "Units", "Value"');
    expect(error.problems[0]?.fix).toContain('Did you mean "Units"?');
  });

  test.each([
    ["title rows", "Health of the city\n\nIndicator;Year;Unit;Value\n3.1.1;2020;%;4\n", [3]],
    [
      "a comma in the title",
      "Health, sex, age, years, all\nIndicator;Year;Unit;Value\n1;2;3;4\n",
      [2],
    ],
    ["a header of two rows", "Indicator;Unit;Figures;\n;;Year;Value\n3.1.1;%;2020;4\n", [1, 2]],
  ])(
    "header_rows forgotten above %s: one hint says where the header is",
    async (_, text, found) => {
      const source = table(
        found.length > 1
          ? {
              columns: { ...columns, year: { column: "Figures / Year" }, value: "Figures / Value" },
            }
          : {},
      );
      const error = await failure(csv(text, source));
      expect(error.code).toBe("invalid-config");
      expect(error.problems.map(({ fix }) => fix)).toEqual([
        `Write header_rows: [${found.join(", ")}] under source "health" in city.yaml`,
      ]);
      expect((await csv(text, { ...source, headerRows: found })).sourceId).toBe("health");
    },
  );

  test("header_rows forgotten in a workbook with years as columns, and one column misspelt", async () => {
    const source = table({
      columns: {
        indicator: { column: "Indicador" },
        year: { columns: ["2021 / Dones", "2021 / Homes", "2022 / Dones", "2022 / Homes"] },
        value: null,
        unit: { value: "%" },
        dimensions: ["District"],
        flag: null,
      },
    });
    const error = await failure(office("schooling-merged.xlsx", source));
    expect(error.problems.map(formatProblem)).toEqual([
      'data/schooling-merged.xlsx, line 3: the columns that city.yaml names stand in rows 3 and 4, and the header is read from row 1. Write header_rows: [3, 4] under source "health" in city.yaml',
      'data/schooling-merged.xlsx, line 4: city.yaml asks for a column that the header does not have (found "District"). In city.yaml, name one of the header\'s columns: "Indicador", "Districte", "2021 / Dones", "2021 / Homes", "2022 / Dones", "2022 / Homes". Did you mean "Districte"?',
    ]);
  });

  test("decimal forgotten: one hint with the count and the first figures", async () => {
    const lines = ["12,5", "13,1", "9,9", "1,234", "7", "..", "8,05"].map(
      (value, index) => `3.1.1;${2010 + index};%;${value}\n`,
    );
    const text = `Indicator;Year;Unit;Value\n${lines.join("")}`;
    const error = await failure(csv(text, table()));
    expect(error.code).toBe("invalid-config");
    expect(error.problems.map(formatProblem)).toEqual([
      'data/health.csv, line 2, column Value: 4 of 7 figures are numbers only with a decimal comma: "12,5" (line 2), "13,1" (line 3), "9,9" (line 4) .... Write decimal: "," under source "health" in city.yaml',
    ]);
    const reading = await csv(text, table({ decimal: "," }));
    expect(reading.observations.map(({ value }) => value)).toEqual([
      12.5,
      13.1,
      9.9,
      1.234,
      7,
      null,
      8.05,
    ]);
  });

  test("a decimal comma declared over figures with points", async () => {
    const text = "Indicator;Year;Unit;Value\n3.1.1;2020;%;12.5\n3.1.1;2021;%;1.234\n";
    const error = await failure(csv(text, table({ decimal: "," })));
    expect(error.problems[0]?.fix).toBe('Write decimal: "." under source "health" in city.yaml');
  });

  test("one figure with the other sign is a slip: its row is refused", async () => {
    const text = 'Indicator,Year,Unit,Value\n3.1.1,2020,%,"12,5"\n3.1.1,2021,%,13\n';
    const reading = await csv(text, table());
    expect(refused(reading)).toEqual([["unreadable-value", 2, "Value", "12,5"]]);
  });

  test("two columns of the declared name", async () => {
    const error = await failure(
      csv("Indicator,Year,Unit,Value,Value\n1.1.1,2020,%,4,5\n", table()),
    );
    expect(error.problems[0]).toMatchObject({
      value: "Value",
      message: "2 columns have this name",
    });
  });

  test("a year column that is no year, and a long table without a value column", async () => {
    const wide = table({ columns: { ...columns, year: { columns: ["Unit"] }, value: null } });
    expect(
      (await failure(csv("Indicator,Year,Unit,Value\n1,2,3,4\n", wide))).problems[0]?.value,
    ).toBe("Unit");
    const long = table({ columns: { ...columns, value: null } });
    expect(
      (await failure(csv("Indicator,Year,Unit,Value\n1,2,3,4\n", long))).problems[0]?.fix,
    ).toContain("value:");
  });

  test.each([
    ["no bytes", ""],
    ["blank lines", "\n\n"],
    ["a header only", "Indicator,Year,Unit,Value\n"],
  ])("%s: no data", async (_, text) => {
    expect(await failure(csv(text, table()))).toMatchObject({ code: "invalid-data" });
  });

  test("a header row behind the end of the table", async () => {
    const error = await failure(
      csv("Indicator,Year,Unit,Value\n1.1.1,2020,%,4\n", table({ headerRows: [7] })),
    );
    expect(error).toMatchObject({ code: "invalid-config" });
    expect(error.problems[0]?.fix).toContain("header_rows");
  });

  test("a quotation mark that is never closed", async () => {
    const error = await failure(csv('Indicator,Year,Unit,Value\n1.1.1,2020,"%,4\n', table()));
    expect(error).toMatchObject({ code: "invalid-data", problems: [{ line: 2 }] });
  });
});
