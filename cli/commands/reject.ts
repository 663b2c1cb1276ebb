/** `vlr reject`: a role rejects the draft that waits. */
import { decisionCommand } from "../decision-command.ts";

export const reject = decisionCommand({
  name: "reject",
  verdict: "reject",
  summary: "Rejects the draft that waits: its run ends, and the draft stays a draft.",
  example: 'vlr reject my-city/2024 --by mayor --comment "the figure of 4.2 is wrong"',
});
