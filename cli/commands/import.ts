/** `vlr import`: takes what concerns the city's State out of a published file, into the city folder. */
import { ReportError } from "../../domain/errors.ts";
import type { CommandSpec } from "../define-command.ts";
import { importRatification, RATIFICATION_USAGE } from "../import-ratification.ts";
import { importRecommendations, UHRI_USAGE } from "../import-uhri.ts";
import { filterOptions } from "../recommendation-filter.ts";

export const importCommand: CommandSpec = {
  name: "import",
  summary:
    "Takes what concerns the city's State out of a published file: recommendations from the bulk export of the UN index (uhri), or a newer table of ratifications.",
  positionals: ["<uhri | ratification>", "<file>"],
  options: {
    city: { type: "string", value: "<city folder>", help: "where it goes (needed)" },
    "as-of": {
      type: "string",
      value: "<month>",
      help: "ratification: month to which the table speaks, as 2026-08 (needed)",
    },
    ...filterOptions,
    json: { type: "boolean", help: "print as JSON" },
  },
  examples: [
    [
      "vlr import uhri export-full-en.json --city my-city",
      "all mechanisms and years; writes data/uhri-<country>.json and says what city.yaml needs",
    ],
    [
      "vlr import uhri export-full-en.json --city my-city --body UPR --cycle 4",
      "only the fourth Universal Periodic Review",
    ],
    [
      "vlr import ratification status.csv --as-of 2026-08 --city my-city",
      "columns iso2, instrument, status, year; writes ratification.csv and says what changed",
    ],
  ],
  run: async (input) => {
    const [form = "", path = ""] = input.positionals;
    if (form === "uhri") return importRecommendations(path, input);
    if (form === "ratification") return importRatification(path, input);
    throw new ReportError("invalid-config", `"${form}" cannot be imported`, {
      hint: `Write: ${UHRI_USAGE}, or: ${RATIFICATION_USAGE}`,
    });
  },
};
