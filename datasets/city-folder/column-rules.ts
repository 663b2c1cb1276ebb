/** Rules between the keys that name the columns of a table. */
import { targetOfIndicator } from "../../domain/indicator-code.ts";
import type { ConfigIssue } from "./config-problems.ts";
import { keysOf, type Written } from "./written-keys.ts";
import type { KeyPath } from "./yaml-document.ts";

/** @param path where `columns` stands */
export function columnsIssues(columns: Written, path: KeyPath): ConfigIssue[] {
  const wide = Array.isArray(keysOf(columns["year"])["columns"]);
  const issues = [
    ...eitherIssues(columns, path, ["indicator", "column", "value"]),
    ...eitherIssues(columns, path, ["unit", "column", "value"]),
    ...eitherIssues(columns, path, ["year", "column", "columns"]),
    ...unknownIndicator(keysOf(columns["indicator"])["value"], [...path, "indicator", "value"]),
  ];
  return wide
    ? [...issues, ...besideYears(columns, path)]
    : [...issues, ...loneBound(columns, path)];
}

/** Keys of a long table in a wide one. */
function besideYears(columns: Written, path: KeyPath): ConfigIssue[] {
  return ["value", "lower_bound", "upper_bound"].flatMap((key) =>
    columns[key] === undefined
      ? []
      : [
          {
            path: [...path, key],
            rule: "stands beside year columns",
            fix: `Remove ${key}: in a wide table the figures stand under the years`,
          },
        ],
  );
}

function loneBound(columns: Written, path: KeyPath): ConfigIssue[] {
  const [lower, upper] = ["lower_bound", "upper_bound"].map((key) => columns[key] !== undefined);
  if (lower === upper) return [];
  const [written, missing] = lower
    ? ["lower_bound", "upper_bound"]
    : ["upper_bound", "lower_bound"];
  return [
    {
      path: [...path, written],
      rule: `stands without ${missing}`,
      fix: `Name the column of the other bound under ${missing}, or remove ${written}`,
    },
  ];
}

/** `vlr init` writes a question mark where a table does not say which indicator it is. */
function unknownIndicator(value: unknown, path: KeyPath): ConfigIssue[] {
  if (value === undefined || value === null) return [];
  if (typeof value === "string" && targetOfIndicator(value) !== null) return [];
  return [
    {
      path,
      rule: "is not the number of an indicator",
      fix: 'Write its number, such as "4.1.2"; the first two parts are the SDG target',
    },
  ];
}

/** Exactly one of two keys, where the object is written at all. */
function eitherIssues(
  columns: Written,
  path: KeyPath,
  [name, one, other]: readonly [string, string, string],
): ConfigIssue[] {
  const written = columns[name];
  if (typeof written !== "object" || written === null) return [];
  const keys = keysOf(written);
  const count = [one, other].filter((key) => keys[key] !== undefined).length;
  if (count === 1) return [];
  return [
    {
      path: [...path, name],
      rule: `must have either "${one}" or "${other}"`,
      fix:
        count === 2
          ? "Remove one of the two"
          : `Write ${name}: { ${one}: ... } or { ${other}: ... }`,
    },
  ];
}
