/** `vlr import ratification`: takes the facts on the city's State out of a newer table of ratifications. */
import { basename, join } from "node:path";
import { readIfThere, writeWhole } from "../activities/adapters/disk.ts";
import { createWarehouse } from "../activities/adapters/warehouse.ts";
import { countryName } from "../activities/country-name.ts";
import { readRightsLists } from "../activities/rights-lists.ts";
import { isCalendarDate } from "../datasets/city-folder/written-date.ts";
import {
  mergedRatification,
  newsLine,
  ratificationNews,
  ratificationText,
  type RatificationNews,
} from "../datasets/rights-tables/import-ratification.ts";
import { knownRatification } from "../datasets/rights-tables/known-ratification.ts";
import { publishedRatification } from "../datasets/rights-tables/published-ratification.ts";
import { RATIFICATION } from "../datasets/rights-tables/ratification-table.ts";
import type { RightsLists } from "../datasets/rights-tables/rights-lists.ts";
import { readRightsTable } from "../datasets/rights-tables/rights-table.ts";
import type { NewerRatification } from "../domain/city-rights.ts";
import { ReportError } from "../domain/errors.ts";
import { cityToImportInto } from "./city-to-import-into.ts";
import type { CommandInput } from "./define-command.ts";

export const RATIFICATION_USAGE =
  "vlr import ratification <table.csv> --as-of 2026-08 --city <city folder>";

/** Writes `ratification.csv` in the city folder and prints what changed. Nothing is written when anything is wrong. */
export async function importRatification(path: string, input: CommandInput): Promise<number> {
  const asOf = monthOf(input.text("as-of"));
  const { folder, config } = await cityToImportInto(input.text("city"), RATIFICATION_USAGE);
  const lists = await readRightsLists();
  const written = await writtenRows(folder, lists);
  const file = basename(path);
  const published = publishedRatification(
    { file, bytes: await bytesOf(path), asOf },
    config.country,
    lists,
  );
  const state = await countryName(config.country, "en");
  refuse(file, state, published);
  const { seeds } = await createWarehouse().definitions();
  const known = knownRatification(config.country, seeds, written.rows);
  const news = ratificationNews(published.rows, known);
  const rows = mergedRatification(written.rows, news, file);
  if (news.some(({ kind }) => kind === "changed" || kind === "confirmed")) {
    await writeWhole(join(folder, RATIFICATION.file), ratificationText(rows, written.text));
  }
  const outcome = outcomeOf(news, asOf);
  process.stdout.write(
    input.flag("json")
      ? `${JSON.stringify(outcome, null, 2)}\n`
      : inWords(outcome, `${state}, as of ${asOf}`),
  );
  return 0;
}

function monthOf(text: string | undefined): string {
  if (text !== undefined && isCalendarDate(`${text}-01`)) return text;
  const message = text === undefined ? "--as-of is needed" : `--as-of cannot be "${text}"`;
  throw new ReportError("invalid-config", message, {
    hint: "Write the month to which the table speaks, such as --as-of 2026-08",
  });
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const bytes = await readIfThere(path);
  if (bytes !== null) return bytes;
  throw new ReportError("invalid-data", `${path} does not exist`, {
    hint: `Write: ${RATIFICATION_USAGE}`,
  });
}

/** Rows and text of the table as it is; a city that keeps none has none. */
async function writtenRows(
  folder: string,
  lists: RightsLists,
): Promise<{ readonly rows: readonly NewerRatification[]; readonly text: string }> {
  const bytes = await readIfThere(join(folder, RATIFICATION.file));
  if (bytes === null) return { rows: [], text: "" };
  const known = { mainLanguage: null, indicators: null, actions: null, lists };
  const { rows, problems } = readRightsTable(RATIFICATION, bytes, known);
  if (problems.length === 0) return { rows, text: bytes.toString("utf8") };
  throw new ReportError("invalid-config", `${RATIFICATION.file} has to be put right first`, {
    problems,
  });
}

function refuse(
  file: string,
  state: string,
  { rows, problems }: ReturnType<typeof publishedRatification>,
): void {
  if (problems.length > 0) {
    const message = `${file} cannot be taken; nothing was written`;
    throw new ReportError("invalid-data", message, { problems });
  }
  if (rows.length > 0) return;
  throw new ReportError("invalid-data", `${file} has no row on ${state}; nothing was written`, {
    hint: "Check the country in city.yaml and the codes in the column iso2",
  });
}

interface Outcome {
  /** Path inside the city folder; null when there was nothing to write. */
  readonly file: string | null;
  readonly changed: readonly string[];
  /** Codes of instruments that are the same for a later month. */
  readonly confirmed: readonly string[];
  readonly same: readonly string[];
  readonly older: readonly string[];
  readonly mistakes: readonly string[];
}

function outcomeOf(news: readonly RatificationNews[], asOf: string): Outcome & { asOf: string } {
  const of = (wanted: RatificationNews["kind"]): readonly RatificationNews[] =>
    news.filter(({ kind }) => kind === wanted);
  const codes = (wanted: RatificationNews["kind"]): readonly string[] =>
    of(wanted).map(({ to }) => to.instrument);
  const changed = of("changed").map(newsLine);
  const confirmed = codes("confirmed");
  return {
    file: changed.length + confirmed.length === 0 ? null : RATIFICATION.file,
    asOf,
    changed,
    confirmed,
    same: codes("same"),
    older: codes("older"),
    mistakes: of("mistake").map(newsLine),
  };
}

function inWords(outcome: Outcome, about: string): string {
  const { file, changed, confirmed, same, older, mistakes } = outcome;
  const listed = (codes: readonly string[], words: string): readonly string[] =>
    codes.length === 0 ? [] : [`  ${words}: ${codes.join(", ")}`];
  return [
    ...(file === null ? ["Nothing new: nothing was written."] : [file]),
    `${about}:`,
    ...changed.map((line) => `  ${line}`),
    ...listed(confirmed, "as before"),
    ...listed(same, "known already"),
    ...listed(older, "left out, something later is known"),
    ...mistakes.map((line) => `  left out, known to be a mistake of published tables: ${line}`),
    ...(file === null ? [] : ["The column source names the file: write where it is published."]),
    "",
  ].join("\n");
}
