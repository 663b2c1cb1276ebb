/** The published JSON Schema of `city.yaml`: lets editors complete, explain and check it. */
import { z } from "zod";
import { configSchema } from "./config-schema.ts";

/** Draft 7, which the YAML support of editors reads best. */
export function jsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { target: "draft-7", io: "input" });
  return {
    $schema,
    title: "city.yaml",
    description: "Who, when, which goals and which sources: the settings of a city's review.",
    ...schema,
  };
}
