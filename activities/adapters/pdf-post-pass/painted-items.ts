/** What a content stream paints, item by item, each with the mark, the matrix and the clip it is painted under. */
import {
  boxAround,
  IDENTITY,
  intersect,
  multiply,
  pointIn,
  type Matrix,
  type Point,
} from "./geometry.ts";
import { eachOperator, numbersOf, type Operator } from "./operators.ts";
import type { Box } from "./structure-tree.ts";
import { unexpected } from "./unexpected.ts";

/** A mark of the browser: `/P <</MCID 3>> BDC ... EMC`. */
export interface MarkedRange {
  readonly mcid: number;
  /** Of BDC with its operands. */
  readonly opens: { readonly start: number; readonly end: number };
  /** Of EMC. */
  readonly closes: { readonly start: number; readonly end: number };
}

/** "nothing" is a text object without a glyph. */
export type ItemKind = "path" | "text" | "nothing" | "object" | "shading";

export interface PaintedItem {
  readonly kind: ItemKind;
  readonly start: number;
  readonly end: number;
  /** Number of the mark among all marks of this stream; null for none. */
  readonly mark: number | null;
  readonly matrix: Matrix;
  /** Null: no clip yet. */
  readonly clip: Clip;
  /** Of the beginning of a text, in points; null for all others. */
  readonly baseline: Point | null;
  /** Name of the painted object: "X12"; null for all others. */
  readonly object: string | null;
}

/** "everything" before the first clip; null when nothing is left. */
export type Clip = Box | "everything" | null;

/** Lines of the page before and behind are painted too, outside the clip. */
export function isVisibleText(item: PaintedItem | undefined): boolean {
  if (item?.kind !== "text" || item.clip === null || item.baseline === null) return false;
  if (item.clip === "everything") return true;
  const { y } = item.baseline;
  return y >= item.clip.bottom && y <= item.clip.top;
}

export interface PaintedContent {
  readonly items: readonly PaintedItem[];
  readonly marks: readonly MarkedRange[];
}

/** State under which a stream begins: that of the page, or that in which a form is painted. */
export interface Surroundings {
  readonly matrix: Matrix;
  readonly clip: Clip;
}

export const PAGE: Surroundings = { matrix: IDENTITY, clip: "everything" };

/** Reads a stream. Throws `render-failed` for what the browser was never seen to write. */
export function readPainted(text: string, around: Surroundings): PaintedContent {
  const reader = new ItemReader(text, around);
  eachOperator(text, (operator) => {
    reader.take(operator);
  });
  return reader.finish();
}

const SILENT = new Set(
  "w J j M d ri i gs CS cs SC SCN sc scn G g RG rg K k Tc Tw Tz TL Ts Td TD T*".split(" "),
);
const BUILDS_PATH = new Set("m l c v y h re".split(" "));
const PAINTS_PATH = new Set("f F f* B B* b b* S s n".split(" "));
const SHOWS_TEXT = new Set("Tj TJ ' \"".split(" "));

interface OpenText {
  readonly start: number;
  position: Point;
  hasGlyphs: boolean;
  hasFont: boolean;
  /** Spans inside the text object that are open. */
  spans: number;
}

class ItemReader {
  private readonly text: string;
  private readonly items: PaintedItem[] = [];
  private readonly marks: MarkedRange[] = [];
  private readonly stack: Surroundings[] = [];
  private state: Surroundings;
  private pathStart: number | null = null;
  private clips = false;
  private opened: Omit<MarkedRange, "closes"> | null = null;
  private shown: OpenText | null = null;

  constructor(text: string, around: Surroundings) {
    this.text = text;
    this.state = around;
  }

  take(operator: Operator): void {
    const { name } = operator;
    if (SILENT.has(name)) return;
    if (this.shown) this.takeInText(operator, this.shown);
    else if (BUILDS_PATH.has(name)) this.pathStart ??= operator.start;
    else if (PAINTS_PATH.has(name)) this.endPath(operator);
    else this.takeOther(operator);
  }

  finish(): PaintedContent {
    if (this.opened) throw unexpected("ISO 32000-1, 14.6", "marked content without an end");
    if (this.stack.length > 0) throw unexpected("ISO 32000-1, 8.4.2", "q without Q");
    return { items: this.items, marks: this.marks };
  }

  private takeOther(operator: Operator): void {
    switch (operator.name) {
      case "q":
        this.stack.push(this.state);
        return;
      case "Q":
        this.state = this.stack.pop() ?? this.fail("Q without q", "8.4.2");
        return;
      case "cm":
        this.state = {
          ...this.state,
          matrix: multiply(matrixOf(this.text, operator), this.state.matrix),
        };
        return;
      case "W":
      case "W*":
        this.clips = true;
        return;
      case "BT":
        this.shown = {
          start: operator.start,
          position: { x: 0, y: 0 },
          hasGlyphs: false,
          hasFont: false,
          spans: 0,
        };
        return;
      case "Do":
        this.add("object", operator, {
          object: this.text.slice(operator.start, operator.nameStart).trim().slice(1),
        });
        return;
      case "sh":
        this.add("shading", operator);
        return;
      case "BDC":
        this.openMark(operator);
        return;
      case "EMC":
        this.closeMark(operator);
        return;
      default:
        this.fail(`the operator ${operator.name}`, "7.8.2");
    }
  }

  private takeInText(operator: Operator, shown: OpenText): void {
    const { name } = operator;
    if (SHOWS_TEXT.has(name)) shown.hasGlyphs = true;
    else if (name === "Tm") {
      const [, , , , x, y] = matrixOf(this.text, operator);
      shown.position = { x, y };
    } else if (name === "Tf") shown.hasFont = true;
    else if (name === "BDC" || name === "BMC") {
      if (this.text.slice(operator.start, operator.end).includes("/MCID")) {
        this.fail("a mark inside a text object", "14.6.1");
      }
      shown.spans += 1;
    } else if (name === "EMC") shown.spans -= 1;
    else if (name === "ET") this.endText(operator, shown);
    else if (name !== "Tr") this.fail(`the operator ${name} inside a text object`, "9.4.1");
  }

  private endText(operator: Operator, shown: OpenText): void {
    this.shown = null;
    if (shown.spans !== 0) this.fail("a span that leaves its text object", "14.6.1");
    if (shown.hasGlyphs && !shown.hasFont) this.fail("a text without a font", "9.3.1");
    this.add(
      shown.hasGlyphs ? "text" : "nothing",
      { start: shown.start, end: operator.end },
      {
        baseline: pointIn(this.state.matrix, shown.position),
      },
    );
  }

  private endPath(operator: Operator): void {
    const range = { start: this.pathStart ?? operator.start, end: operator.end };
    const { clip } = this.state;
    if (operator.name !== "n") this.add("path", range);
    if (this.clips) this.state = { ...this.state, clip: this.clipped(range, clip) };
    this.clips = false;
    this.pathStart = null;
  }

  private clipped(range: { readonly start: number; readonly end: number }, clip: Clip): Clip {
    const box = boxAround(pathPoints(this.text, range, this.state.matrix));
    if (box === null || clip === null) return null;
    return clip === "everything" ? box : intersect(box, clip);
  }

  private add(
    kind: ItemKind,
    { start, end }: { readonly start: number; readonly end: number },
    about: Partial<Pick<PaintedItem, "baseline" | "object">> = {},
  ): void {
    const { matrix, clip } = this.state;
    const mark = this.opened === null ? null : this.marks.length;
    this.items.push({
      kind,
      start,
      end,
      mark,
      matrix,
      clip,
      baseline: null,
      object: null,
      ...about,
    });
  }

  private openMark({ start, end, nameStart }: Operator): void {
    const mcid = /^\/\w+\s*<<\s*\/MCID (\d+)\s*>>\s*$/.exec(this.text.slice(start, nameStart))?.[1];
    if (mcid === undefined) this.fail(`"${this.text.slice(start, end)}"`, "14.6.2");
    if (this.opened) this.fail("a mark inside a mark", "14.7.4.2");
    this.opened = { mcid: Number(mcid), opens: { start, end } };
  }

  private closeMark({ start, end }: Operator): void {
    if (!this.opened) this.fail("EMC without a mark", "14.6.1");
    this.marks.push({ ...this.opened, closes: { start, end } });
    this.opened = null;
  }

  private fail(what: string, clause: string): never {
    throw unexpected(`ISO 32000-1, ${clause}`, `${what} in a content stream`);
  }
}

function matrixOf(text: string, operator: Operator): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(text, operator);
  return [a, b, c, d, e, f];
}

/** Corners and control points of a path, in points of the page. */
export function pathPoints(
  text: string,
  range: { readonly start: number; readonly end: number },
  matrix: Matrix,
): readonly Point[] {
  const points: Point[] = [];
  eachOperator(
    text,
    (operator) => {
      if (!BUILDS_PATH.has(operator.name)) return;
      const numbers = numbersOf(text, operator);
      const [x = 0, y = 0, width = 0, height = 0] = numbers;
      if (operator.name === "re") {
        for (const [dx, dy] of [
          [0, 0],
          [width, 0],
          [0, height],
          [width, height],
        ] as const) {
          points.push(pointIn(matrix, { x: x + dx, y: y + dy }));
        }
        return;
      }
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        points.push(pointIn(matrix, { x: numbers[index] ?? 0, y: numbers[index + 1] ?? 0 }));
      }
    },
    range,
  );
  return points;
}
