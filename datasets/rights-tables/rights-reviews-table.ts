/** `rights-reviews.csv`: somebody confirms the link between a target and an article, or objects to it. */
import type { LinkReview } from "../../domain/city-rights.ts";
import { linkedArticle } from "./article-cell.ts";
import { optional, required } from "./cell.ts";
import { instrument, target } from "./linked-cells.ts";
import type { RightsTable } from "./rights-table.ts";
import { day, oneOf, text } from "./written-cells.ts";

export const RIGHTS_REVIEWS: RightsTable<LinkReview> = {
  file: "rights-reviews.csv",
  titles: "none",
  cells: {
    target: required(target, "Write the target of the link, such as 11.1"),
    instrument: required(instrument, "Write the code of the instrument, such as ICESCR"),
    article: required(linkedArticle, "Write the article of the link, such as 11(1)"),
    decision: required(oneOf(["confirms", "objects"]), "Write confirms or objects"),
    reviewer: required(text, "Write the institution or person that reviewed the link"),
    reviewedOn: required(day, "Write the day of the review, such as 2026-03-31"),
    note: optional(text),
  },
  key: ["target", "instrument", "article", "reviewer"],
  repeated: {
    message: "the same reviewer reviews this link",
    fix: "Keep the newer review; another opinion needs another reviewer",
  },
};
