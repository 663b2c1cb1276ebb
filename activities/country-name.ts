/** The State's name as it stands in a sentence. */
import { parse } from "csv-parse/sync";
import { readPackageFile } from "./adapters/package-files.ts";

interface CountryRow {
  readonly iso2: string;
  readonly name_in_text: string;
}

/** "Spain", "the United Kingdom". English names come from the table of countries, others from `Intl`. */
export async function countryName(code: string, language: string): Promise<string> {
  if (language === "en") {
    const text = await readPackageFile("datasets/seeds/countries.csv");
    const rows = parse(text, { columns: true, bom: true }) as unknown as readonly CountryRow[];
    const row = rows.find(({ iso2 }) => iso2 === code);
    if (row) return row.name_in_text;
  }
  return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
}
