/** A goal: opener, the city's text, and one section per target. */
import type { GoalFinding } from "../../domain/findings/finding.ts";
import { RawMarkup } from "../components/raw-markup.tsx";
import type { Doc } from "../editions/review-model.ts";
import { GoalOpener } from "./goal-opener.tsx";
import { TargetSection } from "./target-section.tsx";

interface GoalChapterProps {
  readonly doc: Doc;
  readonly goal: GoalFinding;
}

export function GoalChapter({ doc, goal }: GoalChapterProps) {
  const number = goal.goal;
  const narrative = doc.narrative.get(`goal-${String(number).padStart(2, "0")}`);
  return (
    <section class={`goal g${number}`} id={`goal-${number}`}>
      <GoalOpener doc={doc} goal={goal} />
      <div class={`sheet chapter page-g${number}`}>
        {narrative && <RawMarkup class="narrative" html={narrative} />}
        {goal.targets.map((code) => {
          const target = doc.targets.get(code);
          return target && <TargetSection key={code} doc={doc} target={target} />;
        })}
      </div>
    </section>
  );
}
