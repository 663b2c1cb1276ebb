/** `participation.csv`: who was heard, when and how, and what changed because of it. */
import type { ParticipationEvent } from "../../domain/city-rights.ts";
import { optional, required } from "./cell.ts";
import { goalOfRow, target } from "./linked-cells.ts";
import type { RightsTable } from "./rights-table.ts";
import { day, people, text } from "./written-cells.ts";

export const PARTICIPATION: RightsTable<ParticipationEvent> = {
  file: "participation.csv",
  titles: "none",
  cells: {
    date: required(day, "Write the day, such as 2026-03-31"),
    who: required(text, "Write who was heard, such as tenants of the northern districts"),
    people: optional(people),
    how: required(text, "Write how they were heard, such as assembly, survey or interview"),
    accessibility: optional(text),
    goal: goalOfRow,
    target: optional(target),
    changed: optional(text),
  },
  key: ["date", "who", "how", "goal", "target"],
  repeated: {
    message: "the event stands",
    fix: "Remove one of the two rows, so that nobody is counted twice",
  },
};
