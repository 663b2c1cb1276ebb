/** Who publishes a series, in words. */
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
