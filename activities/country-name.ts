/** The names of States: as they stand in a sentence, and from English into other languages. */
import { parse } from "csv-parse/sync";
import { readPackageFile } from "./adapters/package-files.ts";

interface CountryRow {
  readonly iso2: string;
  readonly name: string;
  readonly name_in_text: string;
}

async function rowsOf(file: string): Promise<readonly Partial<CountryRow>[]> {
  const text = await readPackageFile(`datasets/seeds/${file}`);
  return parse(text, { columns: true, bom: true });
}

/** "Spain", "the United Kingdom". English names come from the table of countries, others from `Intl`. */
export async function countryName(code: string, language: string): Promise<string> {
  if (language === "en") {
    const rows = await rowsOf("countries.csv");
    const row = rows.find(({ iso2 }) => iso2 === code);
    if (row?.name_in_text !== undefined) return row.name_in_text;
  }
  return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
}

/** Every English name of a State that the tables know, with its name in the language; empty for English. */
export async function stateNames(language: string): Promise<ReadonlyMap<string, string>> {
  if (language === "en") return new Map();
  const local = new Intl.DisplayNames([language], { type: "region" });
  const rows = [...(await rowsOf("countries.csv")), ...(await rowsOf("state-aliases.csv"))];
  return new Map(
    rows.flatMap(({ iso2, name }) =>
      iso2 === undefined || name === undefined ? [] : [[name, local.of(iso2) ?? name]],
    ),
  );
}
