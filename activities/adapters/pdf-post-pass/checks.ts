/** What no step can mend: figures without a description, skipped levels of headings, types without a meaning. */
import { elementsIn, placeOf, type StructureElement } from "./structure-tree.ts";
import { unexpected } from "./unexpected.ts";

/** Types of ISO 32000-1, 14.8.4. */
const STANDARD: ReadonlySet<string> = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody " +
    "TFoot Span Quote Note Reference Code Link Figure Formula Form"
  ).split(" "),
);

/** Types of PDF 2.0 that the browser writes, and what they are in PDF 1.7 (PDF/UA-1 7.1-5). */
const ROLES: ReadonlyMap<string, string> = new Map([
  ["Strong", "Span"],
  ["Em", "Span"],
  ["Aside", "Sect"],
]);

/** The role map for the types that occur. Throws `render-failed`. */
export function checkedRoles(root: StructureElement): ReadonlyMap<string, string> {
  const used = new Map<string, string>();
  let level = 0;
  for (const element of elementsIn(root)) {
    const role = ROLES.get(element.type);
    if (role !== undefined) used.set(element.type, role);
    else if (!STANDARD.has(element.type)) {
      throw unexpected("PDF/UA-1 7.1-5", `${placeOf(element)} is of no known type`);
    }
    if (element.type === "Figure") checkFigure(element);
    level = checkedLevel(element, level);
  }
  return used;
}

function checkFigure(figure: StructureElement): void {
  if ((figure.alt ?? "").trim() !== "") return;
  throw unexpected(
    "PDF/UA-1 7.3-1",
    `${placeOf(figure)} has no description`,
    'Give the drawing role="img" and an aria-label, or aria-hidden="true" when it says nothing.',
  );
}

function checkedLevel(element: StructureElement, before: number): number {
  const level = Number(/^H(\d)$/.exec(element.type)?.[1] ?? 0);
  if (level === 0) return before;
  if (level <= before + 1) return level;
  throw unexpected(
    "PDF/UA-1 7.4.2-1",
    `${placeOf(element)} follows ${before === 0 ? "no heading" : `H${before}`}`,
  );
}

/** A figure without description and without content of its own is only a box around others (7.3-1). */
export function figureOrBox(element: StructureElement): StructureElement {
  const isBox = element.type === "Figure" && element.alt === null && hasOnlyElements(element);
  return isBox ? { ...element, type: "Div" } : element;
}

function hasOnlyElements({ kids }: StructureElement): boolean {
  return kids.length > 0 && kids.every(({ kind }) => kind === "element");
}
