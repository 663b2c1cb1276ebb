/** What the store's own JSON files must look like: a record that was damaged or edited is never believed. */
import { z } from "zod";
import type { Tree } from "../../domain/artifact.ts";
import { ReportError } from "../../domain/errors.ts";
import type { HttpSnapshot, StepRecord } from "../resources.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const ref = z.object({ sha256, bytes: z.number().int().nonnegative(), mediaType: z.string() });
const texts = z.record(z.string(), z.string());

const treeShape = z.object({ files: z.array(ref.extend({ path: z.string().min(1) })) });
const latestShape = z.object({ key: sha256 });
const stepShape = z.object({
  key: sha256,
  scope: z.string(),
  step: z.string(),
  version: z.number(),
  parameters: z.unknown(),
  inputs: texts,
  tools: texts,
  output: z.unknown(),
});
const snapshotShape = z.object({
  address: z.string(),
  finalAddress: z.string(),
  retrievedAt: z.iso.datetime(),
  status: z.number(),
  headers: texts,
  licence: z.string().nullable(),
  content: ref,
});

/** Each throws `store-failed`, naming the file, when the text is not such a record. */
export const readRecord = {
  tree: (text: string, file: string): Tree => parse(treeShape, text, file),
  snapshot: (text: string, file: string): HttpSnapshot => parse(snapshotShape, text, file),
};

/** Each gives null when the text is not such a record: a memo that cannot be read only means that the work is done again. */
export const readMemo = {
  latest: (text: string): { readonly key: string } | null => parseOrNull(latestShape, text),
  step: (text: string, key: string): StepRecord | null => {
    const record = parseOrNull(stepShape, text);
    return record?.key === key ? record : null;
  },
};

/** `store-failed` for a file whose content is not what was stored. */
export function damaged(file: string, cause?: unknown): ReportError {
  const fix = "Delete this file and run again: what is missing is made or fetched anew";
  return new ReportError("store-failed", `the stored file ${file} is damaged`, {
    problems: [{ file, message: "the content is not what was stored", fix }],
    hint: fix,
    cause,
  });
}

function parse<T>(shape: z.ZodType<T>, text: string, file: string): T {
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    throw damaged(file, error);
  }
}

function parseOrNull<T>(shape: z.ZodType<T>, text: string): T | null {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
