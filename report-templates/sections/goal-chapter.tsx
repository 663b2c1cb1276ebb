/** A goal: opener, the city's text, one section per target, and the recommendations. */
import type { GoalFinding, TargetFinding } from "../../domain/findings/finding.ts";
import { RawMarkup } from "../components/raw-markup.tsx";
import type { Doc } from "../editions/review-model.ts";
import { BareTargets } from "./bare-targets.tsx";
import { GoalOpener } from "./goal-opener.tsx";
import {
  RecommendationsAppended,
  RecommendationsLine,
  RecommendationsPage,
} from "./recommendations.tsx";
import { TargetSection } from "./target-section.tsx";

interface GoalChapterProps {
  readonly doc: Doc;
  readonly goal: GoalFinding;
}

export function GoalChapter({ doc, goal }: GoalChapterProps) {
  const number = goal.goal;
  const narrative = doc.narrative.get(`goal-${String(number).padStart(2, "0")}`);
  const targets = goal.targets.flatMap((code) => doc.targets.get(code) ?? []);
  const isBare = ({ target, indicators }: TargetFinding): boolean =>
    indicators.length === 0 && !doc.narrative.has(`target-${target}`);
  return (
    <section class={`goal g${number}`} id={`goal-${number}`}>
      <GoalOpener doc={doc} goal={goal} />
      <div class={`sheet chapter page-g${number}`}>
        {narrative && <RawMarkup class="narrative" html={narrative} />}
        {targets
          .filter((target) => !isBare(target))
          .map((target) => (
            <TargetSection key={target.target} doc={doc} target={target} />
          ))}
        <RecommendationsLine doc={doc} goal={number} />
        <BareTargets doc={doc} targets={targets.filter(isBare)} />
        <RecommendationsAppended doc={doc} goal={number} />
      </div>
      <RecommendationsPage doc={doc} goal={number} />
    </section>
  );
}
