/** Looking at what was written in `city.yaml`, whatever its shape. */
import type { ConfigIssue } from "./config-problems.ts";
import type { KeyPath } from "./yaml-document.ts";

export type Written = Readonly<Record<string, unknown>>;

/** The keys of a mapping; none for anything else. */
export function keysOf(value: unknown): Written {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Written)
    : {};
}

/** The items of a list; none for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** One issue for each item that was named before. */
export function repeated(
  items: readonly unknown[],
  path: KeyPath,
  seen = new Set<unknown>(),
): ConfigIssue[] {
  return items.flatMap((item, index) => {
    if (typeof item === "object" || !seen.has(item)) {
      seen.add(item);
      return [];
    }
    return [{ path: [...path, index], rule: "is named twice", fix: "Remove one of the two" }];
  });
}
