/** Figures of other areas for the same indicators: beside the city's, never on one axis with them. */
import type { ComparisonFinding, TargetFinding } from "../../domain/findings/finding.ts";
import { Original, PUBLISHED } from "./original.tsx";
import { ValuesLink } from "./values-link.tsx";
import { unitText, valueText, type Doc } from "../editions/review-model.ts";

interface ComparisonsProps {
  readonly doc: Doc;
  readonly target: TargetFinding;
}

export function Comparisons({ doc, target }: ComparisonsProps) {
  const rows = (doc.indicatorsOfTarget.get(target.target) ?? []).flatMap(
    ({ indicator, comparisons }) => comparisons.map((comparison) => ({ indicator, comparison })),
  );
  if (rows.length === 0) return null;
  const { text } = doc;
  return (
    <div class="comparisons">
      <p class="note__head">{text.otherAreas}</p>
      {rows.map(({ indicator, comparison }) => (
        <p key={`${indicator} ${comparison.area} ${comparison.series}`}>
          <ValuesLink indicator={indicator}>{doc.formats.target(indicator)}</ValuesLink> ·{" "}
          {comparison.area}
          <SeriesName doc={doc} comparison={comparison} />
          {doc.formats.colon}
          <Latest doc={doc} comparison={comparison} />
        </p>
      ))}
      <p class="quiet">{text.otherAreasNote}</p>
    </div>
  );
}

interface ComparisonProps {
  readonly doc: Doc;
  readonly comparison: ComparisonFinding;
}

/** ", Poverty headcount ratio, %"; a unit that the name holds in brackets is not said again. */
function SeriesName({ doc, comparison: { name, unit } }: ComparisonProps) {
  const unitWord = unitText(unit);
  const isSaid = unitWord !== null && name?.includes(`(${unitWord})`) === true;
  const parts = [name, isSaid ? null : unitWord].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <>
      {doc.formats.join(["", ""])}
      <Original doc={doc} language={PUBLISHED}>
        {parts.join(", ")}
      </Original>
    </>
  );
}

function Latest({ doc, comparison }: ComparisonProps) {
  const latest = comparison.points.at(-1);
  if (!latest) return null;
  const course = doc.sentences.intervalCourse(comparison, latest);
  return (
    <>
      <strong>{valueText(doc, comparison, latest.value)}</strong>
      {latest.flag && <sup>{latest.flag}</sup>} ({doc.formats.period(latest.period)},{" "}
      {comparison.publisher})
      {course !== null && <>. {doc.text.publishedInterval(course, "without-target")}</>}
    </>
  );
}
