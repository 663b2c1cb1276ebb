/** Lists: each item is a label and a body. PDF/UA-1 7.2 (veraPDF 7.2-17 to 7.2-20). */
import {
  elementOf,
  isElement,
  mapElements,
  placeOf,
  type StructureElement,
} from "./structure-tree.ts";
import { unexpected } from "./unexpected.ts";

/** Throws `render-failed` for a list that holds anything but items. */
export function withLists(root: StructureElement): StructureElement {
  return mapElements(root, (element) => {
    if (element.type === "LI") return itemOf(element);
    if (element.type === "L") checkKids(element, "LI");
    if (element.type === "TOC") checkKids(element, "TOCI");
    return element;
  });
}

function itemOf(item: StructureElement): StructureElement {
  const labels = item.kids.filter((kid) => isElement(kid) && kid.type === "Lbl");
  const others = item.kids.filter((kid) => !labels.includes(kid));
  if (labels.length > 1) throw unexpected("PDF/UA-1 7.2-18", `${placeOf(item)} has two labels`);
  const [first] = others;
  const isBody = others.length === 1 && first && isElement(first) && first.type === "LBody";
  const body = isBody ? others : others.length === 0 ? [] : [elementOf("LBody", others)];
  return { ...item, kids: [...labels, ...body] };
}

function checkKids(list: StructureElement, type: "LI" | "TOCI"): void {
  const strange = list.kids.find(
    (kid) => !isElement(kid) || (kid.type !== type && kid.type !== list.type),
  );
  if (!strange) return;
  const what = isElement(strange) ? placeOf(strange) : "text";
  throw unexpected("PDF/UA-1 7.2-19", `${placeOf(list)} holds ${what} beside its items`);
}
