/** `rights.csv`: what a right means in this city, who decides and where to complain. */
import type { CityRight } from "../../domain/city-rights.ts";
import { optional, required } from "./cell.ts";
import { competence } from "./follow-up-cells.ts";
import { right, target } from "./linked-cells.ts";
import type { RightsTable } from "./rights-table.ts";
import { text, webAddress } from "./written-cells.ts";

export const RIGHTS: RightsTable<CityRight> = {
  file: "rights.csv",
  titles: "none",
  cells: {
    right: required(
      right,
      'Write the name of a right, such as "Right to education"; all names stand in docs/human-rights.md',
    ),
    target: optional(target),
    holders: optional(text),
    competence: optional(competence),
    cityDecides: optional(text),
    othersDecide: optional(text),
    complainTo: optional(text),
    complainUrl: optional(webAddress),
  },
  key: ["right", "target"],
  repeated: {
    message: "the right and target stand",
    fix: "Join the two rows, or name another target",
  },
};
