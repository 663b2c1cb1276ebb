/** Says beside an edition what the next one changes: a page of figures and statuses, old and new, in each language. */
import type { Correction, ReviewKey } from "../domain/edition.ts";
import type { ReviewFindings } from "../domain/findings/finding.ts";
import type { Manifest } from "../domain/manifest.ts";
import { erratumHtml, type ErratumInput } from "../report-templates/editions/erratum.tsx";
import { formatsOf } from "../report-templates/locales/format.ts";
import { readEditionFile, type EditionFile } from "./edition-file.ts";
import { languageOf } from "./language-of.ts";
import type { EditionStore } from "./resources.ts";

/**
 * Compares the edition with the one before it, also when that one is withdrawn. Does nothing for the first. What is there
 * already stays. Throws `store-failed`.
 */
export async function correctEdition(
  review: ReviewKey,
  by: number,
  editions: EditionStore,
): Promise<void> {
  const known = (await editions.list(review)).map(({ number }) => number);
  const corrected = Math.max(0, ...known.filter((number) => number < by));
  if (corrected === 0) return;
  const read = <T>(number: number, path: string): Promise<T> =>
    readJson<T>({ review, number, path }, editions);
  const [before, after, manifest] = [
    await read<ReviewFindings>(corrected, "findings.json"),
    await read<ReviewFindings>(by, "findings.json"),
    await read<Manifest>(by, "manifest.json"),
  ];
  const about = { corrected, by, before, after, city: manifest.city, period: manifest.period };
  const pages = await Promise.all(
    manifest.languages.map(async (language, index): Promise<Correction["pages"][number]> => {
      const suffix = index === 0 ? "" : `.${language}`;
      const pageOf = (number: number): string => `edition-${number}/review${suffix}.html`;
      return { suffix, html: await pageIn(language, { ...about, pageOf }) };
    }),
  );
  await editions.correct(review, { corrected, by, pages });
}

async function pageIn(language: string, input: ErratumInput): Promise<string> {
  const formats = formatsOf(language);
  const { erratum } = await languageOf(language);
  return erratumHtml(input, erratum(formats));
}

async function readJson<T>(file: EditionFile, editions: EditionStore): Promise<T> {
  return JSON.parse(Buffer.from(await readEditionFile(file, editions)).toString("utf8")) as T;
}
