/** French typography, once for every text: narrow blanks that do not break before high signs and inside quotation marks. */

const NARROW = "\u202f";

/** "Oui ?" with a narrow no-break blank; nothing else changes. */
export function typesetText(text: string): string {
  return text
    .replaceAll(/[ \u00a0]([;:!?%»])/g, `${NARROW}$1`)
    .replaceAll(/«[ \u00a0]/g, `«${NARROW}`)
    .replaceAll(/n°[ \u00a0]/g, `n°${NARROW}`);
}

/** The same kind of value with all its texts set, those that its functions give included. */
export function typeset<T>(value: T): T {
  return set(value) as T;
}

function set(value: unknown): unknown {
  if (typeof value === "string") return typesetText(value);
  if (typeof value === "function") {
    const say = value as (...args: readonly unknown[]) => unknown;
    return (...args: readonly unknown[]): unknown => set(say(...args));
  }
  if (Array.isArray(value)) return value.map(set);
  // Patterns look for words; they are not printed.
  if (value === null || typeof value !== "object" || value instanceof RegExp) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, set(part)]));
}
