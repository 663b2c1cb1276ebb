/** `actions.csv`: what the city does, and for which targets. */
import type { CityAction } from "../../domain/city-rights.ts";
import { listOf, optional, required } from "./cell.ts";
import { FOLLOW_UP } from "./follow-up-cells.ts";
import { actionId, indicator, target } from "./linked-cells.ts";
import type { RightsTable } from "./rights-table.ts";
import { text, webAddress } from "./written-cells.ts";

export const ACTIONS: RightsTable<CityAction> = {
  file: "actions.csv",
  titles: "per-language",
  cells: {
    action: required(actionId, "Write a short name of your own, such as housing-plan"),
    targets: listOf(target),
    indicators: listOf(indicator),
    ...FOLLOW_UP,
    source: optional(text),
    url: optional(webAddress),
  },
  key: ["action"],
  repeated: {
    message: "the action stands",
    fix: "Remove one of the two rows, or give the second a name of its own",
  },
};
