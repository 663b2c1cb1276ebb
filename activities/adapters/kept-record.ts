/** Small JSON files that nobody can make again: decisions of people, manifests of editions. */
import type { z } from "zod";
import { ReportError } from "../../domain/errors.ts";
import { readIfThere } from "./disk.ts";

/** Throws `store-failed` when the file is missing or is no such record: what it said must not be guessed. */
export async function readKept<T>(path: string, shape: z.ZodType<T>): Promise<T> {
  const bytes = await readIfThere(path);
  try {
    return shape.parse(JSON.parse(bytes?.toString("utf8") ?? ""));
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
