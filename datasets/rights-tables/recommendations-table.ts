/** `recommendations.csv`: whether a recommendation to the State concerns the city, as a person judged it on a day. */
import type { RelevanceJudgment } from "../../domain/city-rights.ts";
import { listOf, optional, refuse, required, type TextReader } from "./cell.ts";
import { competence, FOLLOW_UP } from "./follow-up-cells.ts";
import { indicator, knownAction, target } from "./linked-cells.ts";
import type { RightsTable } from "./rights-table.ts";
import { day, oneOf, text } from "./written-cells.ts";

/** Whether the recommendation exists is checked when the sources are read. */
const symbol: TextReader<string> = (written, row, column) =>
  /^[A-Z][^\s/]*(?:\/[^\s/]+)+$/.test(written)
    ? written
    : refuse(row, column, "not the symbol of a document", symbolFix(written));

function symbolFix(written: string): string {
  const plain = written.replaceAll(/\s+/g, "").toUpperCase().replaceAll("/ADD.", "/Add.");
  return /^[A-Z][^/]*(?:\/[^/]+)+$/.test(plain)
    ? `Write ${plain}`
    : "Write the symbol of the United Nations document, such as A/HRC/60/8";
}

const paragraph: TextReader<string> = (written, row, column) =>
  /^\d+,\d+$/.test(written)
    ? refuse(row, column, "a comma in a paragraph's number", `Write ${written.replace(",", ".")}`)
    : written;

export const RECOMMENDATIONS: RightsTable<RelevanceJudgment> = {
  file: "recommendations.csv",
  titles: "none",
  cells: {
    symbol: required(symbol, "Write the symbol of the United Nations document, such as A/HRC/60/8"),
    paragraph: required(paragraph, "Write the recommendation's number in the document, as 140.7"),
    target: optional(target),
    relevance: required(
      oneOf(["relevant", "partly", "not-relevant"]),
      "Write relevant, partly or not-relevant",
    ),
    competence: required(
      competence,
      "Write who decides in this matter: city, shared, region or state",
    ),
    reviewer: required(text, "Write the role or organisation that judged"),
    judgedOn: required(day, "Write the day of the judgment, such as 2026-03-31"),
    reason: optional(text),
    action: optional(knownAction),
    indicators: listOf(indicator),
    ...FOLLOW_UP,
  },
  key: ["symbol", "paragraph", "target", "reviewer"],
  repeated: {
    message: "the same reviewer judges this recommendation",
    fix: "Keep the newer judgment; another opinion needs another reviewer",
  },
};
