/** `vlr schema`: prints the JSON Schema of `city.yaml` or `network.yaml`. */
import { jsonSchema } from "../../datasets/city-folder/config-json-schema.ts";
import { networkJsonSchema } from "../../datasets/network-folder/network-json-schema.ts";
import { ReportError } from "../../domain/errors.ts";
import type { CommandSpec } from "../define-command.ts";

const SCHEMAS = { city: jsonSchema, network: networkJsonSchema } as const;

export const schema: CommandSpec = {
  name: "schema",
  summary: "Prints the JSON Schema of city.yaml or network.yaml, for editors that complete it.",
  positionals: ["[city|network]"],
  required: 0,
  options: {},
  examples: [
    [
      "vlr schema > city.schema.json",
      "then name it in city.yaml: # yaml-language-server: $schema=...",
    ],
    ["vlr schema network", "the same for network.yaml"],
  ],
  run: ({ positionals: [name = "city"] }) => {
    if (name !== "city" && name !== "network") {
      throw new ReportError("invalid-config", `there is no schema "${name}"`, {
        hint: "Write city or network",
      });
    }
    process.stdout.write(`${JSON.stringify(SCHEMAS[name](), null, 2)}\n`);
    return Promise.resolve(0);
  },
};
