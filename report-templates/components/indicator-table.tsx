/** Indicator table of a goal: first and latest value, target value in words, sparkline, status and how sure it is. */
import type { IndicatorFinding, Point } from "../../domain/findings/finding.ts";
import type { Goal } from "../../domain/goal.ts";
import { isByStraightLine, unitBehind, valueText, type Doc } from "../editions/review-model.ts";
import { IndicatorName } from "./original.tsx";
import { Mark, Meter } from "./marks.tsx";
import { RawMarkup } from "./raw-markup.tsx";
import { labelledSvg } from "./svg-copy.ts";
import { ValuesLink } from "./values-link.tsx";

/** "dense" saves a continuation by a few rows. */
export type TableDensity = "normal" | "dense";

interface IndicatorTableProps {
  readonly doc: Doc;
  readonly goal: Goal;
  readonly indicators: readonly IndicatorFinding[];
  readonly density: TableDensity;
  readonly caption: string;
}

export function IndicatorTable({ doc, indicators, density, caption }: IndicatorTableProps) {
  const { columns } = doc.text;
  const year = commonTargetYear(indicators);
  return (
    <table class={`table indicator-table indicator-table--${density}`}>
      <caption>{caption}</caption>
      <colgroup>
        <col class="w-name" />
        <col class="w-value" />
        <col class="w-value" />
        <col class="w-target" />
        <col class="w-spark" />
        <col class="w-status" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{columns.indicator}</th>
          <th scope="col" class="number">
            {columns.first}
          </th>
          <th scope="col" class="number">
            {columns.latest}
          </th>
          <th scope="col" class="number">
            {year === null ? columns.targetValue : columns.targetYear(year)}
          </th>
          <th scope="col" class="cell-spark">
            {columns.trend}
          </th>
          <th scope="col">{columns.status}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator, index) => (
          <IndicatorRow
            key={indicator.indicator}
            doc={doc}
            indicator={indicator}
            year={year}
            place={indicators[index + 1]?.target === indicator.target ? "inside" : "last-of-target"}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The target year when all target values share one; else it stands in each cell. */
function commonTargetYear(indicators: readonly IndicatorFinding[]): number | null {
  const years = new Set(indicators.flatMap(({ targetValue }) => targetValue?.year ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

interface IndicatorRowProps {
  readonly doc: Doc;
  readonly indicator: IndicatorFinding;
  readonly year: number | null;
  readonly place: "inside" | "last-of-target";
}

function IndicatorRow({ doc, indicator, year, place }: IndicatorRowProps) {
  const { text, sentences } = doc;
  const { columns } = text;
  const { trend, assessment, targetValue } = indicator;
  const unit = unitBehind(doc, indicator);
  const spark = doc.sparks.get(indicator.indicator);
  const target = targetValue && sentences.targetValueWords(targetValue, indicator);
  return (
    <tr class={place}>
      <th scope="row">
        <ValuesLink indicator={indicator.indicator} class="code">
          {`${doc.formats.target(indicator.indicator)} `}
        </ValuesLink>
        <span class="name">
          <IndicatorName doc={doc} indicator={indicator} />
          {unit && <span class="unit">{doc.formats.join(["", unit]).replace(" ", "\u00a0")}</span>}
        </span>
      </th>
      <ValueCell
        doc={doc}
        indicator={indicator}
        point={trend?.first ?? null}
        label={columns.first}
      />
      <ValueCell
        doc={doc}
        indicator={indicator}
        point={trend?.latest ?? assessment.latest}
        label={columns.latest}
      />
      <td class="number cell-target" data-label={columns.targetValue}>
        {target ?? <span class="quiet">{text.notSet}</span>}
        {targetValue && year === null && (
          <>
            {" "}
            <span class="sub">{targetValue.year}</span>
          </>
        )}
      </td>
      <td class="cell-spark" data-label={columns.trend}>
        {spark ? (
          <RawMarkup class="spark" html={labelledSvg(spark.svg, sparkLabel(doc, indicator))} />
        ) : (
          text.noValue
        )}
      </td>
      <td class="cell-status" data-label={columns.status}>
        <StatusCell doc={doc} indicator={indicator} />
      </td>
    </tr>
  );
}

/** "Trend, 2015 to 2023: 20.1 to 14.5": the cell holds nothing else. */
function sparkLabel(doc: Doc, indicator: IndicatorFinding): string {
  const { columns, highlights } = doc.text;
  const { comma, colon } = doc.formats;
  const { trend } = indicator;
  if (!trend) return columns.trend;
  const period = (point: Point): string => doc.formats.period(point.period);
  const value = (point: Point): string => valueText(doc, indicator, point.value);
  const { first, latest } = trend;
  const years = highlights.range(period(first), period(latest));
  const values = highlights.range(value(first), value(latest));
  return `${columns.trend}${comma}${years}${colon}${values}`;
}

interface ValueCellProps {
  readonly doc: Doc;
  readonly indicator: IndicatorFinding;
  readonly point: Point | null;
  readonly label: string;
}

function ValueCell({ doc, indicator, point, label }: ValueCellProps) {
  return (
    <td class="number" data-label={label}>
      {point ? (
        <>
          <span class="value">{valueText(doc, indicator, point.value)}</span>
          {point.flag && <sup>{point.flag}</sup>}{" "}
          <span class="sub">{doc.formats.period(point.period)}</span>
        </>
      ) : (
        doc.text.noValue
      )}
    </td>
  );
}

/** Status as shape and word; below it the meter, or the reason why there is no status. */
function StatusCell({
  doc,
  indicator,
}: {
  readonly doc: Doc;
  readonly indicator: IndicatorFinding;
}) {
  const { text, sentences } = doc;
  const { assessment } = indicator;
  const word =
    assessment.status === "met" && assessment.gettingWorse
      ? text.metGettingWorse
      : text.status[assessment.status];
  const sureness = assessment.status === "not-assessed" ? null : assessment.sureness;
  return (
    <>
      <span class="status">
        <Mark status={assessment.status} /> <span class="status__word">{word}</span>
      </span>
      {isByStraightLine(indicator) && (
        <>
          {" "}
          <span class="sub">{text.straightLineShort}</span>
        </>
      )}
      {sureness !== null && <Meter bars={sureness} label={text.sure(sureness)} />}
      {assessment.status === "not-assessed" && (
        <>
          {" "}
          <span class="sub">{sentences.statusReason(indicator)}</span>
        </>
      )}
    </>
  );
}
