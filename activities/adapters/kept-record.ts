/** Small JSON files that nobody can make again: decisions of people, manifests of editions. */
import { z } from "zod";
import { ReportError } from "../../domain/errors.ts";
import { readIfThere } from "./disk.ts";

/** A reference to stored bytes. */
export const refShape = z.object({ sha256: z.string(), bytes: z.number(), mediaType: z.string() });

/** Throws `store-failed` when the file is missing or is no such record: what it said must not be guessed. */
export async function readKept<T>(path: string, shape: z.ZodType<T>): Promise<T> {
  return parseKept(path, await readIfThere(path), shape);
}

/** `bytes` are null when the record is missing. Throws `store-failed` as above. */
export function parseKept<T>(path: string, bytes: Uint8Array | null, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(bytes === null ? "" : Buffer.from(bytes).toString("utf8")));
  } catch (cause) {
    const message = bytes === null ? "the file is missing" : "the file is damaged";
    const fix = "Restore it from a copy; it cannot be made again";
    throw new ReportError("store-failed", `${path} cannot be read: ${message}`, {
      problems: [{ file: path, message, fix }],
      hint: fix,
      cause,
    });
  }
}
