/** Who has confirmed or objected to the links of a target, by name and date. */
import type { LinkReviewRow } from "../../domain/released-rights.ts";
import type { TargetCode } from "../../domain/target-code.ts";
import { reviewedLinks } from "../components/link-reviews.ts";
import { Written } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";

interface LinkReviewsProps {
  readonly doc: Doc;
  readonly target: TargetCode;
}

export function LinkReviews({ doc, target }: LinkReviewsProps) {
  const reviewed = reviewedLinks(target, doc.findings.rights.linkReviews);
  if (reviewed.length === 0) return null;
  const { rights } = doc.text;
  return (
    <ul class="link-reviews">
      {reviewed.map(({ links, verdict, statements }) => (
        <li key={links}>
          <span class={`chip chip--${verdict}`}>{rights.verdict[verdict]}</span>{" "}
          {rights.reviewOf(links)}
          {statements.map((statement, index) => (
            <>
              {index > 0 && doc.formats.semicolon}
              <Statement doc={doc} statement={statement} />
            </>
          ))}
          .
        </li>
      ))}
    </ul>
  );
}

function Statement({ doc, statement }: { readonly doc: Doc; readonly statement: LinkReviewRow }) {
  const { rights } = doc.text;
  const { decision, reviewer, reviewedOn, note } = statement;
  return (
    <>
      {rights.review(decision, reviewer, doc.formats.date(reviewedOn))}
      {note !== null && <Written doc={doc}>{rights.reviewNote(note)}</Written>}
    </>
  );
}
