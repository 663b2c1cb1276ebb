/** Links: their elements, their annotations and what the page says of them. PDF/UA-1 7.18.1-2, 7.18.5-1 and 2. */
import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFDocument, type PDFRef } from "pdf-lib";
import type { Sidecar, SidecarLink } from "./sidecar.ts";
import {
  elementsIn,
  mapElements,
  nameIn,
  placeOf,
  textIn,
  type StructureElement,
} from "./structure-tree.ts";
import { onPage, unexpected } from "./unexpected.ts";

const key = (name: string): PDFName => PDFName.of(name);

/** Every element that owns an annotation is a Link, and owns it once. */
export function withLinks(root: StructureElement): StructureElement {
  return mapElements(root, (element) => {
    const refs = annotationsOf(element);
    if (refs.length === 0) return element;
    const seen = new Set<string>();
    const kids = element.kids.filter((kid) => {
      if (kid.kind !== "annotation") return true;
      const isNew = !seen.has(kid.ref.tag);
      seen.add(kid.ref.tag);
      return isNew;
    });
    return { ...element, type: "Link", kids };
  });
}

function annotationsOf({ kids }: StructureElement): readonly PDFRef[] {
  return kids.flatMap((kid) => (kid.kind === "annotation" ? [kid.ref] : []));
}

/**
 * Says of every annotation what the page says of its link. The links of the tree must be those of the page, one by one: a
 * link that leads nowhere, is empty or hidden would be found here. Throws `render-failed`.
 */
export function describeLinks(
  document: PDFDocument,
  root: StructureElement,
  { links }: Sidecar,
): void {
  const elements = [...elementsIn(root)].filter(({ type }) => type === "Link");
  const owned = new Set<string>();
  elements.forEach((element, index) => {
    const link = links[index];
    if (!link) throw mismatch(placeOf(element), undefined);
    const refs = annotationsOf(element);
    if (refs.length === 0) {
      const where = `${placeOf(element)} leads to ${link.href}, which is not there`;
      throw unexpected("PDF/UA-1 7.18.5", where);
    }
    for (const ref of refs) {
      owned.add(ref.tag);
      describe(document.context.lookup(ref, PDFDict), link, placeOf(element));
    }
  });
  const left = links[elements.length];
  if (left) throw mismatch("no link", left);
  checkAnnotations(document, owned);
}

function describe(annotation: PDFDict, link: SidecarLink, where: string): void {
  const target = targetOf(annotation);
  const wanted = link.href.startsWith("#")
    ? `#${decodeURIComponent(link.href.slice(1))}`
    : link.href;
  if (target !== wanted) throw mismatch(`${where} to ${target}`, link);
  if (link.name === "") {
    throw unexpected(
      "PDF/UA-1 7.18.5-2",
      `${where} to ${target} says nothing`,
      "Give it a text or a label.",
    );
  }
  annotation.set(key("Contents"), PDFHexString.fromText(link.name));
}

function targetOf(annotation: PDFDict): string {
  const destination = nameIn(annotation, "Dest");
  if (destination !== null) return `#${destination}`;
  const action = annotation.lookupMaybe(key("A"), PDFDict);
  return (action && textIn(action, "URI")) ?? "nowhere";
}

function mismatch(found: string, link: SidecarLink | undefined): Error {
  const wanted = link === undefined ? "the page has no more links" : `the page has ${link.href}`;
  return unexpected(
    "PDF/UA-1 7.18.5",
    `the printed links are not those of the page: ${found}, where ${wanted}`,
    "A link that is hidden, empty or leads to no element of the page is not printed.",
  );
}

function checkAnnotations(document: PDFDocument, owned: ReadonlySet<string>): void {
  document.getPages().forEach((page, number) => {
    const annotations = page.node.lookupMaybe(key("Annots"), PDFArray)?.asArray() ?? [];
    for (const ref of annotations) {
      if (owned.has(ref.toString())) continue;
      throw unexpected("PDF/UA-1 7.18.1-1", `an annotation of no element on ${onPage(number)}`);
    }
  });
}
