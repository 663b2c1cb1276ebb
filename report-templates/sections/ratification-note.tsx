/** From when the ratification data are, and how old they are, where no rights box says it. */
import type { TargetFinding } from "../../domain/findings/finding.ts";
import { ratificationMonths } from "../components/ratification-age.ts";
import type { Doc } from "../editions/review-model.ts";

interface RatificationNoteProps {
  readonly doc: Doc;
  readonly targets: readonly TargetFinding[];
}

export function RatificationNote({ doc, targets }: RatificationNoteProps) {
  const { register } = doc.text.rights;
  const rows = targets.flatMap(({ obligations }) => obligations);
  const months = ratificationMonths(rows, doc.edition.date);
  if (months.length === 0) return null;
  const words = months.map((month, index) =>
    register.month(month, index === 0 ? "first" : "other"),
  );
  return <p class="source">{words.join(" ")}</p>;
}
