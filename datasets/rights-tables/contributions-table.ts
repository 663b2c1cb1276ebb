/** `contributions.csv`: what somebody outside the administration says. */
import type { Contribution } from "../../domain/city-rights.ts";
import { optional, required } from "./cell.ts";
import { goalOfRow, target } from "./linked-cells.ts";
import type { RightsTable } from "./rights-table.ts";
import { day, language, oneOf, text } from "./written-cells.ts";

const KINDS = [
  "nhri",
  "ombuds",
  "national-mechanism",
  "civil-society",
  "academia",
  "other",
] as const satisfies readonly Contribution["kind"][];

export const CONTRIBUTIONS: RightsTable<Contribution> = {
  file: "contributions.csv",
  titles: "none",
  cells: {
    contributor: required(text, "Write the name of the institution or organisation"),
    kind: required(oneOf(KINDS), `Write one of: ${KINDS.join(", ")}`),
    date: required(day, "Write the day of the contribution, such as 2026-03-31"),
    goal: goalOfRow,
    target: optional(target),
    text: required(text, "Write what the contributor says, in the contributor's words"),
    language: required(language, "Write the language of the text, such as en"),
    consent: required(
      oneOf(["yes", "no"]),
      "Write yes when the contributor agrees to be printed, else no",
    ),
    stance: required(oneOf(["agrees", "dissents", "adds"]), "Write agrees, dissents or adds"),
    reply: optional(text),
  },
  key: ["contributor", "date", "goal", "target", "text"],
  repeated: { message: "the contribution stands", fix: "Remove one of the two rows" },
};
