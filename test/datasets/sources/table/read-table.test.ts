import { describe, expect, test } from "vitest";
import { columns, csv, failure, office, refused, rows, table } from "./sample-tables.ts";

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

  test("a footnote sign behind a figure or a year is reported unless a flag explains it; the figure stays", async () => {
    const text =
      'Indicator,Year,Unit,Value,Note\n3.1.1,2020,%,"11,2*",\n3.1.1,2021¹,%,5,\n3.1.1,2022,%,6*,p\n3.1.1,2023,%,x*,\n';
    const reading = await csv(text, table({ decimal: ",", columns: { ...columns, flag: "Note" } }));
    expect(reading.observations.map(({ value, flag }) => [value, flag])).toEqual([
      [11.2, null],
      [5, null],
      [6, "p"],
    ]);
    expect(refused(reading)).toEqual([
      ["footnote-sign", 2, "Value", "11,2*"],
      ["footnote-sign", 3, "Year", "2021¹"],
      ["unreadable-value", 5, "Value", "x*"],
    ]);
  });

  test("a footnote sign behind a year in the header is reported once", async () => {
    const wide = {
      indicator: { column: "Indicator" },
      year: { columns: ["2020", "2021*"] },
      value: null,
      unit: { column: "Unit" },
      dimensions: [],
      flag: null,
    };
    const reading = await csv(
      "Indicator,Unit,2020,2021*\n3.1.1,%,4,5\n3.1.2,%,4,5†\n",
      table({ columns: wide }),
    );
    expect(refused(reading)).toEqual([
      ["footnote-sign", 1, "2021*", "2021*"],
      ["footnote-sign", 3, "2021*", "5†"],
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
