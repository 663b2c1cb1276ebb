/** `vlr approve`: a role approves the draft that waits. */
import { decisionCommand } from "../decision-command.ts";

export const approve = decisionCommand({
  name: "approve",
  verdict: "approve",
  summary: "Approves the draft that waits, in a role that city.yaml names; the last one publishes.",
  example: "vlr approve my-city/2024 --by mayor",
});
