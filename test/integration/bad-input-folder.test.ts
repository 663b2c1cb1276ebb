/** City folders as they must not be: the run stops before any work is shown as done, and says what to write instead. */
import { mkdir, readFile, readdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ERROR_CODES } from "../../domain/errors.ts";
import { copySmallCity, inScratch, runVlr } from "../support/run-vlr.ts";

/** Replaces a text that must be there, so that no case tests nothing. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  await writeFile(file, text.replace(from, to));
}

/** The second source is the first once more, under another name. */
async function doubleTheSource(city: string): Promise<void> {
  const file = join(city, "city.yaml");
  const text = await readFile(file, "utf8");
  const source = /^ {2}- id: city\n(?: {4}.*\n)+/m.exec(text)?.[0] ?? "";
  const second = source.replace("id: city", "id: survey").replace("indicators.csv", "survey.csv");
  await edit(file, source, source + second);
  await writeFile(
    join(city, "data/survey.csv"),
    "indicator,year,sex,unit,value\n4.3.1,2015,,%,12\n",
  );
}

const config = (city: string) => join(city, "city.yaml");
const table = (city: string) => join(city, "indicators.csv");
const data = (city: string) => join(city, "data/indicators.csv");

interface Case {
  readonly what: string;
  readonly change: (city: string) => Promise<void>;
  readonly code: "invalid-config" | "invalid-data";
  /** Pieces of what is said: place, value, what to write. */
  readonly says: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: "YAML that does not parse",
    change: (city) => edit(config(city), "languages: [en]", "languages: [en"),
    code: "invalid-config",
    says: [
      'city.yaml, line 4, character 12: not readable as YAML: [ opens here and is never closed (found "[en")',
      "Write ] where it ends",
    ],
  },
  {
    what: "unknown keys, all of them at once",
    change: async (city) => {
      await edit(config(city), "languages: [en]", "langauges: [en]\nlanguages: [en]");
      await edit(config(city), "publisher:", "publsher:");
    },
    code: "invalid-config",
    says: [
      "2 problems",
      'city.yaml, line 4, character 1: unknown key (found "langauges"). Did you mean "languages"?',
      'city.yaml, line 13, character 5: unknown key (found "publsher"). Did you mean "publisher"?',
    ],
  },
  {
    what: "a CSV without a year column",
    change: (city) => edit(data(city), "indicator,year,", "indicator,jahr,"),
    code: "invalid-config",
    says: ["data/indicators.csv, line 1", '"year"', '"indicator", "jahr", "sex", "unit", "value"'],
  },
  {
    what: "a target value without a direction",
    change: (city) => edit(table(city), "total,decrease,10", "total,,10"),
    code: "invalid-config",
    says: [
      "indicators.csv, line 2, column direction: a target value without a direction",
      "Write increase when more is better, decrease when less is better",
    ],
  },
  {
    what: "the unknown target code 11.z",
    change: (city) => edit(table(city), "11.6.1,11.6,", "11.6.1,11.z,"),
    code: "invalid-config",
    says: [
      'indicators.csv, line 4, column target: unknown target code (found "11.z")',
      "Write 11.6, the target of indicator 11.6.1",
    ],
  },
  {
    what: "a missing unit",
    change: (city) => edit(table(city), "risk of poverty,%,", "risk of poverty,,"),
    code: "invalid-config",
    says: [
      "indicators.csv, line 2, column unit: unit missing",
      "Write what one unit of the value is",
    ],
  },
  {
    what: "two sources for one series",
    change: doubleTheSource,
    code: "invalid-data",
    says: [
      "data/survey.csv, line 2: this series stands in 2 sources: data/indicators.csv, line 9 (source city) and data/survey.csv, line 2 (source survey)",
      '(found "indicator 4.3.1, total, in %")',
      'Keep the series in one source, or give one of the sources the role "comparison" in city.yaml',
    ],
  },
  {
    what: "a file of 2 GB",
    change: (city) => truncate(data(city), 2 * 1024 ** 3),
    code: "invalid-config",
    says: [
      'data/indicators.csv: the file is larger than the limit of 256 MB (found "2.0 GB")',
      "Keep only the columns, years and places that the review needs, or split the file",
    ],
  },
  {
    what: "a folder in the place of a file",
    change: async (city) => {
      await rm(data(city));
      await mkdir(data(city));
    },
    code: "invalid-config",
    says: ["data/indicators.csv: this is a folder", "put the file itself in its place"],
  },
  {
    what: "a broken link in the place of a file",
    change: async (city) => {
      await rm(data(city));
      await symlink("../elsewhere.csv", data(city));
    },
    code: "invalid-config",
    says: [
      "data/indicators.csv: this is a link to something that is not there",
      "Replace the link with the file itself",
    ],
  },
  {
    what: "a source whose file is not there",
    change: (city) => rm(data(city)),
    code: "invalid-config",
    says: [
      'city.yaml, line 11, character 11: "path" does not exist in the city folder (found "data/indicators.csv")',
    ],
  },
  {
    what: "a folder without city.yaml",
    change: (city) => rm(config(city)),
    code: "invalid-config",
    says: ["city.yaml: the file is missing", "vlr init"],
  },
];

test.each(cases)(
  "$what stops the run with its place and what to do",
  async ({ change, code, says }) => {
    await inScratch(async (scratch) => {
      const city = await copySmallCity(scratch);
      await change(city);
      const ran = await runVlr(["run", city, "--inline", "--var", join(scratch, "var")], {
        cwd: scratch,
      });
      for (const text of says) expect(ran.stderr).toContain(text);
      expect(ran.stderr).toContain(`[${code}]`);
      expect(ran.code).toBe(ERROR_CODES[code].exitCode);
      expect(ran.stdout).toBe("");
      expect(await readdir(scratch)).not.toContain("out");
    });
  },
);

test.each([
  ["a folder that is not there", "nowhere", "nowhere does not exist"],
  [
    "a file in the place of the folder",
    "recno/city.yaml",
    "recno/city.yaml is a file, not a folder",
  ],
])("%s is named once, with what to give instead", async (_, path, words) => {
  await inScratch(async (scratch) => {
    await copySmallCity(scratch);
    const ran = await runVlr(["run", path, "--inline", "--var", join(scratch, "var")], {
      cwd: scratch,
    });
    expect(ran.code).toBe(ERROR_CODES["invalid-config"].exitCode);
    expect(ran.stderr.split(words)).toHaveLength(2);
    expect(ran.stderr.split("Give the path of the city's folder")).toHaveLength(2);
    expect(ran.stderr).toContain("`vlr init <folder>` makes a new one");
  });
});

test("the same mistakes through Temporal read the same: nothing is started for a folder that cannot be read", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    await edit(table(city), "total,decrease,10", "total,,10");
    const ran = await runVlr(["run", city, "--var", join(scratch, "var")], { cwd: scratch });
    expect(ran.code).toBe(ERROR_CODES["invalid-config"].exitCode);
    expect(ran.stderr).toContain("indicators.csv, line 2, column direction");
    expect(await readdir(join(scratch, "var"))).not.toContain("temporal");
  });
});
