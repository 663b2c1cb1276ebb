/** Indicator and target codes as the city writes them, and what to write instead of wrong ones. */
import { isGoal } from "../../domain/goal.ts";
import { targetOfIndicator } from "../../domain/indicator-code.ts";
import { isTargetCode, TARGET_CODES } from "../../domain/target-code.ts";

const SHAPE = /^\d{1,2}\.(?:\d{1,2}|[a-z])\.\d{1,2}[a-z]?(?:\.[\da-z]{1,3})*$/;
const TARGET_PART = /^(\d{1,2}\.(?:\d{1,2}|[a-z]))(?:\.|$)/i;
const LIKE_A_DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,2}[.-]\s?\p{L}{3,}/u;

const AS_TEXT =
  "Format the column as text and write the code again: the spreadsheet has made a date of it";

/** What is wrong with an indicator's number, or null. */
export function indicatorTrouble(
  code: string,
): { readonly message: string; readonly fix: string } | null {
  if (targetOfIndicator(code) !== null) return null;
  const target = TARGET_PART.exec(code)?.[1] ?? null;
  if (!SHAPE.test(code) || target === null) {
    return {
      message: "not an indicator's number",
      fix: shapeFix(code),
    };
  }
  return {
    message: `unknown target code "${target}" in the indicator's number`,
    fix: targetFix(target),
  };
}

/** What to write instead of a code that is none of the 169. */
export function targetFix(text: string): string {
  if (LIKE_A_DATE.test(text)) return AS_TEXT;
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(?:sdg|target)\s*/, "")
    .replace(/\.$/, "")
    .replace(",", ".");
  if (isTargetCode(bare)) return `Write ${bare}`;
  const inner = TARGET_PART.exec(bare)?.[1] ?? "";
  if (inner !== bare && isTargetCode(inner)) return `Write ${inner}`;
  const goal = Number.parseInt(bare, 10);
  return isGoal(goal)
    ? `Write one of the codes of goal ${goal}: ${codesOfGoal(goal)}`
    : "Write goal and target with a point between, such as 11.6 or 3.b";
}

function shapeFix(code: string): string {
  if (LIKE_A_DATE.test(code)) return AS_TEXT;
  const bare = code.trim().toLowerCase().replaceAll(/[-_,]/g, ".");
  if (targetOfIndicator(bare) !== null) return `Write ${bare}`;
  return isTargetCode(bare)
    ? `Write the indicator's number, such as ${bare}.1; ${bare} is a target`
    : "Write goal, target and number with points between, such as 11.6.2";
}

/** "11.1 to 11.7, 11.a, 11.b, 11.c" */
function codesOfGoal(goal: number): string {
  const codes = TARGET_CODES.filter((code) => code.startsWith(`${goal}.`));
  const numbered = codes.filter((code) => /\d$/.test(code));
  const lettered = codes.filter((code) => !/\d$/.test(code));
  return [`${numbered[0] ?? ""} to ${numbered.at(-1) ?? ""}`, ...lettered].join(", ");
}
