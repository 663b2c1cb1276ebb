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
      if (typeof value === "string") return { ...place, value: quotedValue(value) };
      const isPlain = typeof value === "number" || typeof value === "boolean";
      return isPlain ? { ...place, value: String(value) } : place;
    },
  };
}

const START: Place = { line: 1, column: 1 };
const TOP: Written = { key: START, value: START };

/** Tables and the keys that stand on lines of their own; what is written within a line has the place of its line's key. */
function writtenPlaces(text: string): ReadonlyMap<string, Written> {
  const places = new Map<string, Written>();
  const note = (path: KeyPath, written: Written): void => {
    const name = JSON.stringify(path);
    if (!places.has(name)) places.set(name, written);
  };
  const counts = new Map<string, number>();
  let table: KeyPath = [];
  text.split("\n").forEach((content, index) => {
    const at = (column: number): Place => ({ line: index + 1, column });
    const head = headOf(content);
    if (head !== null) {
      const count = counts.get(head.name) ?? 0;
      counts.set(head.name, count + 1);
      table = head.isList ? [head.name, count] : [head.name];
      const written = { key: at(head.column), value: at(head.column) };
      // The list itself stands where its first table does.
      for (const path of [table, [head.name]]) note(path, written);
    }
    const [, before, key, equals] = /^(\s*)([\w-]+)(\s*=\s*)/.exec(content) ?? [];
    if (before === undefined || key === undefined || equals === undefined) return;
    const column = before.length + 1;
    note([...table, key], { key: at(column), value: at(column + key.length + equals.length) });
  });
  return places;
}

/** "[name]" or "[[name]]"; null for any other line. */
function headOf(line: string) {
  const [, before, brackets, name] = /^(\s*)(\[\[?)\s*([\w-]+)\s*\]/.exec(line) ?? [];
  if (before === undefined || name === undefined) return null;
  return { name, isList: brackets === "[[", column: before.length + 1 };
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
