/** Translation groups of an Open SDG repository: translations/<lang>/<group>.yml. */
import { parse } from "yaml";

import { decodeText } from "../decode-text.ts";

/** Translation of a key "group.name" in a language; null when the repository has none. */
export type Translate = (key: string, language: string) => string | null;

const KEY = /^([\w-]+)\.([^\s].*)$/;

/** Looks keys up in the repository's own files, each of which is parsed when it is first needed. */
export function openTranslations(files: ReadonlyMap<string, Uint8Array>): Translate {
  const groups = new Map<string, ReadonlyMap<string, string>>();
  return (key, language) => {
    const match = KEY.exec(key);
    if (!match) return null;
    const path = `translations/${language}/${match[1] ?? ""}.yml`;
    const bytes = files.get(path);
    if (!bytes) return null;
    const known = groups.get(path) ?? readGroup(bytes);
    groups.set(path, known);
    return known.get(match[2] ?? "") ?? null;
  };
}

/** Every text of a group; empty when the file is not a YAML map. */
function readGroup(bytes: Uint8Array): ReadonlyMap<string, string> {
  try {
    const parsed: unknown = parse(decodeText(bytes, null), {
      schema: "failsafe",
      uniqueKeys: false,
      logLevel: "error",
    });
    if (typeof parsed !== "object" || parsed === null) return new Map();
    return new Map(
      Object.entries(parsed).flatMap(([key, value]) =>
        typeof value === "string" ? [[key, value] as const] : [],
      ),
    );
  } catch {
    return new Map();
  }
}
