/** Names of States as the United Nations writes them, to ISO codes. */

export interface StateNames {
  /** ISO 3166-1 alpha-2 code; null for a name that the tables do not have. */
  codeOf(name: string): string | null;
  /** All names of a State in the form in which they are compared: small letters, straight apostrophes, without "the". */
  spellingsOf(iso2: string): readonly string[];
}

export interface StateName {
  readonly name: string;
  readonly iso2: string;
}

/** From the rows of `countries.csv` and `state-aliases.csv`. */
export function stateNames(rows: readonly StateName[]): StateNames {
  const codes = new Map(rows.map(({ name, iso2 }) => [nameKey(name), iso2]));
  return {
    codeOf: (name) => codes.get(nameKey(name)) ?? null,
    spellingsOf: (iso2) => [...codes].filter(([, code]) => code === iso2).map(([key]) => key),
  };
}

/** Capitals, blanks, "the" and the form of the apostrophe make no difference. */
function nameKey(name: string): string {
  return publishedLabel(name)
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^the /, "");
}

/** A label without the hyphen that lists of the index begin with, on one line. */
export function publishedLabel(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().replace(/^- ?/, "");
}
