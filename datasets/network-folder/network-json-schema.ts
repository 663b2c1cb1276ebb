/** The published JSON Schema of `network.yaml`: lets editors complete, explain and check it. */
import { z } from "zod";
import { networkSchema } from "./network-schema.ts";

/** Draft 7, which the YAML support of editors reads best. */
export function networkJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(networkSchema, { target: "draft-7", io: "input" });
  return {
    $schema,
    title: "network.yaml",
    description: "Which cities, which period, which method and which shared sources.",
    ...schema,
  };
}
