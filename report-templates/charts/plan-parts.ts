/** What all figures of an indicator have in common: names, units, subtitles. */
import type { IndicatorFinding, SeriesFinding } from "../../domain/findings/finding.ts";
import { unitKind } from "../../domain/findings/unit.ts";
import type { ChartPlan } from "./chart-plan.ts";
import type { ChartTools, FigureShape, FigureWords } from "./chart-text.ts";
import type { Formats } from "../locales/format.ts";
import type { Drawing } from "./drawing.ts";
import { specification } from "./specification.ts";
import { printable, printableSentence } from "./wrap-text.ts";

export interface PlanTools extends ChartTools {
  readonly words: FigureWords;
}

export type FigureWidth = "main" | "half";

/** What differs between the figures of an indicator. */
export interface FigurePart {
  readonly id: string;
  readonly kind: ChartPlan["kind"];
  readonly shape: FigureShape;
  /** Words of the subtitle after what is measured; "" for none. */
  readonly detail: string;
  /** A sentence after the subtitle. */
  readonly remark?: string;
}

const LONGEST_ALT = 150;

/** A figure of the review: drawing and words. */
export function figurePlan(
  finding: IndicatorFinding,
  part: FigurePart,
  { width, drawing }: { readonly width: FigureWidth; readonly drawing: Drawing },
  tools: PlanTools,
): ChartPlan {
  const { formats, text, words } = tools;
  const scale = drawing.scaleStartsAt === null ? "" : text.scaleStartsAt(drawing.scaleStartsAt);
  const remarks = [part.remark ?? "", scale].filter((remark) => remark !== "");
  const what = [text.measured(titleOf(finding, formats.language), unitWord(finding)), part.detail];
  const subtitle = what.filter((each) => each !== "").join(formats.comma);
  return {
    id: part.id,
    kind: part.kind,
    goal: finding.goal,
    target: finding.target,
    indicator: finding.indicator,
    width,
    title: printableSentence(words.figureTitle(finding, part.shape)),
    subtitle: remarks.length === 0 ? subtitle : `${subtitle}. ${remarks.join(" ")}`,
    alt: shortened(printableSentence(words.figureAlt(finding, part.shape))),
    description: described(words.figureDescription(finding, part.shape)),
    status: part.shape.shows === "headline" ? finding.assessment.status : null,
    notes: [
      ...(drawing.breaks.length === 0 ? [] : [text.breakNote(formats.list(drawing.breaks))]),
      ...(drawing.hidden.length === 0 ? [] : [text.hiddenNote(formats.list(drawing.hidden))]),
      ...(drawing.intervals ? [text.intervalNote] : []),
    ],
    spec: specification(drawing.scene, formats.direction),
  };
}

/** Title in the report's language, else in any language it has, else its code. */
export function titleOf({ titles, indicator }: IndicatorFinding, language: string): string {
  const title = titles[language] ?? titles["en"] ?? Object.values(titles)[0];
  return printable(title ?? indicator).replace(/[.\s]+$/u, "");
}

/** "%" for percentages whatever word was published; other units as the city wrote them. */
function unitWord({ unit }: IndicatorFinding): string | null {
  if (unit === null || unit.trim() === "") return null;
  if (unitKind(unit) === "percent") return "%";
  return printable(unit);
}

/** Sentences as one paragraph. */
export function described(sentences: readonly string[]): string {
  return sentences.map(printableSentence).join(" ");
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST_ALT ? text : `${letters.slice(0, LONGEST_ALT - 1).join("")}…`;
}

/** The series that carries the indicator's status. */
export function headlineOf({ series, headline }: IndicatorFinding): SeriesFinding | null {
  return series.find((each) => each.series === headline) ?? null;
}

export function seriesOf(finding: IndicatorFinding, key: string): SeriesFinding | null {
  return finding.series.find(({ series }) => series === key) ?? null;
}

/** More series than this are not told apart in one chart. */
export const MOST_LINES = 7;

/**
 * All groups of the headline's dimension, itself included, when the headline is itself a group;
 * empty when it is a total or when they are too many for one chart.
 */
export function siblingsOf(
  { series }: IndicatorFinding,
  headline: SeriesFinding,
): readonly SeriesFinding[] {
  const [part, ...more] = headline.breakdown;
  if (headline.isTotal || !part || more.length > 0) return [];
  const siblings = series.filter(
    ({ unit, name, isTotal, points, breakdown: [own, ...others] }) =>
      unit === headline.unit &&
      name === headline.name &&
      !isTotal &&
      points.length > 0 &&
      others.length === 0 &&
      own?.dimension === part.dimension,
  );
  return siblings.length > 1 && siblings.length <= MOST_LINES ? siblings : [];
}

/** "Men": the group that the headline series is about; null when it is about all. */
export function headlineGroup(
  { isTotal, breakdown }: SeriesFinding,
  formats: Formats,
): string | null {
  if (isTotal || breakdown.length === 0) return null;
  return formats.join(breakdown.map(({ value }) => printable(value)));
}
