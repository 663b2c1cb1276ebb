/** The lists that come with the program and that a city's tables refer to. */
import { isBlankRow, parseDelimited } from "../sources/delimited-text.ts";
import type { SelfAssessment } from "../../domain/city-rights.ts";

export interface Instrument {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** Only these two kinds can be ratified. */
  readonly isTreaty: "yes" | "no";
  /** First and last article; null where the text is not cited by numbered articles. */
  readonly articles: { readonly from: number; readonly to: number } | null;
  /** Year in which the text was adopted. */
  readonly adopted: number;
}

export interface RightsLink {
  readonly target: string;
  readonly instrument: string;
  readonly article: string;
}

export interface SelfAssessmentItem {
  readonly scheme: SelfAssessment["scheme"];
  readonly item: string;
  readonly title: string;
}

export interface RightsLists {
  /** Names of the rights, each once. */
  readonly rights: readonly string[];
  readonly instruments: readonly Instrument[];
  readonly links: readonly RightsLink[];
  readonly items: readonly SelfAssessmentItem[];
}

/** Files in `datasets/seeds/` that hold the lists; files of one list have the same columns. */
export const RIGHTS_LIST_FILES = {
  articleRights: ["article-rights.csv", "regional-article-rights.csv"],
  instruments: ["instruments.csv", "regional-instruments.csv"],
  links: ["target-rights-links.csv", "regional-links.csv"],
  items: ["self-assessment-items.csv"],
} as const;

type RightsListTexts = Readonly<Record<keyof typeof RIGHTS_LIST_FILES, readonly string[]>>;

/** From the texts of the files. They must be well-formed: they are part of the program. */
export function rightsLists(texts: RightsListTexts): RightsLists {
  const rows = (list: keyof RightsListTexts): readonly SeedRow[] => texts[list].flatMap(seedRows);
  return {
    rights: [...new Set(rows("articleRights").map((cell) => cell("right_name")))],
    instruments: rows("instruments").map(instrument),
    links: rows("links").map((cell) => ({
      target: cell("target"),
      instrument: cell("instrument"),
      article: cell("article"),
    })),
    items: rows("items").map((cell) => ({
      scheme: cell("scheme") as SelfAssessment["scheme"],
      item: cell("item"),
      title: cell("title"),
    })),
  };
}

type SeedRow = (column: string) => string;

function instrument(cell: SeedRow): Instrument {
  return {
    code: cell("instrument_code"),
    name: cell("name"),
    shortName: cell("short_name"),
    isTreaty: ["treaty", "protocol"].includes(cell("kind")) ? "yes" : "no",
    articles:
      cell("article_from") === ""
        ? null
        : { from: Number(cell("article_from")), to: Number(cell("article_to")) },
    adopted: Number(cell("adopted")),
  };
}

function seedRows(text: string): readonly SeedRow[] {
  const [header, ...body] = parseDelimited(text, ",").rows.filter((row) => !isBlankRow(row));
  return body.map(
    ({ cells }) =>
      (column) =>
        cells[header?.cells.indexOf(column) ?? -1] ?? "",
  );
}
