/** What a review says whose city names no source of recommendations. */
import { hasRecommendationSource } from "../components/matrix-model.ts";
import type { Doc } from "../editions/review-model.ts";

export function RecommendationsAbsent({ doc }: { readonly doc: Doc }) {
  if (hasRecommendationSource(doc)) return null;
  return <p class="source">{doc.text.recommendations.noSource}</p>;
}
