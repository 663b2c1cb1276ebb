/** The cover's field of marks; on the web with words for those who do not see it: the counts of each goal. */
import { STATUSES, type GoalFinding } from "../../domain/findings/finding.ts";
import type { Doc } from "../editions/review-model.ts";
import { RawMarkup } from "./raw-markup.tsx";
import { describedSvg } from "./svg-copy.ts";

const DESCRIPTION = "cover-field-description";

/** Nothing without the drawing. */
export function CoverField({ doc }: { readonly doc: Doc }) {
  const { coverField, findings, medium } = doc;
  if (coverField === null) return null;
  if (medium === "print") return <RawMarkup class="cover__field" html={coverField.svg} />;
  return (
    <>
      <RawMarkup class="cover__field" html={describedSvg(coverField.svg, DESCRIPTION)} />
      <p id={DESCRIPTION} class="figure__description" hidden>
        {findings.goals.map((goal, index) => (
          <>
            {index > 0 && " "}
            <span class={`cover__goal g${goal.goal}`}>{goalInWords(doc, goal)}</span>
          </>
        ))}
      </p>
    </>
  );
}

/** "Goal 1, No poverty: Met 1, On track 2, No data 4." Statuses that no target has are left out. */
function goalInWords({ text, formats }: Doc, { goal, statusCounts }: GoalFinding): string {
  const counts = STATUSES.filter((status) => statusCounts[status] > 0).map(
    (status) => `${text.status[status]} ${formats.count(statusCounts[status])}`,
  );
  const name = formats.join([text.goal(goal), text.goalName[goal].short]);
  return `${name}${formats.colon}${formats.join(counts)}.`;
}
