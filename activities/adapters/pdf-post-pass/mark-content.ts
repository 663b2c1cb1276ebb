/**
 * Everything that is painted is either content with a mark or an artifact (PDF/UA-1 7.1-1 to 7.1-3). The browser leaves
 * decorations unmarked, or paints them inside the mark of a neighbour.
 */
import { boxAround, intersect, pointIn, unite } from "./geometry.ts";
import {
  isVisibleText,
  pathPoints,
  type PaintedContent,
  type PaintedItem,
} from "./painted-items.ts";
import { artifactRuns } from "./artifacts.ts";
import { applied, insertion, removal, type Edit } from "./edits.ts";
import type { Kept, MarkRole, StreamPlace } from "./stream-place.ts";
import type { Box } from "./structure-tree.ts";
import { saidIn } from "./text-pieces.ts";
import { onPage, unexpected } from "./unexpected.ts";

export interface MarkedContent {
  readonly text: string;
  /** Marks that are left. */
  readonly kept: ReadonlySet<number>;
  /** Marks that hold drawings only. */
  readonly drawn: ReadonlySet<number>;
  /** Where the marks of figures paint, in points. */
  readonly boxes: ReadonlyMap<number, Box>;
  /** What the marks say. */
  readonly texts: ReadonlyMap<number, string>;
}

/** The same painting with sound marks: nothing is painted otherwise. */
export function markContent(
  text: string,
  painted: PaintedContent,
  place: StreamPlace,
): MarkedContent {
  const kept = keptMarks(painted, place);
  const edits = [
    ...painted.marks.flatMap(({ opens, closes }) => [removal(opens), removal(closes)]),
    ...kept.flatMap((range) => wrap(text, painted.items, range)),
    ...artifactRuns(text, painted.items, kept, place),
    ...painted.items.filter(({ kind }) => kind === "nothing").map(removal),
  ];
  const figures = kept.filter(({ mark }) => place.roleOf(mark.mcid) === "figure");
  return {
    text: applied(text, edits),
    kept: new Set(kept.map(({ mark }) => mark.mcid)),
    drawn: new Set(
      kept
        .filter((range) => !itemsOf(painted, range).some(({ kind }) => kind === "text"))
        .map(({ mark }) => mark.mcid),
    ),
    boxes: new Map(
      figures.flatMap((range) => {
        const box = boxOf(text, itemsOf(painted, range));
        return box === null ? [] : [[range.mark.mcid, box] as const];
      }),
    ),
    texts: new Map(
      kept.map((range) => [range.mark.mcid, textIn(text, itemsOf(painted, range), place)] as const),
    ),
  };
}

function textIn(text: string, items: readonly PaintedItem[], { fonts }: StreamPlace): string {
  return items
    .filter(isVisibleText)
    .map((item) => saidIn(text, item, fonts))
    .join("");
}

function itemsOf({ items }: PaintedContent, { first, last }: Kept): readonly PaintedItem[] {
  return items.slice(first, last + 1);
}

function keptMarks({ items, marks }: PaintedContent, place: StreamPlace): readonly Kept[] {
  const indexes = marks.map((): number[] => []);
  items.forEach(({ mark, object }, index) => {
    if (mark === null) return;
    indexes[mark]?.push(index);
    if (object !== null && place.hasMarks(object)) {
      throw unexpected("ISO 32000-1, 14.7.4.2", `a mark around marks on ${onPage(place.page)}`);
    }
  });
  return marks.flatMap((mark, number) => {
    const kept = keptItems(items, indexes[number] ?? [], place.roleOf(mark.mcid));
    const [first] = kept;
    const last = kept.at(-1);
    return first === undefined || last === undefined ? [] : [{ mark, first, last }];
  });
}

function keptItems(
  items: readonly PaintedItem[],
  indexes: readonly number[],
  role: MarkRole,
): readonly number[] {
  const texts = indexes.filter((index) => isVisibleText(items[index]));
  const painted = indexes.filter((index) => items[index]?.kind !== "nothing");
  switch (role) {
    case "text":
      return texts;
    case "label":
      return texts.length > 0 ? texts : painted;
    case "figure":
      return withoutNeighbour(items, painted);
    case "repeated":
      return [];
  }
}

/** Without the background of what follows, which is painted under the matrix of what follows. */
function withoutNeighbour(
  items: readonly PaintedItem[],
  indexes: readonly number[],
): readonly number[] {
  const matrix = (index: number | undefined): string => String(items[index ?? -1]?.matrix);
  const last = indexes.at(-1) ?? -1;
  const after = matrix(last + 1);
  if (after === matrix(indexes[0])) return indexes;
  const own = indexes.findLastIndex(
    (index) => items[index]?.kind !== "path" || matrix(index) !== after,
  );
  return indexes.slice(0, own + 1);
}

function wrap(text: string, items: readonly PaintedItem[], { mark, first, last }: Kept): Edit[] {
  const { start, end } = mark.opens;
  return [
    insertion(items[first]?.start ?? 0, `${text.slice(start, end)}\n`),
    insertion(items[last]?.end ?? 0, "\nEMC"),
  ];
}

function boxOf(text: string, items: readonly PaintedItem[]): Box | null {
  return unite(
    items.flatMap((item) => {
      if (item.clip === null) return [];
      const box = boxAround(pointsOf(text, item));
      const seen = box && intersect(box, item.clip === "everything" ? null : item.clip);
      return seen === null ? [] : [seen];
    }),
  );
}

/** An image fills the unit square; of a text its beginning counts: drawings have room around their labels. */
function pointsOf(text: string, item: PaintedItem) {
  switch (item.kind) {
    case "path":
      return pathPoints(text, item, item.matrix);
    case "object":
      return [
        { x: 0, y: 0 },
        { x: 1, y: 0 },
        { x: 0, y: 1 },
        { x: 1, y: 1 },
      ].map((corner) => pointIn(item.matrix, corner));
    case "text":
      return item.baseline === null ? [] : [item.baseline];
    case "shading":
    case "nothing":
      return [];
  }
}
