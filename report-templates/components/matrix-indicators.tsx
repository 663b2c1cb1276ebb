/** Fourth cell of the matrix: the figures beside a recommendation, or in words that there is none. */
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import type { MatrixRow } from "../../domain/findings/rights-finding.ts";
import {
  isPercent,
  unitText,
  valueText,
  valueWithUnit,
  type Doc,
} from "../editions/review-model.ts";
import { IndicatorName } from "./original.tsx";
import { StatusWord } from "./marks.tsx";
import { indicatorsOf, isMovingAway } from "./matrix-model.ts";
import { RawMarkup } from "./raw-markup.tsx";
import { svgCopy } from "./svg-copy.ts";

/** Indicators that are printed; the others are counted. */
const SHOWN = 2;

interface IndicatorsProps {
  readonly doc: Doc;
  readonly row: MatrixRow;
}

export function IndicatorWords({ doc, row }: IndicatorsProps) {
  const { recommendations: words, status } = doc.text;
  const found = indicatorsOf(doc, row);
  if (found.length === 0) {
    return (
      <>
        <p class="matrix__quiet">{words.noIndicator}</p>
        <p>
          <StatusWord status="no-data" word={status["no-data"]} />
        </p>
      </>
    );
  }
  const away = found.filter(isMovingAway);
  const shown = [...away, ...found.filter((one) => !isMovingAway(one))].slice(0, SHOWN);
  const codes = new Set(shown.map(({ indicator }) => indicator));
  const others = row.indicators.filter((code) => !codes.has(code));
  return (
    <>
      {shown.map((indicator) => (
        <IndicatorLines key={indicator.indicator} doc={doc} indicator={indicator} />
      ))}
      {others.length > 0 && <p class="matrix__sub">{words.moreIndicators(others)}</p>}
    </>
  );
}

interface LinesProps {
  readonly doc: Doc;
  readonly indicator: IndicatorFinding;
}

function IndicatorLines({ doc, indicator }: LinesProps) {
  const { text, sentences } = doc;
  const { assessment } = indicator;
  const spark = doc.sparks.get(indicator.indicator);
  const reason = sentences.statusReason(indicator);
  const word =
    assessment.status === "met" && assessment.gettingWorse
      ? text.metGettingWorse
      : text.status[assessment.status];
  return (
    <div class="matrix__indicator">
      <p class="matrix__text">
        <strong>{doc.formats.target(indicator.indicator)}</strong>{" "}
        <IndicatorName doc={doc} indicator={indicator} />
      </p>
      <div class="matrix__values">
        <p>{rangeText(doc, indicator)}</p>
        {spark && <RawMarkup class="matrix__spark" html={svgCopy(spark.svg, "matrix")} />}
      </div>
      <p>
        <StatusWord status={assessment.status} word={word} />
        {reason !== null && <span class="matrix__reason"> · {reason}</span>}
      </p>
    </div>
  );
}

/** "20.1 to 14.5 points", or the only value with its year. */
function rangeText(doc: Doc, indicator: IndicatorFinding): string {
  const { recommendations: words } = doc.text;
  const { trend, assessment } = indicator;
  const unit = isPercent(indicator.unit) ? null : unitText(indicator.unit);
  const last = (value: number): string =>
    [valueWithUnit(doc, indicator, value), ...(unit === null ? [] : [unit])].join(" ");
  if (trend) {
    return words.range(valueText(doc, indicator, trend.first.value), last(trend.latest.value));
  }
  const { latest } = assessment;
  return latest === null
    ? doc.text.noValue
    : words.oneValue(last(latest.value), doc.formats.period(latest.period));
}
