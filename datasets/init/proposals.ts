/** What a publisher's own words state about direction and target value. Proposed to a person, never used by itself. */
import type { Direction } from "../../domain/city.ts";
import { readNumber } from "../sources/number-cell.ts";
import { readSentence, type ReadSentence, type StatedFigure } from "./target-phrases.ts";

/** A sentence about the target, in one language. */
export interface TargetStatement {
  readonly language: string;
  /** Metadata field: "target_line_2030". A year in its name counts. */
  readonly field: string;
  readonly text: string;
}

/** A line that the publisher draws in its chart. */
export interface TargetLine {
  readonly value: number;
  readonly year: number | null;
  readonly label: string | null;
}

export interface Proposal {
  readonly direction: Direction | null;
  readonly targetValue: number | null;
  readonly targetYear: number | null;
  /** The words all this was read from. */
  readonly phrases: readonly string[];
  /** Why something is not proposed although it is stated: two languages disagree, several figures. */
  readonly remarks: readonly string[];
}

interface ReadStatement extends ReadSentence {
  readonly statement: TargetStatement;
}

/**
 * Reads sentences in English, Spanish and Catalan and the lines of a chart. What they say in two ways is not proposed
 * but remarked on. Null when nothing is stated at all.
 */
export function proposeTarget(
  statements: readonly TargetStatement[],
  lines: readonly TargetLine[],
): Proposal | null {
  const read = statements.map((statement) =>
    keepConsistent({ statement, ...readSentence(statement.text, statement.language) }),
  );
  const direction = agreeOnDirection(read, lines);
  const value = agreeOnValue(read, lines);
  const phrases = [...read.flatMap(phrasesOf).slice(0, 1), ...lines.map(linePhrase)];
  const remarks = [...direction.remarks, ...value.remarks];
  if (direction.value === null && value.value === null && remarks.length === 0) return null;
  const stated = statements.map(yearOf).find((year) => year !== null);
  const year = lines.find((line) => line.year !== null)?.year ?? stated ?? null;
  return {
    direction: direction.value,
    targetValue: value.value,
    targetYear: year,
    phrases,
    remarks,
  };
}

/** One cell for the column `proposed`. */
export function proposalText({
  direction,
  targetValue,
  targetYear,
  phrases,
  remarks,
}: Proposal): string {
  const stated = [
    direction === null ? null : `direction=${direction}`,
    targetValue === null ? null : `target_value=${targetValue}`,
    targetYear === null ? null : `target_year=${targetYear}`,
  ].filter((part) => part !== null);
  const parts = [stated.join("; "), ...remarks, `read from: ${phrases.join(" | ")}`];
  return parts.filter((part) => part !== "").join(" - ");
}

/** Of "reduce those who pay more than 40% to less than 14%", the figure that goes with "reduce". */
function keepConsistent(read: ReadStatement): ReadStatement {
  const { verb, figures } = read;
  const bounds = figures.filter(({ kind }) => kind === "bound");
  const chosen =
    bounds.length > 0 ? [...bounds, ...figures.filter(({ kind }) => kind === "stated")] : figures;
  const directions = new Set(bounds.map(({ direction }) => direction));
  if (verb === null) return { ...read, figures: chosen.filter(({ kind }) => kind !== "reached") };
  const kept =
    directions.size > 1
      ? chosen.filter(({ direction }) => direction !== opposite(verb.direction))
      : chosen;
  return { ...read, figures: kept };
}

function opposite(direction: Direction): Direction {
  return direction === "increase" ? "decrease" : "increase";
}

interface Agreed<T> {
  readonly value: T | null;
  readonly remarks: readonly string[];
}

/** Where the chart draws one line, only the words around its figure count: "less than 10 minutes" is another matter. */
function agreeOnDirection(
  read: readonly ReadStatement[],
  lines: readonly TargetLine[],
): Agreed<Direction> {
  const line = lines.length === 1 ? lines[0] : undefined;
  const stated = read.flatMap(({ statement, figures, verb }) => {
    const bounds = figures.flatMap((figure) => {
      const { direction, phrase } = figure;
      const meant = line === undefined || figureValue(figure, statement.language) === line.value;
      return direction === null || !meant ? [] : [{ direction, phrase }];
    });
    const words = bounds.length > 0 ? bounds : verb === null ? [] : [verb];
    return words.map(({ direction, phrase }) => ({
      direction,
      phrase,
      language: statement.language,
    }));
  });
  const [first, ...others] = stated;
  if (!first) return { value: null, remarks: [] };
  const other = others.find(({ direction }) => direction !== first.direction);
  if (!other) return { value: first.direction, remarks: [] };
  const quoted = [first, other].map(({ language, phrase }) => `${language} "${phrase}"`).join(", ");
  return { value: null, remarks: [`the direction is stated in two ways: ${quoted}`] };
}

function agreeOnValue(
  read: readonly ReadStatement[],
  lines: readonly TargetLine[],
): Agreed<number> {
  if (lines.length > 1) {
    const all = lines
      .map(({ value, label }) => (label === null ? String(value) : `${value} (${label})`))
      .join(", ");
    return { value: null, remarks: [`several target values: ${all}`] };
  }
  const [line] = lines;
  const stated = read.map((statement) => valuesIn(statement)).filter((values) => values.length > 0);
  const values = [...new Set(stated.flat())];
  if (line && stated.every((figures) => figures.includes(line.value)))
    return { value: line.value, remarks: [] };
  if (!line && values.length <= 1) return { value: values[0] ?? null, remarks: [] };
  const others = values.filter((value) => value !== line?.value);
  const all = [...others, ...(line ? [`${line.value} (line of the chart)`] : [])];
  return { value: null, remarks: [`several figures are stated: ${all.join(", ")}`] };
}

function valuesIn({ statement, figures }: ReadStatement): readonly number[] {
  return figures.flatMap((figure) => figureValue(figure, statement.language) ?? []);
}

function figureValue({ value }: StatedFigure, language: string): number | null {
  if (!/\d/.test(value)) return 0;
  const english = language.startsWith("en");
  const cell = readNumber(value, english ? "." : ",");
  const read = cell.kind === "number" ? cell : readNumber(value, english ? "," : ".");
  return read.kind === "number" ? read.value : null;
}

function phrasesOf({ statement, figures, verb }: ReadStatement): string[] {
  const words = figures[0]?.phrase ?? verb?.phrase;
  if (words === undefined) return [];
  return [`"${clip(statement.text, words)}" (${statement.field}, ${statement.language})`];
}

function linePhrase({ value, label }: TargetLine): string {
  return `graph_target_lines ${value}${label === null ? "" : ` "${label}"`}`;
}

const BEFORE = 110;
const AFTER = 60;

/** The words with what stands around them, cut between words. */
function clip(text: string, words: string): string {
  const at = Math.max(0, text.indexOf(words));
  const start = Math.max(0, at - BEFORE);
  const end = at + words.length + AFTER;
  const head = start === 0 ? "" : "... ";
  const tail = end >= text.length ? "" : " ...";
  const middle = text.slice(start, end);
  return `${head}${head === "" ? middle : middle.replace(/^\S*\s/, "")}${tail}`.replace(
    /\s\S*(?= \.\.\.$)/,
    "",
  );
}

/** "by 2030", "Target value 2030", or the year in the name of the field where the sentence names none or several. */
function yearOf({ text, field }: TargetStatement): number | null {
  const years = new Set(
    [...text.matchAll(/(?<!\d)20[2-5]\d(?!\d)/g)].map(([year]) => Number(year)),
  );
  const named = Number(/20[2-5]\d/.exec(field)?.[0] ?? Number.NaN);
  if (years.has(named)) return named;
  if (years.size > 1) return null;
  return [...years, named].find((year) => !Number.isNaN(year)) ?? null;
}
