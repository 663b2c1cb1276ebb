/** What is painted and says nothing: borders, backgrounds, blanks, running heads. ISO 32000-1, 14.8.2.2. */
import { insertion, type Edit } from "./edits.ts";
import type { Kept, StreamPlace } from "./stream-place.ts";
import { isVisibleText, type PaintedItem } from "./painted-items.ts";
import { piecesIn, sayingOf } from "./text-pieces.ts";
import { onPage, unexpected } from "./unexpected.ts";

/** Marks everything that no kept mark holds; neighbours of one sort share a mark. */
export function artifactRuns(
  text: string,
  items: readonly PaintedItem[],
  kept: readonly Kept[],
  place: StreamPlace,
): readonly Edit[] {
  const isKept = new Uint8Array(items.length);
  for (const { first, last } of kept) isKept.fill(1, first, last + 1);
  const edits: Edit[] = [];
  let run: { readonly opens: string; readonly start: number; end: number } | null = null;
  const close = (): void => {
    if (run) edits.push(insertion(run.start, run.opens), insertion(run.end, "\nEMC"));
    run = null;
  };
  items.forEach((item, index) => {
    if (item.kind === "nothing") return;
    if (isKept[index] === 1 || (item.object !== null && place.hasMarks(item.object))) {
      close();
      return;
    }
    const opens = artifactOf(text, item, place);
    if (run?.opens !== opens) close();
    run ??= { opens, start: item.start, end: item.end };
    run.end = item.end;
  });
  close();
  return edits;
}

const PLAIN = "/Artifact BMC\n";
/** Share of the height of a page below which its foot and above which its head stand. */
const FOOT = 0.15;
const HEAD = 0.85;

/** Text outside every clip stands in the margin of the page: a running head or foot. */
function artifactOf(text: string, item: PaintedItem, place: StreamPlace): string {
  if (item.kind !== "text" || item.mark !== null) return PLAIN;
  if (item.clip !== "everything") {
    if (isVisibleText(item)) checkBlank(text, item, place);
    return PLAIN;
  }
  const height = (item.baseline?.y ?? 0) / place.pageHeight;
  const type = "/Artifact <</Type /Pagination";
  if (height > HEAD) return `${type} /Subtype /Header>> BDC\n`;
  return height < FOOT ? `${type} /Subtype /Footer>> BDC\n` : `${type}>> BDC\n`;
}

/** Blanks between boxes belong to no element; words must. */
function checkBlank(text: string, item: PaintedItem, { page, fonts }: StreamPlace): void {
  const said = sayingOf(piecesIn(text, item, fonts));
  if (said.trim() === "") return;
  throw unexpected(
    "PDF/UA-1 7.1-3",
    `the text "${said}" belongs to no element on ${onPage(page)}`,
    "Text in ::before, ::after, aria-hidden or a clipped box reaches nobody who listens: write it as text.",
  );
}
