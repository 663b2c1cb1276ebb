/** Recommendations of the UN human rights mechanisms that stand in a goal: on a page of their own, or at the end of its chapter. */
import type { Goal } from "../../domain/goal.ts";
import {
  countsOf,
  hasRecommendationSource,
  movesAwayIn,
  recommendationOf,
  rowsOf,
  searchedText,
} from "../components/matrix-model.ts";
import { matrixPlan, type MatrixPlan } from "../components/matrix-plan.ts";
import { MatrixTable } from "../components/matrix-table.tsx";
import { UnjudgedList } from "../components/unjudged-list.tsx";
import type { Doc } from "../editions/review-model.ts";

interface RecommendationsProps {
  readonly doc: Doc;
  readonly goal: Goal;
}

/** One line when there is nothing to print; it stands before the last parts of a chapter, so that no page holds it alone. */
export function RecommendationsLine({ doc, goal }: RecommendationsProps) {
  if (!hasRecommendationSource(doc)) return null;
  const plan = planOf(doc, goal);
  if (plan.form !== "line") return null;
  return (
    <section class="recommendations" id={`recommendations-${goal}`}>
      <Line doc={doc} goal={goal} plan={plan} />
    </section>
  );
}

/** Up to three rows, at the end of the chapter. */
export function RecommendationsAppended({ doc, goal }: RecommendationsProps) {
  const plan = planOf(doc, goal);
  if (plan.form !== "appended") return null;
  return (
    <section class="recommendations" id={`recommendations-${goal}`}>
      <div class="recommendations__head">
        <p class="kicker kicker--rights">{doc.text.recommendations.kicker(goal)}</p>
        <h2 class="recommendations__title">{title(doc, goal)}</h2>
        <Lead doc={doc} goal={goal} />
      </div>
      <Matrix doc={doc} goal={goal} plan={plan} />
    </section>
  );
}

/** Four rows or more start a page. */
export function RecommendationsPage({ doc, goal }: RecommendationsProps) {
  const plan = planOf(doc, goal);
  if (plan.form !== "page") return null;
  return (
    <section
      class={`sheet recommendations-page page-g${goal}`}
      id={`recommendations-${goal}`}
      aria-label={doc.text.recommendations.kicker(goal)}
    >
      <p class="kicker kicker--rights">{doc.text.recommendations.kicker(goal)}</p>
      <h2 class="page-title page-title--full">{title(doc, goal)}</h2>
      <Lead doc={doc} goal={goal} />
      <Matrix doc={doc} goal={goal} plan={plan} />
    </section>
  );
}

function planOf(doc: Doc, goal: Goal): MatrixPlan {
  return matrixPlan(rowsOf(doc, goal), movesAwayIn(doc));
}

function title(doc: Doc, goal: Goal): string {
  return doc.text.recommendations.title(
    goal,
    doc.countryName,
    countsOf(doc, goal, rowsOf(doc, goal)),
  );
}

function Lead({ doc, goal }: RecommendationsProps) {
  return (
    <p class="lead">
      {doc.text.recommendations.lead(goal, countsOf(doc, goal, rowsOf(doc, goal)))}
    </p>
  );
}

interface PlannedProps extends RecommendationsProps {
  readonly plan: MatrixPlan;
}

/** What was searched and when; or, where no row is within the city's reach, how many are in the annex. */
function Line({ doc, goal, plan }: PlannedProps) {
  const { recommendations: words } = doc.text;
  if (plan.counted.unjudged + plan.counted.notRelevant === 0) {
    return (
      <p class="recommendations__line">
        <strong>{words.none(goal)}</strong> {words.searched(searchedText(doc))}
      </p>
    );
  }
  return (
    <p class="recommendations__line">
      <strong>{words.lead(goal, countsOf(doc, goal, rowsOf(doc, goal)))}</strong>{" "}
      {words.everyJudgment}
    </p>
  );
}

/** The note on sources comes first: behind a table that fills its page it would stand on the next one alone. */
function Matrix({ doc, goal, plan }: PlannedProps) {
  const { recommendations: words } = doc.text;
  const { groups, listed, counted } = plan;
  const origins = [...groups.flatMap(({ rows }) => rows), ...listed].flatMap(
    (row) => recommendationOf(doc, row.recommendation)?.textOrigin ?? [],
  );
  return (
    <>
      <p class="source">
        {words.foot(searchedText(doc), origins)} {words.counted(counted) || words.everyJudgment}
      </p>
      {groups.length > 0 && <MatrixTable doc={doc} goal={goal} groups={groups} />}
      {listed.length > 0 && <UnjudgedList doc={doc} rows={listed} />}
    </>
  );
}
