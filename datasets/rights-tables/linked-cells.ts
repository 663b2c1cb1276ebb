/** Readers of cells that name something else: a target, an indicator, an action, a right, an instrument, an item. */
import { distance } from "fastest-levenshtein";
import { isGoal, type Goal } from "../../domain/goal.ts";
import { goalOfTarget, isTargetCode, type TargetCode } from "../../domain/target-code.ts";
import { targetFix } from "../city-folder/indicator-number.ts";
import { nearestWord, suggestWord } from "../city-folder/nearest-word.ts";
import { optional, refuse, type CellReader, type TextReader } from "./cell.ts";

/** Suggestions in one message. */
const MOST_SUGGESTIONS = 5;
const MOST_RIGHTS = 3;

/** Where a city finds all names of rights. */
const ALL_RIGHTS = "all names stand in docs/human-rights.md";

export const target: TextReader<TargetCode> = (written, row, column) =>
  isTargetCode(written)
    ? written
    : refuse(row, column, `unknown target code "${written}"`, targetFix(written));

/** The goal that is written, else that of the row's target; the two must agree. */
export const goalOfRow: CellReader<Goal | null> = {
  column: "optional",
  read: (row, column, known) => {
    const aim = row.text("target");
    const own = aim !== null && isTargetCode(aim) ? goalOfTarget(aim) : null;
    const written = optional(goal).read(row, column, known);
    if (written === null || own === null || written === own) return written ?? own;
    if (typeof written !== "number") return written;
    return refuse(
      row,
      column,
      `target ${aim ?? ""} belongs to another goal`,
      `Write ${own}, or leave the cell empty`,
    );
  },
};

const goal: TextReader<Goal> = (written, row, column) => {
  const meant = Number(/^(?:(?:sdg|goal)\s*)?0?(\d{1,2})$/i.exec(written)?.[1]);
  if (!isGoal(meant)) return refuse(row, column, "not a goal", "Write a number from 1 to 17");
  return String(meant) === written ? meant : refuse(row, column, "not a goal", `Write ${meant}`);
};

/** A code that stands in `indicators.csv`. */
export const indicator: TextReader<string> = (written, row, column, { indicators }) => {
  if (indicators === null || indicators.includes(written)) return written;
  const near = nearestWord(written, indicators);
  return refuse(
    row,
    column,
    `indicator "${written}" is not in indicators.csv`,
    near === null
      ? "Add a row for it to indicators.csv, or leave it out"
      : `Did you mean "${near}"? Else add a row for it to indicators.csv, or leave it out`,
  );
};

/** An id that stands in `actions.csv`. */
export const knownAction: TextReader<string> = (written, row, column, { actions }) => {
  if (actions === null || actions.includes(written)) return written;
  const near = nearestWord(written, actions);
  return refuse(
    row,
    column,
    "no such action in actions.csv",
    near === null
      ? "Add a row for it to actions.csv, or leave the cell empty"
      : `Did you mean "${near}"? Else add a row for it to actions.csv`,
  );
};

/** A short name without blanks, as it can stand in an address. */
export const actionId: TextReader<string> = (written, row, column) => {
  if (/^[\p{L}\d]+(?:[-._][\p{L}\d]+)*$/u.test(written)) return written;
  const plain = written
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return refuse(
    row,
    column,
    "an action's id consists of letters, digits and hyphens",
    `Write ${plain === "" ? "a short name, such as housing-plan" : plain}`,
  );
};

export const right: TextReader<string> = (written, row, column, { lists }) =>
  lists === null || lists.rights.includes(written)
    ? written
    : refuse(row, column, "not in the list of rights", rightFix(written, lists.rights));

/** From this share of other letters on, and without a word in common, a name is no hint. */
const FAR = 0.5;

/** The nearest names: those that share a word first, then by what differs behind "Right to". */
function rightFix(written: string, rights: readonly string[]): string {
  const bare = withoutOpening(written);
  const words = bare.match(/\p{L}{4,}/gu) ?? [];
  const ranked = rights.map((name) => {
    const known = withoutOpening(name);
    const isShared = words.some((word) => known.includes(word));
    const length = Math.max(bare.length, known.length);
    return { name, apart: distance(bare, known) / length - (isShared ? 1 : 0) };
  });
  const near = ranked.filter(({ apart }) => apart < FAR).toSorted((a, b) => a.apart - b.apart);
  const nearest = near.slice(0, MOST_RIGHTS).map(({ name }) => name);
  const hint = nearest.length === 0 ? "" : `; the nearest: ${nearest.join("; ")}`;
  return `Write the name of a right${hint}; ${ALL_RIGHTS}`;
}

function withoutOpening(name: string): string {
  return name.toLowerCase().replace(/^(?:rights?|freedom|protection) (?:to|of|from) (?:an? )?/, "");
}

/** A code such as ICESCR; the name of the instrument is answered with its code. */
export const instrument: TextReader<string> = (written, row, column, { lists }) => {
  if (lists === null || lists.instruments.some(({ code }) => code === written)) return written;
  const small = written.toLowerCase();
  const meant = lists.instruments.find(({ code, name, shortName }) =>
    [code, name, shortName].some((each) => each.toLowerCase() === small),
  );
  const codes = lists.instruments.map(({ code }) => code);
  const near = nearestWord(written, codes);
  const fix =
    meant !== undefined
      ? `Write ${meant.code}`
      : near === null
        ? `Write the code of the instrument, such as ${codes.slice(0, MOST_SUGGESTIONS).join(", ")}`
        : `Did you mean "${near}"?`;
  return refuse(row, column, "unknown instrument", fix);
};

/** A code of the row's scheme. */
export const assessmentItem: TextReader<string> = (written, row, column, { lists }) => {
  const scheme = row.text("scheme");
  const of = lists?.items.filter((each) => each.scheme === scheme) ?? [];
  // Without a known scheme the scheme is what is wrong.
  if (of.length === 0 || of.some(({ item }) => item === written)) return written;
  const other = lists?.items.find(({ item }) => item === written);
  return refuse(
    row,
    column,
    `not an item of ${scheme ?? ""}`,
    other === undefined
      ? suggestWord(
          written,
          of.map(({ item }) => item),
        )
      : `Write ${other.scheme} as scheme, or an item of ${scheme ?? ""}`,
  );
};
