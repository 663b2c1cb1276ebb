/** From the browser's print to a PDF that keeps to PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), data attached. */
import { PDFDocument } from "pdf-lib";
import type { PdfAttachment } from "../../resources.ts";
import { attach } from "./attachments.ts";
import { withBlocks } from "./blocks.ts";
import { breathe } from "./breathe.ts";
import { datesOf, describeDocument } from "./catalog.ts";
import { checkedRoles, figureOrBox } from "./checks.ts";
import { contentRoles, withContent } from "./content-roles.ts";
import { repairGlyphs } from "./glyph-repair.ts";
import { describeLinks, withLinks } from "./links.ts";
import { withLists } from "./lists.ts";
import { withMeanings } from "./meanings.ts";
import { rewriteContent } from "./page-content.ts";
import { saveDocument } from "./save.ts";
import type { Sidecar } from "./sidecar.ts";
import { mapElements, takeStructure, type StructureElement } from "./structure-tree.ts";
import { withTables } from "./tables.ts";
import { checkWords, isSaidIn } from "./words.ts";
import { withFreshIds, writeStructure } from "./write-structure.ts";

export interface PostPassInput {
  /** As the browser printed it, tagged. */
  readonly printed: Uint8Array;
  readonly sidecar: Sidecar;
  readonly attachments: readonly PdfAttachment[];
}

/** Objects read before other work gets its turn. */
const OBJECTS_AT_ONCE = 2000;

/**
 * The same input gives the same bytes. Throws `render-failed` for what cannot be made accessible; `signal` ends the work, and
 * its reason is thrown as it is.
 */
export async function postPass(
  { printed, sidecar, attachments }: PostPassInput,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: OBJECTS_AT_ONCE,
  });
  const read = takeStructure(document);
  await breathe(signal);
  const hasRightToLeft = await repairGlyphs(document, signal);
  const content = await rewriteContent(document, {
    roles: contentRoles(read),
    order: { direction: sidecar.direction, isSaid: isSaidIn(sidecar.words) },
    hasRightToLeft,
    signal,
  });
  const tree = soundTree(withContent(read, content));
  checkWords(tree, content.texts, sidecar.words);
  describeLinks(document, tree, sidecar);
  const roles = checkedRoles(tree);
  await breathe(signal);
  writeStructure(document, tree, { containers: content.containers.values(), roles });
  describeDocument(document, sidecar);
  attach(document, attachments, datesOf(sidecar).pdf);
  await breathe(signal);
  return saveDocument(document);
}

function soundTree(read: StructureElement): StructureElement {
  const meant = withLinks(withMeanings(mapElements(read, figureOrBox)));
  return withFreshIds(withTables(withLists(withBlocks(meant))));
}
