/** A TOML file as plain values, with the place of its keys and values. */
import { parse, TomlError } from "smol-toml";
import type { Problem } from "../../domain/errors.ts";
import type { KeyPath, Place, YamlDocument } from "../city-folder/yaml-document.ts";
import { quotedValue } from "../city-folder/written-text.ts";

/** Reads the text, or says where it is not TOML. */
export function readToml(
  file: string,
  text: string,
): { readonly document: YamlDocument } | { readonly problem: Problem } {
  try {
    return { document: located(parse(text), text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const said = error.message.split("\n", 1)[0]?.replace(/^Invalid TOML document: /, "") ?? "";
    return {
      problem: {
        file,
        line: error.line,
        column: error.column,
        message: `not readable as TOML: ${said}`,
        fix: "Write texts in double quotes, one key = value a line, and [section] or [[section]] above them",
      },
    };
  }
}

interface Written {
  readonly key: Place;
  readonly value: Place;
}

function located(content: unknown, text: string): YamlDocument {
  const places = writtenPlaces(text);
  const nearest = (path: KeyPath): Written => {
    if (path.length === 0) return TOP;
    return places.get(JSON.stringify(path)) ?? nearest(path.slice(0, -1));
  };
  return {
    content,
    placeOfKey: (path) => nearest(path).key,
    placeOf: (path) => {
      const value = valueAt(content, path);
      const { key, value: place } = nearest(path);
      if (value === undefined) return key;
      return typeof value === "object" ? place : { ...place, value: quotedValue(String(value)) };
    },
  };
}

const START: Place = { line: 1, column: 1 };
const TOP: Written = { key: START, value: START };

/** Tables and the keys that stand on lines of their own; what is written within a line has the place of its line's key. */
function writtenPlaces(text: string): ReadonlyMap<string, Written> {
  const places = new Map<string, Written>();
  const counts = new Map<string, number>();
  let table: KeyPath = [];
  for (const [index, line] of text.split("\n").entries()) {
    const [head, brackets, name] = /^\s*(\[\[?)\s*([\w-]+)\s*\]/.exec(line) ?? [];
    const [, before, key, equals] = /^(\s*)([\w-]+)(\s*=\s*)/.exec(line) ?? [];
    const at = (column: number): Place => ({ line: index + 1, column });
    if (head !== undefined && name !== undefined) {
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      table = brackets === "[[" ? [name, count] : [name];
      const column = line.indexOf("[") + 1;
      places.set(JSON.stringify(table), { key: at(column), value: at(column) });
      // The list itself stands where its first table does.
      if (count === 0) places.set(JSON.stringify([name]), { key: at(column), value: at(column) });
    } else if (before !== undefined && key !== undefined) {
      const column = before.length + 1;
      const value = at(column + key.length + (equals ?? "").length);
      const path = JSON.stringify([...table, key]);
      if (!places.has(path)) places.set(path, { key: at(column), value });
    }
  }
  return places;
}

function valueAt(content: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    content,
  );
}
