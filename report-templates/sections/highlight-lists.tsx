/** The three lists of the highlights page; each names the rule by which it was chosen. */
import type { ComponentChildren } from "preact";
import type { Highlights, IndicatorFinding } from "../../domain/findings/finding.ts";
import type { ObligationGap } from "../../domain/findings/rights-finding.ts";
import { StatusWord } from "../components/marks.tsx";
import { RawInline } from "../components/raw-markup.tsx";
import { svgCopy } from "../components/svg-copy.ts";
import {
  titleOf,
  valueText,
  valueWithUnit,
  isPercent,
  type Doc,
} from "../editions/review-model.ts";
import { IndicatorName } from "../components/original.tsx";
import { ValuesLink } from "../components/values-link.tsx";

export function HighlightLists({ doc }: { readonly doc: Doc }) {
  const { text, findings } = doc;
  const { highlights } = findings;
  const words = text.highlights;
  const kind = highlights.leftBehind.some(({ gap }) => gap.furthestBehind === null)
    ? "neutral"
    : "judged";
  const found = (code: string): readonly IndicatorFinding[] => {
    const indicator = doc.indicators.get(code);
    return indicator ? [indicator] : [];
  };
  return (
    <div class="columns-4-4-4 highlight-lists">
      <List title={words.fastest} rule={words.fastestRule} none={words.none}>
        {highlights.fastest.flatMap(found).map((indicator) => (
          <TrendItem key={indicator.indicator} doc={doc} indicator={indicator} source={null} />
        ))}
      </List>
      <List title={words.gaps} rule={words.gapsRule(doc.countryName)} none={words.none} rights>
        {highlights.obligationGaps.flatMap((gap) =>
          found(gap.indicator).map((indicator) => (
            <TrendItem
              key={gap.target}
              doc={doc}
              indicator={indicator}
              source={obligationSource(doc, gap)}
            />
          )),
        )}
      </List>
      <List title={words.leftBehind[kind]} rule={words.leftBehindRule[kind]} none={words.none}>
        {highlights.leftBehind.flatMap((item) =>
          found(item.indicator).map((indicator) => (
            <GapItem key={item.indicator} doc={doc} indicator={indicator} gap={item.gap} />
          )),
        )}
        {highlights.unseen.length > 0 && (
          <li>
            <p class="item__number">{words.noFigure}</p>
            <p>{words.unseen(highlights.unseen.map((name) => text.dimension[name]))}</p>
          </li>
        )}
      </List>
    </div>
  );
}

/** "Right to education, ICESCR 13: binding since 1977. 13 open recommendations." */
function obligationSource(
  { text, formats }: Doc,
  { obligation, openRecommendations }: ObligationGap,
): string {
  const { right, instrument, article, bindingSince } = obligation;
  const open = openRecommendations.length;
  return [
    formats.join([
      ...(right === null ? [] : [right]),
      text.highlights.obligation(instrument, article, bindingSince),
    ]),
    ...(open > 0 ? [text.recommendations.open(open)] : []),
  ].join(" ");
}

interface ListProps {
  readonly title: string;
  readonly rule: string;
  readonly none: string;
  readonly rights?: true;
  readonly children: ComponentChildren;
}

function List({ title, rule, none, rights, children }: ListProps) {
  const items = [children].flat(2).filter((child) => child !== false && child !== null);
  return (
    <div class={rights ? "list list--rights" : "list"}>
      <h2 class="block-title">{title}</h2>
      <p class="list__rule">{rule}</p>
      {items.length > 0 ? <ul class="list__items">{children}</ul> : <p>{none}</p>}
    </div>
  );
}

interface TrendItemProps {
  readonly doc: Doc;
  readonly indicator: IndicatorFinding;
  /** What stands in the source line; null for the indicator's status. */
  readonly source: string | null;
}

function TrendItem({ doc, indicator, source }: TrendItemProps) {
  const { text, formats, sentences } = doc;
  const words = text.highlights;
  const { trend, targetValue, assessment } = indicator;
  if (!trend) return null;
  const spark = doc.sparks.get(indicator.indicator);
  const percent = isPercent(indicator.unit);
  return (
    <li>
      <p class="item__number">
        <ValuesLink indicator={indicator.indicator}>
          {words.range(
            valueText(doc, indicator, trend.first.value),
            percent
              ? valueWithUnit(doc, indicator, trend.latest.value)
              : valueText(doc, indicator, trend.latest.value),
          )}
        </ValuesLink>
        {spark && <RawInline class="item__spark" html={svgCopy(spark.svg, "highlight")} />}
      </p>
      <p>
        <IndicatorName doc={doc} indicator={indicator} />
        {formats.join(["", ""])}
        {words.periods(formats.period(trend.first.period), formats.period(trend.latest.period))}
        {targetValue &&
          words.targetValue(sentences.targetValueWords(targetValue, indicator), targetValue.year)}
      </p>
      <p class="item__source">
        {source ?? (
          <>
            <StatusWord status={assessment.status} word={text.status[assessment.status]} /> ·{" "}
            {words.indicator(indicator.indicator)}
          </>
        )}
      </p>
    </li>
  );
}

interface GapItemProps {
  readonly doc: Doc;
  readonly indicator: IndicatorFinding;
  readonly gap: Highlights["leftBehind"][number]["gap"];
}

/** The group that is furthest behind first; without a confirmed direction the highest value, without a judgment. */
function GapItem({ doc, indicator, gap }: GapItemProps) {
  const { text, formats } = doc;
  const kind = gap.furthestBehind === null ? "neutral" : "judged";
  const groups =
    kind === "judged" ? gap.groups.toReversed() : gap.groups.toSorted((a, b) => b.value - a.value);
  const [one, other] = [groups[0], groups.at(-1)];
  if (!one || !other) return null;
  return (
    <li>
      <p class="item__number">
        <ValuesLink indicator={indicator.indicator}>
          {text.highlights.pair(
            valueWithUnit(doc, indicator, one.value),
            valueWithUnit(doc, indicator, other.value),
          )}
        </ValuesLink>
      </p>
      <p>{text.highlights.groups[kind](titleOf(doc, indicator), one.label, other.label)}</p>
      <p class="item__source">
        {formats.period(gap.period)} · {text.highlights.indicator(indicator.indicator)}
      </p>
    </li>
  );
}
