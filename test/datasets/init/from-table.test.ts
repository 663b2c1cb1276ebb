import { describe, expect, test } from "vitest";

import { ReportError } from "../../../domain/errors.ts";
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import { proposeTable, type ProposedTable } from "../../../datasets/init/from-table.ts";
import { statedDay } from "../../../datasets/init/stated-day.ts";
import { readTable } from "../../../datasets/sources/table/read-table.ts";
import { files, fixture } from "../sources/fixture-files.ts";

const office = (name: string): Promise<ProposedTable> =>
  proposeTable({
    bytes: fixture(`office-tables/${name}`),
    path: `data/${name}`,
    language: "en",
  });
const csv = (text: string): Promise<ProposedTable> =>
  proposeTable({
    bytes: new TextEncoder().encode(text),
    path: "data/t.csv",
    language: "en",
  });
const cityYaml = (sourceYaml: string): string =>
  `version: 1\ncity: Rivermouth\ncountry: ES\nlanguages: [en]\nperiod: { from: 2015, to: 2022 }\nedition: { date: 2025-01-17 }\nsources:\n${sourceYaml}`;

describe("proposing the description of a table", () => {
  test("columns of bounds are proposed as such, and not as figures", async () => {
    const { source, sourceYaml } = await csv(
      "Indicator,Year,Value,Lower bound,Upper bound\n3.1.1,2020,4,3,5\n3.1.1,2021,5,4,6\n",
    );
    expect(source.columns).toMatchObject({
      value: "Value",
      bounds: { lower: "Lower bound", upper: "Upper bound" },
    });
    expect(sourceYaml).toContain("lower_bound: Lower bound");
    expect(sourceYaml).toContain("upper_bound: Upper bound");
    const lone = await csv("Indicator,Year,Rate,Lower bound\n3.1.1,2020,4,3\n3.1.1,2021,5,4\n");
    expect(lone.source.columns.value).toBe("Rate");
    expect(lone.source.columns).not.toHaveProperty("bounds");
  });

  test("the sheet with the data, its header below the titles, and the role of each column", async () => {
    const { source, notes, indicatorsCsv } = await office("health.xlsx");
    expect(source).toMatchObject({
      sheet: "Data",
      headerRows: [4],
      columns: {
        indicator: { column: "Indicator" },
        year: { column: "Year" },
        value: "Value",
        unit: { column: "Unit" },
        dimensions: ["Sex"],
        flag: "Status",
      },
    });
    expect(notes[0]).toBe('The sheet "Data" is used; the workbook also has "Notes".');
    expect(
      indicatorsCsv
        .split("\n")
        .slice(1, 3)
        .map((row) => row.split(",").slice(0, 2)),
    ).toEqual([
      ["3.4.1", "3.4"],
      ["3.8.1", "3.8"],
    ]);
  });

  test("separator, decimal comma and encoding of a Windows file; what is missing stands as a comment", async () => {
    const { source, sourceYaml, notes } = await office("water-windows-1252.csv");
    expect(source).toMatchObject({
      separator: ";",
      decimal: ",",
      encoding: "windows-1252",
      headerRows: [3],
    });
    expect(source.columns).toMatchObject({
      year: { column: "Any" },
      value: "Valor",
      unit: { column: "Unitat" },
      dimensions: ["Barri"],
    });
    expect(sourceYaml).toContain("# No column holds indicator numbers");
    expect(notes.join(" ")).toContain("Windows-1252");
  });

  test("merged header rows and wide tables", async () => {
    const merged = await office("schooling-merged.xlsx");
    expect(merged.source).toMatchObject({
      headerRows: [3, 4],
      columns: { value: null, dimensions: ["Districte"] },
    });
    const wide = await office("wide.xlsx");
    expect(wide.source.columns).toMatchObject({
      year: { columns: ["2019", "2020", "2021"] },
      value: null,
      unit: { column: "Unit" },
    });
    expect(wide.notes[0]).toContain("wide");
  });

  test("a column that says the same in every row of an indicator is its title and no breakdown", async () => {
    const { source, indicatorsCsv } = await csv(
      'Indicator,Name,Year,Sex,Value\n3.1.1,"Deaths, maternal",2020,,4\n3.1.1,"Deaths, maternal",2021,Women,5\n3.2.1,Infant deaths,2020,,3\n',
    );
    expect(source.columns.dimensions).toEqual(["Sex"]);
    expect(indicatorsCsv).toContain('3.1.1,3.1,"Deaths, maternal",');
  });

  test.each(["health.xlsx", "schooling-merged.xlsx", "wide.xlsx"])(
    "the proposal for %s is accepted as written, and reads the table",
    async (name) => {
      const { source, sourceYaml, indicatorsCsv } = await office(name);
      const folder = readCityFolder({
        id: "city",
        files: files({
          "city.yaml": cityYaml(sourceYaml),
          "indicators.csv": completed(indicatorsCsv),
        }),
      });
      expect(folder.config.sources).toEqual([source]);
      expect(folder.indicators.length).toBeGreaterThan(0);
      const reading = await readTable({
        source,
        bytes: fixture(`office-tables/${name}`),
        path: name,
      });
      expect(reading.observations.length).toBeGreaterThan(3);
    },
  );

  test("the day of the data is left to a person; one above the table is proposed in a comment only", async () => {
    const plain = await csv("Indicator,Year,Value\n3.1.1,2020,4\n");
    expect(plain.source.asOf).toBeNull();
    expect(plain.sourceYaml).toContain(
      "# as_of: YYYY-MM-DD # the day on which the data were taken",
    );
    expect(plain.notes.join(" ")).toContain("Write as_of");
    const titled = await csv(
      "Health report;;\nStand 15.01.2025;;\nIndicator;Year;Value\n3.1.1;2020;4\n3.2.1;2020;5\n",
    );
    expect(titled.source.asOf).toBeNull();
    expect(titled.sourceYaml).toContain(
      '# as_of: 2025-01-15 # above the table stands "Stand 15.01.2025"',
    );
  });

  test.each([
    ["two days", ["Stand 15.01.2025", "Printed 17.01.2025"]],
    ["a day that can be read in two ways", ["3/4/2025"]],
    ["no day of the calendar", ["31.02.2025"]],
    ["none", ["Health 2015-2024"]],
  ])("%s in the titles propose no day", (_, titles) => {
    expect(statedDay(titles)).toBeNull();
  });

  test.each([
    ["nothing", ""],
    ["one column", "a\nb\n"],
    ["figures only", "1,2\n3,4\n"],
  ])("a file with %s is no table", async (_, text) => {
    await expect(csv(text)).rejects.toThrow(ReportError);
    await expect(csv(text)).rejects.toMatchObject({ code: "invalid-data" });
  });
});

/** A person writes titles and, where there are none, units. */
function completed(text: string): string {
  return text.replace(
    /^(\d[\w.]*,[\w.]*),,("[^"]*"|[^,]*),/gm,
    (_, codes: string, unit: string) => {
      return `${codes},A title,${unit === "" ? "%" : unit},`;
    },
  );
}
