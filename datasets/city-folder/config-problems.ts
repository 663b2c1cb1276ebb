/** Turns what the schema found wrong into problems with a place and a fix. */
import type { z } from "zod";
import type { Problem } from "../../domain/errors.ts";
import { splitKeys, splitWords } from "./config-words.ts";
import { suggestWord } from "./nearest-word.ts";
import type { KeyPath, YamlDocument } from "./yaml-document.ts";

/** Something wrong at a path, in words that continue the key's name. */
export interface ConfigIssue {
  readonly path: KeyPath;
  readonly rule: string;
  readonly fix: string;
}

/** One problem per place, in the order of the file. */
export function configProblems(
  file: string,
  document: YamlDocument,
  issues: readonly ConfigIssue[],
): readonly Problem[] {
  const first = new Map<string, ConfigIssue>();
  for (const issue of issues) {
    const key = JSON.stringify(issue.path);
    if (!first.has(key)) first.set(key, issue);
  }
  return [...first.values()].map((issue) => toProblem(file, document, issue)).sort(byPlace);
}

/** The issues of zod, one for each unknown key. */
export function schemaIssues(
  issues: readonly z.core.$ZodIssue[],
  parent: KeyPath = [],
): ConfigIssue[] {
  return issues.flatMap((issue) => {
    const path = [...parent, ...issue.path.map(plainKey)];
    if (issue.code === "unrecognized_keys") {
      const known = splitKeys(issue.message);
      return issue.keys.map((key) => ({
        path: [...path, key],
        rule: UNKNOWN_KEY,
        fix: suggestWord(key, known),
      }));
    }
    const branch = issue.code === "invalid_union" ? nearestBranch(issue.errors) : null;
    return branch ? schemaIssues(branch, path) : [{ path, ...splitWords(issue.message) }];
  });
}

const UNKNOWN_KEY = "unknown key";

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || Number(a.column ?? 0) - Number(b.column ?? 0);
}

/** The alternative that the writer had in mind: the right kind of value, wrong only inside. */
function nearestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | null {
  const inside = branches.filter(
    (issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0),
  );
  return inside.sort((a, b) => a.length - b.length)[0] ?? null;
}

function toProblem(
  file: string,
  document: YamlDocument,
  { path, rule, fix }: ConfigIssue,
): Problem {
  if (rule === UNKNOWN_KEY) {
    const { line, column } = document.placeOfKey(path);
    return { file, line, column, value: String(path.at(-1)), message: rule, fix };
  }
  if (path.length === 0) return { file, line: 1, column: 1, ...NO_KEYS };
  return { file, ...document.placeOf(path), message: `${subject(path)} ${rule}`, fix };
}

const NO_KEYS = {
  message: "the file holds no settings",
  fix: "Begin with version: 1; vlr init writes a commented file",
};

function subject(path: KeyPath): string {
  const last = path.at(-1);
  if (typeof last !== "number") return `"${last ?? ""}"`;
  const list = path.findLast((key) => typeof key === "string");
  return `item ${last + 1} of "${list ?? ""}"`;
}

function plainKey(key: PropertyKey): string | number {
  return typeof key === "symbol" ? String(key) : key;
}
