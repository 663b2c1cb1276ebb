/** Part of a printed review, found by its id: as it is and as a reader hears it. */
import type { ReviewInput } from "../../report-templates/editions/review-input.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";

/** HTML of a section, of the matrix of goal 4 unless told; empty when there is none. */
export function sectionOf(review: ReviewInput, id = "recommendations-4"): string {
  const html = reviewDocument(review, "print");
  const start = html.indexOf(`id="${id}"`);
  const end = html.indexOf("</section>", start);
  return start < 0 ? "" : html.slice(start, end);
}

/** Tags are blanks. */
export function wordsOf(review: ReviewInput, id?: string): string {
  return sectionOf(review, id)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}
