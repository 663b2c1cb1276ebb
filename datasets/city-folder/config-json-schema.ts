/** The published JSON Schema of `city.yaml`: lets editors complete, explain and check it. */
import { editorSchema } from "../editor-schema.ts";
import { configSchema } from "./config-schema.ts";

export function jsonSchema(): Readonly<Record<string, unknown>> {
  return editorSchema(configSchema, {
    title: "city.yaml",
    description: "Who, when, which goals and which sources: the settings of a city's review.",
  });
}
