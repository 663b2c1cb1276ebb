/** The tables of the statistical annex by goal, with the pages on which they begin. */
import type { Doc } from "../editions/review-model.ts";
import { GoalTile } from "../components/marks.tsx";
import { PageSlot } from "./contents.tsx";

export function AnnexContents({ doc }: { readonly doc: Doc }) {
  const { text, findings } = doc;
  const goals = findings.goals.filter(({ goal }) => doc.indicatorsOfGoal.has(goal));
  return (
    <>
      <h2 class="block-title">{text.contents}</h2>
      <ul class="contents__list contents__list--tables">
        {goals.map(({ goal }) => (
          <li key={goal}>
            <a href={`#table-b${goal}`}>
              <GoalTile goal={goal} />{" "}
              <span class="contents__label">
                {text.tables.table(goal)} · {text.goalName[goal].name}{" "}
              </span>
              <PageSlot id={`table-b${goal}`} doc={doc} />
            </a>
          </li>
        ))}
        <li>
          <a href="#imprint">
            <span class="contents__label">{text.imprint.title} </span>
            <PageSlot id="imprint" doc={doc} />
          </a>
        </li>
      </ul>
    </>
  );
}
