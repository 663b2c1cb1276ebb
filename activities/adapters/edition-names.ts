/** Names and small records of editions, the same in every place where they are put out. */
import { z } from "zod";
import type { Correction, PublishedEdition, Withdrawal } from "../../domain/edition.ts";
import { canonicalJson } from "./canonical-json.ts";

export const MANIFEST = "manifest.json";

export const manifestShape = z.object({
  contentHash: z.string(),
  edition: z.object({
    number: z.number().int().positive(),
    approvals: z.array(z.object({ role: z.string(), on: z.string() })),
  }),
});
export const withdrawalShape = z.object({ reason: z.string(), on: z.string() });

export function nameOf(number: number): string {
  return `edition-${number}`;
}

/** Numbers of the editions among such names, in order. */
export function editionNumbers(names: readonly string[]): readonly number[] {
  return names
    .flatMap((name) => /^edition-([1-9]\d*)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
}

/** Names of cities among such names: "recno". */
export function citiesAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => /^[a-z0-9][a-z0-9_-]*$/.test(name));
}

/** Periods among such names: "2024". */
export function periodsAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => /^\d{4}/.test(name));
}

/** A file beside an edition, whose own bytes never change. */
export interface Beside {
  readonly name: string;
  readonly content: string;
}

export function withdrawalName(number: number): string {
  return `${nameOf(number)}.withdrawn.json`;
}

export function withdrawalNotice(edition: number, { reason, on }: Withdrawal): Beside {
  return {
    name: withdrawalName(edition),
    content: `${canonicalJson({ edition, reason, on })}\n`,
  };
}

/** The pages beside the newer edition, then the notice beside the older one, which leads to them. */
export function correctionNotices({ corrected, by, pages }: Correction): readonly Beside[] {
  const files = pages.map(({ html, suffix }) => ({
    name: `${nameOf(by)}.erratum${suffix}.html`,
    content: html,
  }));
  const notice = { edition: corrected, correctedBy: by, pages: files.map(({ name }) => name) };
  return [
    ...files,
    { name: `${nameOf(corrected)}.corrected.json`, content: `${canonicalJson(notice)}\n` },
  ];
}

export function listed(
  number: number,
  { contentHash, edition }: z.infer<typeof manifestShape>,
  withdrawn: Withdrawal | null,
): PublishedEdition {
  return { number, contentHash, approvals: edition.approvals, withdrawn };
}
