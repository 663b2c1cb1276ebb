import { beforeAll, describe, expect, test } from "vitest";

import type { CityFolder, DeclaredIndicator } from "../../../domain/city.ts";
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import { cityFromOpenSdg, type ProposedCity } from "../../../datasets/init/from-open-sdg.ts";
import { files, fixtureFiles } from "../sources/fixture-files.ts";

const folderOf = ({ cityYaml, indicatorsCsv }: ProposedCity): CityFolder =>
  readCityFolder({
    id: "city",
    files: files({ "city.yaml": cityYaml, "indicators.csv": indicatorsCsv }),
  });
/** What a person writes where the repository states no date. */
const dated = (proposed: ProposedCity): ProposedCity => ({
  ...proposed,
  cityYaml: `${proposed.cityYaml}edition: { date: 2025-01-17 }\n`,
});
const printable = ["en", "es", "ca"];

describe("a city folder around the repository of Barcelona", () => {
  let folder: CityFolder;
  let proposed: ProposedCity;
  let row: (code: string) => DeclaredIndicator | undefined;
  beforeAll(() => {
    proposed = cityFromOpenSdg({
      city: "Barcelona",
      country: "ES",
      path: "data/open-sdg",
      files: fixtureFiles("open-sdg-barcelona"),
      today: "2025-01-17",
      printable,
    });
    folder = folderOf(proposed);
    row = (code) => folder.indicators.find(({ indicator }) => indicator === code);
  });

  test("is accepted as it is; nine indicators with several units wait for a person's choice", () => {
    expect(folder.indicators).toHaveLength(222 - 9);
    expect(proposed.incompleteCsv?.trim().split("\n")).toHaveLength(1 + 9);
    expect(proposed.incompleteCsv).toContain("unit: choose one of Million euros, Percentage");
    expect(folder.config).toMatchObject({
      city: "Barcelona",
      country: "ES",
      languages: ["en", "es", "ca"],
      period: { from: 2015, to: 2024 },
      sources: [
        {
          id: "city",
          kind: "open-sdg",
          location: { path: "data/open-sdg" },
          asOf: "2024-10-23",
        },
      ],
    });
  });

  test("direction, target value and year stay empty: a person confirms them", () => {
    for (const { direction, targetValue, targetYear, confirmedBy } of folder.indicators) {
      expect([direction, targetValue, targetYear, confirmedBy]).toEqual([null, null, null, null]);
    }
  });

  test("titles, unit, headline and publisher are filled in", () => {
    expect(row("1.1.2")).toMatchObject({
      target: "1.1",
      titles: {
        en: "Number of homeless Barcelona residents",
        ca: "Nombre de persones sense llar a Barcelona",
      },
      unit: "Total Number",
      headline: "total",
      source: "Barcelona City Council",
    });
  });

  test("the target is the one of the indicator's number", () => {
    expect(row("13.3.1")?.target ?? row("13.3.2")?.target).toBe("13.3");
    expect(row("4.1.2")?.target).toBe("4.1");
    expect(row("2.a.1")?.target).toBe("2.a");
  });

  test("what the publisher states is proposed with its words", () => {
    expect(row("7.1.1")?.proposed).toContain(
      'direction=decrease; target_value=3; target_year=2030 - read from: "Reduce the proportions of people',
    );
    expect(row("3.4.3")?.proposed).toMatch(
      /^direction=increase; target_value=80; target_year=2030/,
    );
  });

  test("two languages that say the opposite are quoted, and no direction is proposed", () => {
    expect(row("6.3.3")?.proposed).toContain(
      'the direction is stated in two ways: en "above than 50", ca "inferior a 50"',
    );
    expect(row("6.3.3")?.proposed).not.toContain("direction=");
  });

  test("where no row is without breakdown, the headline is left to a person", () => {
    expect(row("1.2.1")?.headline).toBeNull();
    expect(row("1.2.1")?.proposed).toContain(
      "headline: no row without breakdown; name one, such as Geographical_Area=Barcelona or",
    );
  });

  test("the notes count what is there", () => {
    expect(proposed.notes[0]).toMatch(/^222 indicators have figures; for 1\d\d of them/);
  });
});

describe("a city folder around the repository of Los Angeles", () => {
  test("is accepted; series of no target and invented series are named in the notes", () => {
    const proposed = cityFromOpenSdg({
      city: "Los Angeles",
      country: "US",
      path: "data/open-sdg",
      files: fixtureFiles("open-sdg-los-angeles"),
      today: "2025-01-17",
      printable,
    });
    expect(proposed.cityYaml).toContain("# as_of: YYYY-MM-DD");
    expect(proposed.notes.at(-1)).toContain("is not the day of this import");
    const folder = folderOf(dated(proposed));
    const waiting = (proposed.incompleteCsv ?? "").trim().split("\n").length - 1;
    expect(folder.indicators.length + waiting).toBe(131);
    expect(proposed.incompleteCsv).toContain("unit: none is stated");
    expect(folder.config.languages).toEqual(["en"]);
    expect(proposed.notes.join(" ")).toContain("10.x.2, 10.x.3");
    expect(proposed.notes.join(" ")).toContain(
      "113 files hold the template's invented example series",
    );
    expect(folder.indicators.find(({ indicator }) => indicator === "13.b.1")).toBeUndefined();
  });

  test("names that YAML would read as something else are quoted", () => {
    const repository = files({
      "data/indicator_1-1-1.csv": "Year,Units,Value\n2012,%,1\n",
      "data/indicator_1-2-1.csv": "Year,Units,Value\n2012,%,1\n",
      "meta/1-1-1.md": "---\nindicator_name: Poverty\n---\n",
    });
    const proposed = cityFromOpenSdg({
      city: 'No: 1, "Norway"',
      country: "NO",
      path: "data/open sdg",
      files: repository,
      today: "2025-01-17",
      printable,
    });
    expect(proposed.cityYaml).toContain("period: { from: 2012, to: 2015 }");
    expect(proposed.incompleteCsv).toContain("1.2.1,1.2,");
    expect(folderOf(dated(proposed)).config).toMatchObject({
      city: 'No: 1, "Norway"',
      country: "NO",
    });
  });
});

test.each([
  ["2023-05-01", "2023-05-01"],
  ["13/04/2023", "2023-04-13"],
  ["03/04/2023", null],
  ["2031-01-01", null],
  ["spring 2023", null],
])("figures released on %s are taken to be of %s", (written, asOf) => {
  const { cityYaml } = cityFromOpenSdg({
    city: "Town",
    country: "ES",
    path: "data/open-sdg",
    files: files({
      "data/indicator_1-1-1.csv": "Year,Units,Value\n2012,%,1\n",
      "meta/1-1-1.md": `---\nindicator_name: Poverty\nsource_release_date_1: ${written}\nsource_next_release_1: 2024-01-01\n---\n`,
    }),
    today: "2025-01-17",
    printable,
  });
  expect(/as_of: (\d.*) \}/.exec(cityYaml)?.[1] ?? null).toBe(asOf);
});
