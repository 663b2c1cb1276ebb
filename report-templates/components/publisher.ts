/** Who publishes a series, in words, and when its data were received. */
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
