/**
 * The browser paints the runs of a line from left to right, whatever is read first. In Arabic the last word would come first:
 * the runs change places so that they stand in the order of reading. Nothing is painted otherwise.
 */
import { applied, type Edit } from "./edits.ts";
import type { Fonts } from "./fonts.ts";
import type { PaintedContent, PaintedItem } from "./painted-items.ts";
import { piecesIn, saidIn, sayingOf } from "./text-pieces.ts";

export type Direction = "ltr" | "rtl";

/** Runs with one origin: the browser paints each stretch of one direction from there. */
interface Stretch {
  readonly items: readonly PaintedItem[];
  /** Null for blanks and signs, which go with what is around them. */
  readonly direction: Direction | null;
}

/** What decides which run of a line is read first. */
export interface Order {
  /** Of the document. */
  readonly direction: Direction;
  /** Whether the page says this somewhere. */
  readonly isSaid: (text: string) => boolean;
}

/** What is known of a stream besides its items. */
interface StreamFacts {
  readonly fonts: Fonts;
  /** Number of the text to which a mark belongs; null for drawings. */
  readonly runOf: (mcid: number) => number | null;
}

/**
 * The stream with the runs of every line in the order of reading. A paragraph may have another direction than its document,
 * and a label another one than its line: where the page does not say what a line would say, a way of reading it is looked for
 * that the page does say.
 */
export function inLogicalOrder(
  text: string,
  painted: PaintedContent,
  { direction, isSaid, fonts, runOf }: Order & StreamFacts,
): string {
  const edits = linesOf(text, painted, runOf).flatMap((line): readonly Edit[] => {
    const stretches = stretchesOf(line).map((stretch) => ({
      items: stretch,
      direction: directionOf(text, stretch, fonts),
    }));
    if (direction === "ltr" && !stretches.some((stretch) => stretch.direction === "rtl")) return [];
    const said = new Map(line.map((item) => [item, saidIn(text, item, fonts)]));
    const says = (order: readonly PaintedItem[]): boolean =>
      isSaid(order.map((item) => said.get(item)).join(""));
    const usual = logicalOrder(stretches, direction);
    const ordered = says(usual) ? usual : (orderSaid(stretches, direction, says) ?? usual);
    return line.flatMap((slot, index) => {
      const item = ordered[index];
      if (!item || item === slot) return [];
      return [{ start: slot.start, end: slot.end, text: text.slice(item.start, item.end) }];
    });
  });
  return edits.length === 0 ? text : applied(text, edits);
}

/** Underlines may stand between the runs of a line: they are painted as they were. */
const BETWEEN = /^\s*(?:-?[\d.]+ -?[\d.]+ -?[\d.]+ -?[\d.]+ re\s+f\s*)*$/;

/**
 * The pieces of one text on one baseline, with nothing between them that the next one needs. Other elements may stand between
 * them: what these change, they change back before the text goes on.
 */
function linesOf(
  text: string,
  { items, marks }: PaintedContent,
  runOf: StreamFacts["runOf"],
): readonly (readonly PaintedItem[])[] {
  const lines: PaintedItem[][] = [];
  const open = new Map<number, PaintedItem[]>();
  for (const item of items) {
    const run = item.mark === null ? null : runOf(marks[item.mark]?.mcid ?? -1);
    if (item.kind !== "text" || run === null) continue;
    const line = open.get(run);
    const before = line?.at(-1);
    if (line && before && areOneLine(text, before, item)) line.push(item);
    else {
      const next = [item];
      lines.push(next);
      open.set(run, next);
    }
  }
  return lines.filter(({ length }) => length > 1);
}

function areOneLine(text: string, before: PaintedItem, item: PaintedItem): boolean {
  return (
    before.baseline?.y === item.baseline?.y &&
    before.matrix === item.matrix &&
    (before.mark !== item.mark || BETWEEN.test(text.slice(before.end, item.start)))
  );
}

function stretchesOf(line: readonly PaintedItem[]): readonly (readonly PaintedItem[])[] {
  const stretches: PaintedItem[][] = [];
  for (const item of line) {
    const last = stretches.at(-1);
    if (last?.[0]?.baseline?.x === item.baseline?.x) last?.push(item);
    else stretches.push([item]);
  }
  return stretches;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LEFT_TO_RIGHT = /[\p{L}\p{Nd}]/u;

function directionOf(text: string, items: readonly PaintedItem[], fonts: Fonts): Direction | null {
  const pieces = items.flatMap((item) => piecesIn(text, item, fonts));
  if (pieces.some(({ isReversed }) => isReversed)) return "rtl";
  const said = sayingOf(pieces);
  if (RIGHT_TO_LEFT.test(said.replaceAll(/\P{L}/gu, ""))) return "rtl";
  return LEFT_TO_RIGHT.test(said) ? "ltr" : null;
}

/** The runs of a line in the order of reading. */
export function logicalOrder(
  line: readonly Stretch[],
  direction: Direction,
): readonly PaintedItem[] {
  const read = line.map((stretch) => ({ ...stretch, items: itemsRead(stretch, direction) }));
  const ordered = direction === "rtl" ? read.toReversed() : withTurnedIslands(read);
  return ordered.flatMap(({ items }) => items);
}

/** In a line from left to right, what stands from one right-to-left stretch to the next reads backwards. */
function withTurnedIslands(line: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < line.length;) {
    let end = at;
    for (let next = at; line[at]?.direction === "rtl" && next < line.length; next += 1) {
      if (line[next]?.direction === "rtl") end = next;
      else if (line[next]?.direction === "ltr") break;
    }
    found.push(...line.slice(at, end + 1).toReversed());
    at = end + 1;
  }
  return found;
}

function itemsRead(stretch: Stretch, around: Direction): readonly PaintedItem[] {
  return (stretch.direction ?? around) === "rtl" ? stretch.items.toReversed() : stretch.items;
}

/** Ways of reading a line that are tried: enough for several labels in two scripts, and none is long. */
const MOST_TRIES = 2000;

/** The first way of reading the whole line of which the page says every beginning; null when there is none. */
function orderSaid(
  line: readonly Stretch[],
  direction: Direction,
  isSaid: (order: readonly PaintedItem[]) => boolean,
): readonly PaintedItem[] | null {
  let tries = 0;
  const isPossible = (order: readonly PaintedItem[]): boolean => {
    tries += 1;
    return tries <= MOST_TRIES && isSaid(order);
  };
  for (const around of [direction, opposite(direction)]) {
    for (const order of readings({ line, direction: around, before: [], depth: 0 }, isPossible))
      return order;
  }
  return null;
}

interface Unread {
  /** As painted, from left to right. */
  readonly line: readonly Stretch[];
  readonly direction: Direction;
  /** What is read already. */
  readonly before: readonly PaintedItem[];
  /** How many directions stand around it. */
  readonly depth: number;
}

/** A label in a line, words of another script in it, and a figure in those. */
const DEEPEST = 3;

/**
 * Every way of reading a line: from its beginning, one stretch after the other, or several together as one label that is read
 * the other way. Unicode Standard Annex 9, rule L2, backwards: levels are not in the print, so all are tried.
 */
function* readings(
  { line, direction, before, depth }: Unread,
  isPossible: (order: readonly PaintedItem[]) => boolean,
): Generator<readonly PaintedItem[]> {
  if (line.length === 0) yield before;
  for (let size = 1; size <= line.length; size += 1) {
    const at = direction === "rtl" ? line.length - size : size;
    const [left, right] = [line.slice(0, at), line.slice(at)];
    const [head, rest] = direction === "rtl" ? [right, left] : [left, right];
    for (const read of beginnings({ line: head, direction, before, depth }, isPossible)) {
      if (isPossible(read))
        yield* readings({ line: rest, direction, before: read, depth }, isPossible);
    }
  }
}

function beginnings(
  { line, direction, before, depth }: Unread,
  isPossible: (order: readonly PaintedItem[]) => boolean,
): Iterable<readonly PaintedItem[]> {
  const [only] = line;
  if (only && line.length === 1) return [[...before, ...itemsRead(only, direction)]];
  const other = opposite(direction);
  const isLabel = line.some((stretch) => stretch.direction === other);
  if (depth === DEEPEST || !isLabel) return [];
  return readings({ line, direction: other, before, depth: depth + 1 }, isPossible);
}

function opposite(direction: Direction): Direction {
  return direction === "rtl" ? "ltr" : "rtl";
}
