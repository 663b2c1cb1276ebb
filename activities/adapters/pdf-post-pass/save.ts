/** The finished file: nothing in it that nothing leads to, and an identity made from its content. */
import { createHash } from "node:crypto";
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFRef,
  PDFStream,
  type PDFDocument,
  type PDFObject,
} from "pdf-lib";

const NO_ID = "0".repeat(32);
/** Objects written before other work gets its turn. */
const OBJECTS_AT_ONCE = 2000;

/** The same document gives the same bytes. */
export async function saveDocument(document: PDFDocument): Promise<Uint8Array> {
  sweep(document);
  const { context } = document;
  const id = PDFHexString.of(NO_ID);
  context.trailerInfo.ID = context.obj([id, id]);
  const bytes = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: OBJECTS_AT_ONCE,
  });
  return withIdentity(bytes);
}

/** Old trees of the browser hold numbers that depend on what it did before. */
function sweep({ context }: PDFDocument): void {
  const reached = new Set<string>();
  const open: PDFObject[] = [context.trailerInfo.Root, context.trailerInfo.Info].filter(
    (object) => object !== undefined,
  );
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object.tag)) continue;
      reached.add(object.tag);
      const target = context.lookup(object);
      if (target) open.push(target);
    } else if (object instanceof PDFDict) open.push(...object.values());
    else if (object instanceof PDFStream) open.push(...object.dict.values());
    else if (object instanceof PDFArray) open.push(...object.asArray());
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref.tag)) context.delete(ref);
  }
}

/** SHA-256 of the file with an empty identity, cut to the length that is usual, in its place. */
function withIdentity(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const identity = createHash("sha256").update(file).digest("hex").slice(0, NO_ID.length);
  const place = file.lastIndexOf(`<${NO_ID}>`);
  const first = file.lastIndexOf(`<${NO_ID}>`, place - 1);
  if (first < 0) throw new Error("the file has no place for its identity");
  for (const at of [first, place]) file.write(identity, at + 1, "latin1");
  return file;
}
