/** What changed between two editions, as rows of a table: old, new, target, indicator and source. */
import { compareFindings, type Move } from "../../domain/findings/compare.ts";
import type {
  ComparisonFinding,
  IndicatorFinding,
  ReviewFindings,
  SeriesFinding,
} from "../../domain/findings/finding.ts";
import type { BoundedValue } from "../../domain/findings/interval.ts";
import { comparisonDetail } from "../../domain/findings/printed-facts.ts";
import type { ValueInterval } from "../../domain/observation.ts";
import { TEXT_MATTERS, type ErratumText, type FigureMatter } from "../locales/en/erratum-text.ts";

export interface ErratumRow {
  /** Codes; null where the change is one of the review as a whole. */
  readonly target: string | null;
  readonly indicator: string | null;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

/** The most digits that are shown to tell two values apart. */
const MOST_DIGITS = 10;

/** In the order of the new edition. Empty when no figure and no status differs. */
export function erratumRows(
  before: ReviewFindings,
  after: ReviewFindings,
  text: ErratumText,
): readonly ErratumRow[] {
  return comparedRows(before, after, text).map(({ row }) => row);
}

/** The rows with the moves that they tell of. */
export function comparedRows(
  before: ReviewFindings,
  after: ReviewFindings,
  text: ErratumText,
): readonly { readonly move: Move; readonly row: ErratumRow }[] {
  const old = new Map(before.indicators.map((finding) => [finding.indicator, finding]));
  const now = new Map(after.indicators.map((finding) => [finding.indicator, finding]));
  return compareFindings(before, after).flatMap((move) => {
    const code = "code" in move ? move.code : null;
    const pair = { old: old.get(code ?? "") ?? null, now: now.get(code ?? "") ?? null };
    const words = changeWords(move, pair, text);
    if (words === null) return [];
    return [{ move, row: { ...placeOf(move, pair, [before, after], text), ...words } }];
  });
}

/** The indicator of a change in both editions; null where it is not there, or the change is one of a target. */
interface Pair {
  readonly old: IndicatorFinding | null;
  readonly now: IndicatorFinding | null;
}

type Change = Pick<ErratumRow, "what" | "from" | "to">;

/** Null for what is a matter of texts. */
function changeWords(move: Move, pair: Pair, text: ErratumText): Change | null {
  switch (move.kind) {
    case "status":
      return {
        what: text.statusOf[move.subject],
        from: text.status[move.from],
        to: text.status[move.to],
      };
    case "value":
      return valueChange(move, seriesOf(move.series, pair), text);
    case "interval":
      return intervalChange(move, seriesOf(move.series, pair), text);
    case "fact":
      return factChange(move, pair, text);
    case "added":
      return { what: text.indicatorAsWhole, from: text.absent, to: text.there };
    case "removed":
      return { what: text.indicatorAsWhole, from: text.there, to: text.absent };
  }
}

function valueChange(
  { period, from, to }: Extract<Move, { readonly kind: "value" }>,
  series: SeriesFinding | null,
  text: ErratumText,
): Change {
  const digits = tellingDigits(from, to, series?.decimals ?? 0);
  const words = (value: number | null): string =>
    value === null ? text.absent : text.measured(value, series?.unit ?? null, digits);
  return {
    what: text.value(period, groupOf(series, text)),
    from: words(from),
    to: words(to),
  };
}

function intervalChange(
  { period, from, to }: Extract<Move, { readonly kind: "interval" }>,
  series: SeriesFinding | null,
  text: ErratumText,
): Change {
  const [unit, decimals] = [series?.unit ?? null, series?.decimals ?? 0];
  const digitsOf = (bound: keyof ValueInterval): number =>
    tellingDigits(from?.[bound] ?? null, to?.[bound] ?? null, decimals);
  const digits = Math.max(digitsOf("lower"), digitsOf("upper"));
  const words = (bounds: ValueInterval | null): string =>
    bounds === null ? text.absent : rangeOf(bounds, { unit, decimals: digits }, text);
  return { what: text.interval(period, groupOf(series, text)), from: words(from), to: words(to) };
}

/** As the newer edition has it, or else as the older one had. */
function seriesOf(key: string, { old, now }: Pair): SeriesFinding | null {
  const seriesIn = (finding: IndicatorFinding | null) =>
    finding?.series.find(({ series }) => series === key);
  return seriesIn(now) ?? seriesIn(old) ?? null;
}

/** Null for the series of the whole city. */
function groupOf(series: SeriesFinding | null, text: ErratumText): string | null {
  return series === null || series.isHeadline ? null : nameOf(series, text);
}

/** "Rent, Women"; null where only its unit, which stands with the value, tells the series from the others. */
function nameOf({ name, breakdown }: SeriesFinding, text: ErratumText): string | null {
  const parts = [name, ...breakdown.map(({ value }) => value)].filter((part) => part !== null);
  return parts.length === 0 ? null : text.formats.join(parts);
}

/** The digits of the series, or more where two values would look the same. */
function tellingDigits(from: number | null, to: number | null, decimals: number): number {
  if (from === null || to === null || from === to) return decimals;
  for (let digits = decimals; digits < MOST_DIGITS; digits += 1) {
    if (from.toFixed(digits) !== to.toFixed(digits)) return digits;
  }
  return MOST_DIGITS;
}

function factChange(
  { matter, detail, from, to }: Extract<Move, { readonly kind: "fact" }>,
  { old, now }: Pair,
  text: ErratumText,
): Change | null {
  const figure = figureMatter(matter);
  if (figure === null) return null;
  const what = text.matter(figure, detail);
  if (figure === "target-value") {
    const words = (finding: IndicatorFinding | null): string =>
      finding?.targetValue ? text.targetValue(finding.targetValue, finding.unit) : text.absent;
    const said = { from: words(old), to: words(now) };
    // Who set it is a text.
    return said.from === said.to ? null : { what, ...said };
  }
  const said = (fact: string | null, finding: IndicatorFinding | null): string =>
    fact === null ? text.absent : ((finding && PRINTED[figure]?.(finding, detail, text)) ?? fact);
  return { what, from: said(from, old), to: said(to, now) };
}

type FigureWords = (
  finding: IndicatorFinding,
  detail: string | null,
  text: ErratumText,
) => string | null;

/** How the indicator of one edition prints a figure, where that is not as the comparison gives it. */
const PRINTED: Partial<Readonly<Record<FigureMatter, FigureWords>>> = {
  gap: (finding, detail, text) => {
    const gap = finding.gaps.find(({ dimension }) => dimension === detail);
    return gap === undefined ? null : text.gap(gap, finding);
  },
  comparison: ({ comparisons }, detail, text) => {
    const words = comparisons.flatMap((comparison) =>
      comparison.points
        .filter(({ period }) => comparisonDetail(comparison, period) === detail)
        .map((point) => comparedFigure(point, comparison, text)),
    );
    return words[0] ?? null;
  },
  headline: ({ headline, series }) =>
    series.find((each) => each.series === headline)?.name ?? headline,
  reason: ({ assessment }, _, text) => text.reason(assessment),
};

/** "19.3 % (18.6 % – 20.0 %)" */
function comparedFigure(
  { value, interval }: BoundedValue,
  { unit, decimals }: ComparisonFinding,
  text: ErratumText,
): string {
  const figure = text.measured(value, unit, decimals);
  if (interval === undefined) return figure;
  return `${figure} (${rangeOf(interval, { unit, decimals }, text)})`;
}

function rangeOf(
  { lower, upper }: ValueInterval,
  { unit, decimals }: Pick<SeriesFinding, "unit" | "decimals">,
  text: ErratumText,
): string {
  const words = (bound: number): string => text.measured(bound, unit, decimals);
  return text.formats.range(words(lower), words(upper));
}

function figureMatter(
  matter: Extract<Move, { readonly kind: "fact" }>["matter"],
): FigureMatter | null {
  return TEXT_MATTERS.some((name) => name === matter) ? null : (matter as FigureMatter);
}

function placeOf(
  move: Move,
  pair: Pair,
  [before, after]: readonly [ReviewFindings, ReviewFindings],
  text: ErratumText,
): Pick<ErratumRow, "target" | "indicator" | "source"> {
  const indicator = pair.now ?? pair.old;
  const publisher = (finding: IndicatorFinding): string => finding.publisher ?? text.citySource;
  if (indicator !== null) {
    const { target, indicator: code } = indicator;
    return { target, indicator: code, source: publisher(indicator) };
  }
  const behind = [...after.indicators, ...before.indicators].filter(
    (finding) => move.code === null || finding.target === move.code,
  );
  const sources = [...new Set(behind.map(publisher))].join(text.formats.semicolon);
  return { target: move.code, indicator: null, source: sources };
}
