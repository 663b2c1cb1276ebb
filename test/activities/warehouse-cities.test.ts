/** Whole repositories of two cities, as they were published, through the warehouse. */
import { beforeAll, describe, expect, test } from "vitest";
import { createWarehouse } from "../../activities/adapters/warehouse.ts";
import type { WarehouseOutput } from "../../activities/resources.ts";
import { readOpenSdg } from "../../datasets/sources/open-sdg/read-open-sdg.ts";
import { warehouseInput } from "../../datasets/warehouse-input.ts";
import { targetOfIndicator } from "../../domain/indicator-code.ts";
import type { SourceReading } from "../../domain/observation.ts";
import type { ObligationRow, ReleasedRows } from "../../domain/released-data.ts";
import { city } from "../support/city.ts";
import { readFolder } from "../support/read-folder.ts";

const warehouse = createWarehouse();

const CITIES = [
  {
    folder: "open-sdg-barcelona",
    config: { city: "Barcelona", country: "ES" },
    indicators: 222,
    withHeadline: 194,
    binding: [
      ["ICESCR", "binding", 1977],
      ["CRPD", "binding", 2007],
      ["ICMW", "not-ratified", null],
      ["UDHR", "not-a-treaty", null],
      ["PARIS", "not-in-data", null],
    ],
  },
  {
    folder: "open-sdg-los-angeles",
    config: { city: "Los Angeles", country: "US" },
    indicators: 131,
    withHeadline: 54,
    binding: [
      ["ICESCR", "signed", null],
      ["CEDAW", "signed", null],
      ["CRC", "signed", null],
      ["ICERD", "binding", 1994],
      ["UDHR", "not-a-treaty", null],
    ],
  },
] as const;

describe.each(CITIES)("$folder", ({ folder, config, indicators, withHeadline, binding }) => {
  let reading: SourceReading;
  let output: WarehouseOutput;
  let released: ReleasedRows;

  beforeAll(async () => {
    const files = readFolder(new URL(`../fixtures/${folder}/`, import.meta.url).pathname);
    reading = readOpenSdg({ sourceId: "city", files });
    const { seeds } = await warehouse.definitions();
    output = await warehouse.build(
      warehouseInput(city(config), { readings: [reading], recommendations: [] }, seeds),
    );
    released = output.released;
  });

  test("every figure of an SDG indicator up to the end of the period is there once, unchanged", () => {
    const line = (row: {
      indicator: string;
      value: number | null;
      file: string;
      line: number;
    }): string => `${row.indicator} ${row.value ?? "blank"} ${row.file}:${row.line}`;
    const expected = reading.observations
      .filter(
        ({ indicator, period }) => targetOfIndicator(indicator) !== null && period.year <= 2024,
      )
      .map(line);
    expect(released.observations.map(line).toSorted()).toEqual(expected.toSorted());
  });

  test("every indicator with figures enters, with its title and without a direction", () => {
    expect(released.indicators).toHaveLength(indicators);
    expect(released.indicators.filter(({ titles }) => !titles["en"])).toEqual([]);
    expect(
      released.indicators.filter(({ direction, targetValue }) => direction ?? targetValue),
    ).toEqual([]);
  });

  test("a headline is a total, the only one in its unit, and belongs to its indicator", () => {
    const series = new Map(released.series.map((row) => [row.series, row]));
    const headlines = released.indicators.flatMap(({ indicator, headlineSeries }) =>
      headlineSeries === null ? [] : [{ indicator, row: series.get(headlineSeries) }],
    );
    expect(headlines).toHaveLength(withHeadline);
    expect(released.series.filter(({ isHeadline }) => isHeadline)).toHaveLength(withHeadline);
    for (const { indicator, row } of headlines) {
      expect(row).toMatchObject({ indicator, isTotal: true, isHeadline: true });
    }
  });

  test("every one of the 169 targets is there, and every link of the table", () => {
    expect(released.targets).toHaveLength(169);
    const universal = released.obligations.filter(
      ({ instrumentReach }) => instrumentReach === "all",
    );
    expect(universal).toHaveLength(1101);
    expect(new Set(released.obligations.map(({ target }) => target)).size).toBe(169);
  });

  test("an obligation is binding only where the State has consented to be bound", () => {
    const of = (code: string): ObligationRow | undefined =>
      released.obligations.find(({ instrument }) => instrument === code);
    for (const [code, status, since] of binding) {
      expect([code, of(code)?.binding, of(code)?.bindingSince]).toEqual([code, status, since]);
    }
    for (const row of released.obligations) {
      if (row.bindingSince !== null) expect(row.binding).toMatch(/^(binding|applies)$/);
      if (row.binding === "applies") expect(row.instrument).toBe("EU-CFR");
      if (row.instrumentKind === "declaration") expect(row.binding).toBe("not-a-treaty");
    }
  });

  test("every refusal of the reader is reported, and no other", () => {
    const line = (row: {
      code: string;
      file: string;
      line: number | null;
      column: string | null;
    }): string => `${row.code} ${row.file} ${row.line ?? ""} ${row.column ?? ""}`;
    const told = released.refusals.filter(({ code }) => code !== "unknown-indicator").map(line);
    expect(new Set(told)).toEqual(new Set(reading.refusals.map(line)));
  });
});
