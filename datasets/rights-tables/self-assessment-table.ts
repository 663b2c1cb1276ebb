/** `self-assessment.csv`: the city's answers to the items of a published framework. */
import type { SelfAssessment } from "../../domain/city-rights.ts";
import { optional, required } from "./cell.ts";
import { assessmentItem } from "./linked-cells.ts";
import type { RightsTable } from "./rights-table.ts";
import { day, oneOf, text, webAddress } from "./written-cells.ts";

export const SELF_ASSESSMENT: RightsTable<SelfAssessment> = {
  file: "self-assessment.csv",
  titles: "none",
  cells: {
    scheme: required(
      oneOf(["human-rights-city", "data-approach"]),
      "Write human-rights-city or data-approach",
    ),
    item: required(assessmentItem, "Write the code of an item, such as declaration"),
    answer: required(oneOf(["yes", "partly", "no"]), "Write yes, partly or no"),
    evidence: optional(text),
    url: optional(webAddress),
    assessedBy: required(text, "Write the role or organisation that answered"),
    assessedOn: required(day, "Write the day of the answer, such as 2026-03-31"),
  },
  key: ["scheme", "item", "assessedBy"],
  repeated: {
    message: "the same assessor answers this item",
    fix: "Keep the newer answer; another opinion needs another assessor",
  },
};
