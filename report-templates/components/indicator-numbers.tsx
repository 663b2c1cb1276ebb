/** The description of a figure and the numbers behind it, folded away on the web. */
import type { Point, SeriesFinding } from "../../domain/findings/finding.ts";
import type { RenderedFigure } from "../editions/review-input.ts";
import type { Doc } from "../editions/review-model.ts";
import { intervalText, titleOf, valueText } from "../editions/review-model.ts";
import { FigureDescription } from "./figure-description.tsx";
import { IndicatorName } from "./original.tsx";
import { valuesId } from "./values-link.tsx";
import { annexTable, isHidden, signOfMissing } from "./annex-rows.ts";

interface IntervalProps {
  readonly doc: Doc;
  readonly series: SeriesFinding;
  readonly point: Point;
}

export function indicatorNumbers(doc: Doc, plan: RenderedFigure["plan"]) {
  const indicator = plan.indicator === null ? undefined : doc.indicators.get(plan.indicator);
  if (!indicator || indicator.series.length === 0) return null;
  const { text } = doc;
  const { years, groups } = annexTable(doc, [indicator]);
  const rows = (groups[0]?.blocks ?? []).flatMap((block) => block.rows);
  const number = text.tables.table(indicator.goal);
  return (
    <details class="numbers">
      <summary>{text.showNumbers}</summary>
      <FigureDescription plan={plan} />
      <div class="numbers__scroll" tabIndex={0} role="region" aria-label={titleOf(doc, indicator)}>
        <table class="table values">
          <caption>
            <IndicatorName doc={doc} indicator={indicator} />
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.tables.group}</th>
              {years.map((year) => (
                <th key={year} scope="col" class="number">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ series, fullLabel }) => (
              <tr key={series.series}>
                <th scope="row">{fullLabel}</th>
                {years.map((year) => {
                  const point = series.points.find((candidate) => candidate.year === year);
                  return (
                    <td key={year} class="number">
                      {point ? (
                        <>
                          {valueText(doc, series, point.value)}
                          <Interval doc={doc} series={series} point={point} />
                        </>
                      ) : (
                        <>
                          {signOfMissing(doc, series, year)}
                          <span class="hidden-text">
                            {" "}
                            {isHidden(series, year) ? text.tables.flagNotes.c : text.noValueHidden}
                          </span>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="source">
        <a href={`#${valuesId(indicator.indicator)}`}>{text.tables.kicker(number)}</a>
      </p>
    </details>
  );
}

/** The bounds published with a value, below it. */
function Interval({ doc, series, point }: IntervalProps) {
  const bounds = intervalText(doc, series, point);
  return bounds === null ? null : <span class="interval">{bounds}</span>;
}
