/** Takes the paragraph number and the list of recommending States off a published text. */
import type { Mechanism } from "../../../domain/recommendation.ts";
import type { StateNames } from "./state-names.ts";

export interface SplitText {
  /** "140.7"; null when the text does not open with a number. */
  readonly paragraph: string | null;
  readonly text: string;
  /** As published; empty when the text does not end with names of States. */
  readonly recommendingStates: readonly string[];
}

/** "140.7 Ratify", "140.7. Ratify": the Universal Periodic Review numbers with a point inside. */
const REVIEW_NUMBER = /^(\d{1,3}\.\d{1,3})\.?\s+(?=\S)/;
/** "4.The Committee", "23. The Committee"; a number without a full stop is part of the sentence. */
const PLAIN_NUMBER = /^(\d{1,3})\.\s*(?=[\p{L}("“‘[])/u;

export function splitText(published: string, mechanism: Mechanism, names: StateNames): SplitText {
  const text = published.trim();
  const number = (mechanism === "upr" ? REVIEW_NUMBER.exec(text) : null) ?? PLAIN_NUMBER.exec(text);
  const paragraph = number?.[1] ?? null;
  const rest = text.slice(number?.[0].length ?? 0);
  if (mechanism !== "upr") return { paragraph, text: rest, recommendingStates: [] };
  return { paragraph, ...splitStates(rest, names) };
}

/** "... children (Maldives) (Portugal);" and "... (Venezuela (Bolivarian Republic of))." */
function splitStates(text: string, names: StateNames): Omit<SplitText, "paragraph"> {
  let rest = text.replace(/[\s;]+$/, "");
  const states: string[] = [];
  for (;;) {
    const open = lastGroup(rest.replace(/[\s;.,]+$/, ""));
    if (open === null) break;
    const named = statesIn(rest.slice(open + 1, rest.lastIndexOf(")")), names);
    if (named === null) break;
    states.unshift(...named);
    rest = rest.slice(0, open).trimEnd();
  }
  return { text: rest, recommendingStates: states };
}

/** Where the bracket opens that closes at the very end; null when the text does not end with one. */
function lastGroup(text: string): number | null {
  if (!text.endsWith(")")) return null;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at);
    if (sign === ")") depth += 1;
    if (sign === "(") depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** The names in one pair of brackets; null when any of them is not a State. */
function statesIn(content: string, names: StateNames): readonly string[] | null {
  if (names.codeOf(content) !== null) return [content.trim()];
  const parts = content.split(/[;,]|\band\b/).map((part) => part.trim());
  return parts.every((part) => names.codeOf(part) !== null) ? parts : null;
}
