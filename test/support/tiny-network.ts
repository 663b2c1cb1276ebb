/** A network of tiny invented cities, each with a few figures of its own, written where a test wants it. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface TinyCity {
  /** Lines that stand under `sources` after the city's own table. */
  readonly sources?: readonly string[];
  /** Lines at the end of `city.yaml`. */
  readonly more?: readonly string[];
  readonly unit?: string;
  readonly baseline?: number;
  readonly setBy?: string;
}

/** Two letters for each number, in the order of the alphabet: "aa", "ab" ... */
export function tinyId(index: number): string {
  const letter = (code: number): string => String.fromCharCode(97 + code);
  return `city-${letter(Math.floor(index / 26))}${letter(index % 26)}`;
}

/** One goal, one indicator, five values. The same index gives the same city. */
export async function writeTinyCity(
  parent: string,
  index: number,
  change: TinyCity = {},
): Promise<string> {
  const folder = join(parent, tinyId(index));
  await mkdir(join(folder, "data"), { recursive: true });
  const { unit = "%", baseline = 2015, setBy = "Union of the invented cities" } = change;
  await writeFile(
    join(folder, "city.yaml"),
    [
      "version: 1",
      `city: Invented ${tinyId(index).slice(-2).toUpperCase()}`,
      "country: SI",
      "languages: [en]",
      "period: { from: 2015, to: 2024 }",
      "edition: { date: 2025-10-01 }",
      "goals: [4]",
      "sources:",
      "  - { id: city, kind: table, path: data/figures.csv, as_of: 2025-02-15, columns: { unit: { column: unit } } }",
      ...(change.sources ?? []).map((line) => `  ${line}`),
      `method: { progress: open-sdg, baseline: ${baseline} }`,
      ...(change.more ?? []),
      "",
    ].join("\n"),
  );
  await writeFile(
    join(folder, "indicators.csv"),
    `${HEAD}\n4.3.1,4.3,Adults in further education,${unit},total,increase,30,2030,"${setBy}",Invented office,A. Analyst,2025-02-20,\n`,
  );
  const rows = [2015, 2017, 2019, 2021, 2023].map(
    (year, step) => `4.3.1,${year},${(12 + (index % 7) + step * 1.5).toFixed(1)},${unit}`,
  );
  await writeFile(
    join(folder, "data/figures.csv"),
    `indicator,year,value,unit\n${rows.join("\n")}\n`,
  );
  return folder;
}

const HEAD =
  "indicator,target,title_en,unit,headline,direction,target_value,target_year,target_set_by,source,confirmed_by,confirmed_on,note";

/** `network.yaml` in a folder of its own, for the city folders in `cities`. */
export async function writeNetwork(
  parent: string,
  more: readonly string[] = ["method: { progress: open-sdg, baseline: 2015 }"],
): Promise<string> {
  const folder = join(parent, "coast");
  await mkdir(join(folder, "cities"), { recursive: true });
  await writeFile(
    join(folder, "network.yaml"),
    [
      "version: 1",
      "network: Cities of the Coast",
      "cities: [cities/*]",
      "period: { from: 2015, to: 2024 }",
      ...more,
      "",
    ].join("\n"),
  );
  return folder;
}

/** The same with tiny cities in it, one for each of `cities`. */
export async function writeCoast(
  parent: string,
  cities: readonly TinyCity[],
  more?: readonly string[],
): Promise<string> {
  const coast = await writeNetwork(parent, more);
  for (const [index, city] of cities.entries()) {
    await writeTinyCity(join(coast, "cities"), index, city);
  }
  return coast;
}
