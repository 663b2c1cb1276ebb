/** `vlr schema`: prints the JSON Schema of `city.yaml`. */
import { jsonSchema } from "../../datasets/city-folder/config-json-schema.ts";
import type { CommandSpec } from "../define-command.ts";

export const schema: CommandSpec = {
  name: "schema",
  summary: "Prints the JSON Schema of city.yaml, for editors that complete and check it.",
  positionals: [],
  options: {},
  examples: [
    [
      "vlr schema > city.schema.json",
      "then name it in city.yaml: # yaml-language-server: $schema=...",
    ],
  ],
  run: () => {
    process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
    return Promise.resolve(0);
  },
};
