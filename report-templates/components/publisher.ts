/** Who publishes a series, in words, when its data were received and in which file. */
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import type { SourceNote } from "../editions/review-input.ts";
import type { Doc } from "../editions/review-model.ts";

/** Who publishes the series: named by the series, else by the source, else the city. */
export function publisherOf(
  doc: Doc,
  { publisher, sourceId }: { readonly publisher: string | null; readonly sourceId: string },
): string {
  if (publisher !== null) return publisher;
  const source = doc.sources.find(({ id }) => id === sourceId);
  return source?.publisher ?? doc.text.citySource(doc.city.config.city);
}

/** Sources of figures: all but those of recommendations. */
export function figureSources({ sources, city }: Doc): readonly SourceNote[] {
  const others = new Set(city.config.recommendationSources?.map(({ id }) => id));
  return sources.filter(({ id }) => !others.has(id));
}

/** YYYY-MM-DD: the newest date of a source of figures; the edition's when none has one. */
export function dateReceived(doc: Doc): string {
  const dates = figureSources(doc).flatMap(({ date }) => date ?? []);
  return dates.toSorted().at(-1) ?? doc.edition.date;
}

/** Digits of a hash that are printed; the manifest has them all. */
const HASH_START = 12;

/** One line for each file that holds values of the indicator: path, day, start of its SHA-256. */
export function snapshotsOf(doc: Doc, { series }: IndicatorFinding): readonly string[] {
  const { formats, text, sources, findings } = doc;
  const places = new Set(series.flatMap(({ evidence }) => evidence.map(({ file }) => file)));
  return findings.evidence.files
    .filter((_, index) => places.has(index))
    .map(({ sourceId, file, sha256 }) => {
      const date = sources.find(({ id }) => id === sourceId)?.date ?? dateReceived(doc);
      return text.tables.snapshot(file, formats.date(date), sha256.slice(0, HASH_START));
    });
}
