/** `vlr import ratification`, called as the command line does, with the table of August 2022 in a newer form. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { importCommand } from "../../cli/commands/import.ts";
import { readArguments } from "../../cli/define-command.ts";
import { formatProblem, ReportError } from "../../domain/errors.ts";

const PUBLISHED = readFileSync(
  join(import.meta.dirname, "../../datasets/seeds/ratification-status-2022-08.csv"),
  "utf8",
);
const HEADER = "instrument,status,since,as_of,reservation,source";

let folder = "";
let city = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vlr-ratification-"));
  city = join(folder, "city");
  mkdirSync(city);
  inCountry("SI");
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function inCountry(country: string): void {
  writeFileSync(
    join(city, "city.yaml"),
    `version: 1
city: Testville
country: ${country}
languages: [en]
period: { from: 2015, to: 2024 }
edition: { date: 2025-01-17 }
sources:
  - { id: city, kind: table, path: data/health.csv }
`,
  );
}

function table(text: string): string {
  const path = join(folder, "status.csv");
  writeFileSync(path, text);
  return path;
}

/** The table of 2022 with some rows replaced: "SI,Slovenia,ICMW" to "signatory-state,2025". */
function newerTable(changes: Readonly<Record<string, string>>): string {
  const lines = PUBLISHED.split("\n").map((line) => {
    const start = Object.keys(changes).find((each) => line.startsWith(`${each},`));
    return start === undefined ? line : `${start},${changes[start] ?? ""}`;
  });
  return table(lines.join("\n"));
}

async function run(file: string, asOf = "2026-08", ...options: readonly string[]): Promise<string> {
  let printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const args = ["ratification", file, "--as-of", asOf, "--city", city, ...options];
  expect(await importCommand.run(readArguments(importCommand, args))).toBe(0);
  return printed;
}

async function failure(file: string, asOf?: string): Promise<ReportError> {
  const error: unknown = await run(file, asOf).catch((thrown: unknown) => thrown);
  if (error instanceof ReportError) return error;
  throw new Error("the command did not fail as expected", { cause: error });
}

const written = (): readonly string[] =>
  readFileSync(join(city, "ratification.csv"), "utf8").trimEnd().split("\n");
const write = (...lines: readonly string[]): void => {
  writeFileSync(join(city, "ratification.csv"), `${lines.join("\n")}\n`);
};

test("writes all rows of the State with the newer month, and says what changed", async () => {
  const printed = await run(
    newerTable({
      "SI,Slovenia,ICMW": "signatory-state,2025",
      "SI,Slovenia,ICESCR-OP": "state-party,2026",
    }),
  );
  expect(printed.split("\n")).toEqual([
    "ratification.csv",
    "Slovenia, as of 2026-08:",
    "  ICESCR-OP: signed -> state-party 2026",
    "  ICMW: no action -> signed 2025",
    "  as before: CAT, CAT-OP, CEDAW, CEDAW-OP, CRC, CRC-OPAC, CRC-OPIC, CRC-OPSC, CRPD, CRPD-OP, ICCPR, ICCPR-OP1, ICCPR-OP2, ICERD, ICESCR, ICPED",
    "The column source names the file: write where it is published.",
    "",
  ]);
  expect(written()).toHaveLength(19);
  expect(written().slice(0, 2)).toEqual([HEADER, "CAT,state-party,1993,2026-08,,status.csv"]);
  expect(written()).toContain("ICMW,signatory-state,2025,2026-08,,status.csv");
  expect(readdirSync(city).toSorted()).toEqual(["city.yaml", "ratification.csv"]);
});

test("the same for machines", async () => {
  const file = table(
    "iso2,instrument,status,year\nSI,CRPD,state-party,2008\nSI,ICMW,state-party,2024\n",
  );
  expect(JSON.parse(await run(file, "2026-08", "--json"))).toEqual({
    file: "ratification.csv",
    asOf: "2026-08",
    changed: ["ICMW: no action -> state-party 2024"],
    confirmed: ["CRPD"],
    same: [],
    older: [],
    mistakes: [],
  });
});

test("rows of the city stay in their place, with comments, reservations and instruments that the table does not have", async () => {
  write(
    "# Kept by the legal office",
    HEADER,
    'ICMW,no-action,,2025-07,,"A/HRC/59/15, 140.1"',
    "ILO-C190,state-party,2025,2025-07,,ILO",
    "CRC,state-party,1992,2024-01,Article 9,UN Treaty Collection",
  );
  await run(
    table(
      "iso2,instrument,status,year\nSI,CRC,state-party,1992\nSI,ICMW,signatory-state,\nSI,CAT,state-party,1993\n",
    ),
  );
  expect(written()).toEqual([
    "# Kept by the legal office",
    HEADER,
    "ICMW,signatory-state,,2026-08,,status.csv",
    "ILO-C190,state-party,2025,2025-07,,ILO",
    "CRC,state-party,1992,2026-08,Article 9,status.csv",
    "CAT,state-party,1993,2026-08,,status.csv",
  ]);
});

test("importing the same table again writes nothing new", async () => {
  const file = newerTable({});
  await run(file);
  const before = written();
  expect(await run(file)).toMatch(
    /^Nothing new: nothing was written\.\nSlovenia, as of 2026-08:\n {2}known already: CAT, /,
  );
  expect(written()).toEqual(before);
});

test("a table older than what is known is left out", async () => {
  write(HEADER, "ICMW,state-party,2026,2026-09,,UN Treaty Collection");
  const printed = await run(
    table("iso2,instrument,status,year\nSI,ICMW,no-action,\nSI,CRC,no-action,\n"),
    "2022-01",
  );
  expect(printed).toContain("left out, something later is known: ICMW, CRC");
  expect(written()).toEqual([HEADER, "ICMW,state-party,2026,2026-09,,UN Treaty Collection"]);
});

test("in the same month another status wins over the table of the program", async () => {
  const printed = await run(
    table("iso2,instrument,status,year\nSI,ICMW,state-party,2022\n"),
    "2022-08",
  );
  expect(printed).toContain("ICMW: no action -> state-party 2022");
});

test("what is known to be a mistake of published tables does not come back", async () => {
  inCountry("US");
  const printed = await run(newerTable({ "US,United States Of America,CRC": "state-party,2026" }));
  expect(printed).toContain(
    "left out, known to be a mistake of published tables: ICERD: state-party 1994 -> state-party 1966",
  );
  expect(written().some((line) => line.startsWith("ICERD,"))).toBe(false);
});

test("a table saved by a spreadsheet program, and names of States with commas, are read", async () => {
  inCountry("IR");
  const file = table(
    '\uFEFFiso2;state;instrument;status;year\r\nIR;"Iran, Islamic Republic of";CRPD;state-party;2009\r\n',
  );
  expect(await run(file)).toContain("as before: CRPD");
});

describe("nothing is written when", () => {
  afterEach(() => {
    expect(existsSync(join(city, "ratification.csv"))).toBe(false);
  });

  test.each([
    [
      "an instrument is unknown",
      "SI,CRDP,state-party,2008",
      'status.csv, line 2, column instrument: unknown instrument (found "CRDP"). Write the code of the instrument, such as ICESCR, ICCPR, ICERD, CEDAW, CAT',
    ],
    [
      "an instrument is written by its name",
      "SI,convention on the rights of the child,state-party,1992",
      'status.csv, line 2, column instrument: unknown instrument (found "convention on the rights of the child"). Write CRC',
    ],
    [
      "a text cannot be ratified",
      "SI,UDHR,state-party,1992",
      'status.csv, line 2, column instrument: a text that no State ratifies (found "UDHR"). Remove the row, or name a treaty',
    ],
    [
      "a status is unknown",
      "SI,CRPD,ratified,2008",
      'status.csv, line 2, column status: not one of the words of this column (found "ratified"). Write one of: state-party, signatory-state, no-action',
    ],
    [
      "a State party has no year",
      "SI,CRPD,state-party,",
      "status.csv, line 2, column year: the year is missing. Write the year in which the State became a party",
    ],
    [
      "a year lies before the treaty",
      "SI,CRPD,state-party,1992",
      'status.csv, line 2, column year: before the text was adopted (found "1992"). Write a year from 2006 on',
    ],
    [
      "a year lies after the month of the table",
      "SI,CRPD,state-party,2027",
      'status.csv, line 2, column year: after the month in as_of (found "2027"). Write a year up to 2026, or correct as_of',
    ],
    [
      "the State has two rows for one treaty",
      "SI,CRPD,state-party,2008\nSI,CRPD,no-action,",
      'status.csv, line 3, column instrument: the State\'s row for this instrument stands in line 2 already (found "CRPD"). Keep one of the two',
    ],
  ])("%s", async (_, rows, sentence) => {
    const error = await failure(table(`iso2,instrument,status,year\n${rows}\n`));
    expect(error.code).toBe("invalid-data");
    expect(error.problems.map(formatProblem)).toEqual([sentence]);
  });

  test("the table has no row on the State; mistakes in rows of other States do not matter", async () => {
    const error = await failure(table("iso2,instrument,status,year\nES,nonsense,maybe,\n"));
    expect(error.message).toBe("status.csv has no row on Slovenia; nothing was written");
  });

  test("a column is missing, or the file is no table", async () => {
    const columns = await failure(table("iso2,instrument,status\nSI,CRPD,state-party\n"));
    expect(columns.problems.map(formatProblem)).toEqual([
      "status.csv, line 1, column year: the column is missing. Add a column with the header year",
    ]);
    expect((await failure(table(""))).problems[0]?.message).toBe("the table has no header");
    expect((await failure(join(folder, "none.csv"))).message).toContain("does not exist");
  });

  test.each(["2026", "2026-13", "August 2026"])("--as-of is %s", async (asOf) => {
    expect((await failure(newerTable({}), asOf)).message).toBe(`--as-of cannot be "${asOf}"`);
  });

  test("the form or an option is missing", async () => {
    const call = (...args: readonly string[]): Promise<unknown> =>
      importCommand.run(readArguments(importCommand, args)).catch((error: unknown) => error);
    expect(await call("ratification", "a.csv", "--city", city)).toMatchObject({
      message: "--as-of is needed",
    });
    expect(await call("ratification", "a.csv", "--as-of", "2026-08")).toMatchObject({
      message: "--city is needed",
    });
    expect(await call("treaties", "a.csv")).toMatchObject({
      message: '"treaties" cannot be imported',
    });
  });
});

test("a table of the city with mistakes is put right first and stays as it is", async () => {
  write(HEADER, "ICMW,ratified,2025,2026-09,,UN");
  const error = await failure(newerTable({}));
  expect(error.code).toBe("invalid-config");
  expect(error.problems).toMatchObject([{ file: "ratification.csv", line: 2, column: "status" }]);
  expect(written()).toEqual([HEADER, "ICMW,ratified,2025,2026-09,,UN"]);
});
