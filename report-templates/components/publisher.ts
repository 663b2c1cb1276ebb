/** Who publishes a series, in words, and when its data were received. */
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

/** YYYY-MM-DD: the newest date of a source; the edition's when no source has one. */
export function dateReceived({ sources, edition }: Doc): string {
  const dates = sources.flatMap(({ date }) => date ?? []).toSorted();
  return dates.at(-1) ?? edition.date;
}
