/** The published JSON Schema of `network.yaml`: lets editors complete, explain and check it. */
import { editorSchema } from "../editor-schema.ts";
import { networkSchema } from "./network-schema.ts";

export function networkJsonSchema(): Readonly<Record<string, unknown>> {
  return editorSchema(networkSchema, {
    title: "network.yaml",
    description: "Which cities, which period, which method and which shared sources.",
  });
}
