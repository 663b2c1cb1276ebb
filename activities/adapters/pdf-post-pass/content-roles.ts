/** What each mark of the page stands for, as its place in the structure tree tells. */
import { markKey, type ContentResult, type ContentRoles } from "./page-content.ts";
import { isElement, marksIn, mapElements, type StructureElement } from "./structure-tree.ts";
import { headRows } from "./tables.ts";
import { unite } from "./geometry.ts";

/** What the marks that are not plain text stand for. */
export function contentRoles(root: StructureElement): ContentRoles {
  const roles = {
    drawings: new Map<string, "figure" | "label">(),
    heads: new Map<string, number>(),
    runs: new Map<string, number>(),
    tables: 0,
  };
  collect(root, roles);
  return roles;
}

interface Collected extends ContentRoles {
  readonly drawings: Map<string, "figure" | "label">;
  readonly heads: Map<string, number>;
  readonly runs: Map<string, number>;
  tables: number;
}

function collect(element: StructureElement, roles: Collected): void {
  if (element.type === "Figure" || element.type === "Lbl") {
    const role = element.type === "Figure" ? "figure" : "label";
    for (const mark of marksIn(element)) roles.drawings.set(markKey(mark), role);
    return;
  }
  const run = roles.runs.size;
  for (const kid of element.kids) {
    if (isElement(kid)) collect(kid, roles);
    else if (kid.kind === "mark") roles.runs.set(markKey(kid), run);
  }
  if (element.type !== "Table") return;
  for (const mark of headRows(element).flatMap(marksIn)) {
    roles.heads.set(markKey(mark), roles.tables);
  }
  roles.tables += 1;
}

/**
 * The tree without the marks that paint nothing of their own, and without the elements that held nothing else. Figures get
 * the box in which they stand (ISO 32000-1, 14.8.5.4.3), drawn labels the text of a bullet.
 */
export function withContent(root: StructureElement, content: ContentResult): StructureElement {
  return mapElements(root, (element) => {
    const kids = element.kids.filter(
      (kid) =>
        (kid.kind === "mark" && content.kept.has(markKey(kid))) ||
        kid.kind === "annotation" ||
        (isElement(kid) && (kid.kids.length > 0 || MAY_BE_EMPTY.has(kid.type))),
    );
    const changed = kids.length === element.kids.length ? element : { ...element, kids };
    if (element.type === "Figure") return withBox(changed, content);
    return element.type === "Lbl" ? withBullet(changed, content) : changed;
  });
}

/** A row needs all its cells; a figure says in words what it would show. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(["TD", "TH", "Figure"]);

function withBox(figure: StructureElement, { boxes }: ContentResult): StructureElement {
  const found = marksIn(figure).flatMap((mark) => boxes.get(markKey(mark)) ?? []);
  return { ...figure, box: unite(found) };
}

function withBullet(label: StructureElement, { drawn }: ContentResult): StructureElement {
  const marks = marksIn(label);
  const isDrawn = marks.length > 0 && marks.every((mark) => drawn.has(markKey(mark)));
  return isDrawn ? { ...label, actualText: "\u2022" } : label;
}
