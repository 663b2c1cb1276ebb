import { expect, test } from "vitest";
import { jsonSchema } from "../../../datasets/city-folder/config-json-schema.ts";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
}

const published = jsonSchema() as Schema;

test("the published schema is draft 7, closed to unknown keys, and asks for what has no default", () => {
  expect(published).toMatchObject({
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    additionalProperties: false,
    required: ["version", "city", "country", "languages", "period", "sources"],
  });
});

test("every key of every object is explained, but for what explains itself", () => {
  const silent = [...unexplained(published, "")].sort();
  expect(silent).toEqual([
    "columns.indicator.column",
    "columns.indicator.value",
    "columns.unit.column",
    "columns.unit.value",
    "columns.year.column",
    "columns.year.columns",
    "kind",
    "period.from",
    "period.to",
  ]);
});

function unexplained(schema: Schema, path: string): Set<string> {
  const found = new Set<string>();
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    const name = path === "" ? key : `${path}.${key}`;
    if (value.description === undefined) found.add(name);
    for (const deeper of unexplained(value, name)) found.add(deeper);
    for (const kind of value.items?.oneOf ?? []) {
      for (const deeper of unexplained(kind, "")) found.add(deeper);
    }
  }
  return found;
}
