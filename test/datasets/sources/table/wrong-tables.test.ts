/** Tables that are not as city.yaml says. */
import { expect, test } from "vitest";
import { formatProblem } from "../../../../domain/errors.ts";
import { columns, csv, failure, office, refused, table } from "./sample-tables.ts";

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
])("header_rows forgotten above %s: one hint says where the header is", async (_, text, found) => {
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
});

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
  const error = await failure(csv("Indicator,Year,Unit,Value,Value\n1.1.1,2020,%,4,5\n", table()));
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
