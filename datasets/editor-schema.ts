/** The JSON Schema of a settings file, as editors read it. */
import { z } from "zod";

/** Draft 7, which the YAML support of editors reads best. */
export function editorSchema(
  schema: z.ZodType,
  about: { readonly title: string; readonly description: string },
): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
  return { $schema, ...about, ...rest };
}
