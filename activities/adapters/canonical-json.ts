/** JSON with one spelling per value, so that equal values have equal hashes. */
import { createHash } from "node:crypto";

/**
 * Keys sorted by UTF-16 code units, no blanks, members that are `undefined` left out. Throws a TypeError for what JSON
 * cannot say (NaN, Infinity, functions, dates, maps, `undefined` in a list), because it would be stored as something else.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`${value} cannot be written as JSON`);
      return String(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? listJson(value) : objectJson(value);
    case "undefined":
    case "bigint":
    case "symbol":
    case "function":
      throw new TypeError(`a value of type ${typeof value} cannot be written as JSON`);
  }
}

/** Lower-case hexadecimal SHA-256. */
export function sha256Of(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

const PLAIN = "[object Object]";

function kindOf(value: object): string {
  return Object.prototype.toString.call(value);
}

function listJson(values: readonly unknown[]): string {
  // Array.from visits the holes of a list too, so that they are refused and not skipped.
  return `[${Array.from(values, canonicalJson).join(",")}]`;
}

function objectJson(value: object): string {
  const kind = Object.getPrototypeOf(value) === Object.prototype ? PLAIN : kindOf(value);
  if (kind !== PLAIN) throw new TypeError(`${kind} cannot be written as JSON`);
  const fields = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key];
    if (field !== undefined)
      text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
}
