/** Notes beside a target: what the city wants, who is furthest behind, how sure, what would change it, what is missing. */
import type {
  AssessedStatus,
  IndicatorFinding,
  TargetFinding,
} from "../../domain/findings/finding.ts";
import { isInside } from "../../domain/findings/interval.ts";
import type { TippingComparison } from "../locales/en/document.ts";
import { isByStraightLine, valueWithUnit, type Doc } from "../editions/review-model.ts";
import { Meter } from "./marks.tsx";
import { MissingNote } from "./missing-note.tsx";
import { Note, type NoteProps } from "./note.tsx";
import { ValuesLink } from "./values-link.tsx";

/** Lines of a note; what does not fit stands in the tables. */
const LINES = 3;

interface SideNotesProps {
  readonly doc: Doc;
  readonly target: TargetFinding;
  readonly layout: "column" | "row";
}

export function SideNotes({ doc, target, layout }: SideNotesProps) {
  const indicators = doc.indicatorsOfTarget.get(target.target) ?? [];
  return (
    <div class={`notes notes--${layout}`}>
      <WantsNote doc={doc} indicators={indicators} />
      <FurthestNote doc={doc} indicators={indicators} />
      <SureNote doc={doc} target={target} indicators={indicators} />
      <ChangeNote doc={doc} indicators={indicators} />
      <MissingNote doc={doc} indicators={indicators} />
    </div>
  );
}

interface IntervalProps {
  readonly doc: Doc;
  readonly indicator: IndicatorFinding;
}

function WantsNote({ doc, indicators }: NoteProps) {
  const { text, sentences } = doc;
  const wanted = indicators.flatMap((indicator) =>
    indicator.targetValue ? [{ indicator, value: indicator.targetValue }] : [],
  );
  if (wanted.length === 0) return null;
  const years = new Set(wanted.map(({ value }) => value.year));
  const year = years.size === 1 ? ([...years][0] ?? null) : null;
  return (
    <Note head={text.wants(year)}>
      {wanted.slice(0, LINES).map(({ indicator, value }) => (
        <p key={indicator.indicator}>
          <strong>
            <ValuesLink indicator={indicator.indicator}>
              {doc.formats.target(indicator.indicator)}
            </ValuesLink>
          </strong>{" "}
          {sentences.targetValueWords(value, indicator)}
          {year === null && ` (${value.year})`}
        </p>
      ))}
      {wanted.length > LINES && <p class="quiet">{text.more(wanted.length - LINES)}</p>}
    </Note>
  );
}

function FurthestNote({ doc, indicators }: NoteProps) {
  const { text, formats } = doc;
  const behind = indicators.flatMap((indicator) => {
    const gap = indicator.gaps.find(({ furthestBehind }) => furthestBehind !== null);
    const group = gap?.groups.find(({ label }) => label === gap.furthestBehind);
    return gap && group ? [{ indicator, gap, group }] : [];
  });
  if (behind.length === 0) return null;
  return (
    <Note head={text.furthest}>
      {behind.slice(0, LINES).map(({ indicator, gap, group }) => (
        <p key={indicator.indicator}>
          <ValuesLink indicator={indicator.indicator}>
            {text.furthestItem(
              group.label,
              valueWithUnit(doc, indicator, group.value),
              indicator.indicator,
              formats.period(gap.period),
            )}
          </ValuesLink>
        </p>
      ))}
    </Note>
  );
}

function SureNote({ doc, target, indicators }: NoteProps & { readonly target: TargetFinding }) {
  const { text } = doc;
  const weakest = indicators.find(({ indicator }) => indicator === target.weakest);
  if (!weakest || weakest.assessment.status === "not-assessed") return null;
  const { assessment } = weakest;
  const other = indicators.flatMap(({ indicator, assessment: own }) =>
    own.status !== "not-assessed" && own.otherFormula
      ? [{ indicator, other: own.otherFormula }]
      : [],
  )[0];
  const straight = indicators.filter(isByStraightLine).map(({ indicator }) => indicator);
  return (
    <Note head={text.howSure}>
      <p>
        {assessment.sureness !== null && (
          <>
            <Meter bars={assessment.sureness} label={text.sure(assessment.sureness)} />{" "}
          </>
        )}
        <strong>
          <ValuesLink indicator={weakest.indicator}>
            {doc.formats.target(weakest.indicator)}
          </ValuesLink>
        </strong>{" "}
        {text.values(assessment.values, assessment.hasBreak ? "break" : "one-method")}.{" "}
        {target.indicators.length > 1 && text.assessedOf(target.assessed, target.indicators.length)}
      </p>
      <PublishedInterval doc={doc} indicator={weakest} />
      {target.assessed > 1 && (
        <p>{text.weakest(weakest.indicator, text.status[assessment.status].toLowerCase())}</p>
      )}
      {other && (
        <p>{text.otherFormula(other.indicator, text.status[other.other.status].toLowerCase())}</p>
      )}
      {straight.length > 0 && <p>{text.byStraightLine(straight)}</p>}
    </Note>
  );
}

/** The bounds published with the latest value, and whether they leave open that the target value is met. */
function PublishedInterval({ doc, indicator }: IntervalProps) {
  const { latest } = indicator.assessment;
  const course = latest && doc.sentences.intervalCourse(indicator, latest);
  if (!latest || course === null) return null;
  const { targetValue } = indicator;
  const holdsTarget = targetValue !== null && isInside(targetValue.value, latest);
  return (
    <p>{doc.text.publishedInterval(course, holdsTarget ? "with-target" : "without-target")}</p>
  );
}

const RANK: Readonly<Record<AssessedStatus, number>> = {
  met: 3,
  "on-track": 2,
  "too-slow": 1,
  "moving-away": 0,
};

function ChangeNote({ doc, indicators }: NoteProps) {
  const { text } = doc;
  const changes = indicators.flatMap((indicator) => {
    const { assessment } = indicator;
    if (assessment.status === "not-assessed" || assessment.tipping === null) return [];
    const better = RANK[assessment.tipping.becomes] > RANK[assessment.status];
    const comparison = comparisonOf(assessment.target.direction, better ? "better" : "worse");
    return [{ indicator, tipping: assessment.tipping, comparison }];
  });
  if (changes.length === 0) return null;
  return (
    <Note head={text.change}>
      {changes.slice(0, 2).map(({ indicator, tipping, comparison }) => (
        <p key={indicator.indicator}>
          <ValuesLink indicator={indicator.indicator}>
            {text.tipping(
              indicator.indicator,
              tipping.year,
              comparison,
              valueWithUnit(doc, indicator, tipping.value),
            )}
          </ValuesLink>
          <strong>{text.status[tipping.becomes].toLowerCase()}</strong>.
        </p>
      ))}
    </Note>
  );
}

/** Which side of the tipping value changes the class, given the wanted direction. */
export function comparisonOf(
  direction: "increase" | "decrease",
  change: "better" | "worse",
): TippingComparison {
  if (change === "better") return direction === "increase" ? "at-least" : "at-most";
  return direction === "increase" ? "below" : "above";
}
