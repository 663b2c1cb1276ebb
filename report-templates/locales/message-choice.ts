/** Which indicators the opener of a goal tells about, without words: the same in every language. */
import { dividesPeople } from "../../domain/findings/dimension.ts";
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import type { GapFinding } from "../../domain/findings/gap-finding.ts";
import { comparesGroups, measuresDifference } from "../../domain/findings/gap.ts";
import type { KeyMessage } from "../editions/review-input.ts";

/** A message before it is chosen for an indicator. */
export type Message = Omit<KeyMessage, "indicator">;

const MESSAGES = 3;
const WORDS = 30;

/** The words of one language; null where a message cannot be said in 30 words. */
export interface MessageWords {
  /** Whether a message can call the indicator by its name; one whose subject is a code is the last choice. */
  readonly isNamed: (finding: IndicatorFinding) => boolean;
  readonly trend: (finding: IndicatorFinding) => Message | null;
  readonly gap: (finding: IndicatorFinding, gap: GapFinding) => Message | null;
}

/** True for a sentence of at most 30 words. */
export function fits(sentence: string): boolean {
  return sentence.split(/\s+/).length <= WORDS;
}

/**
 * The indicator furthest off its course, the one that does best, the largest gap between groups of people; where statuses
 * are missing, the largest fall and the largest rise take their place, without a judgment. One message an indicator.
 */
export function chooseMessages(
  indicators: readonly IndicatorFinding[],
  words: MessageWords,
): readonly KeyMessage[] {
  const told = new Map<string, Message>();
  const tellOne = (candidates: readonly Candidate[]): void => {
    if (told.size === MESSAGES) return;
    const next = candidates.find(
      ({ finding, message }) => message !== null && !told.has(finding.indicator),
    );
    if (next?.message) told.set(next.finding.indicator, next.message);
  };
  const trends = (findings: readonly IndicatorFinding[]): readonly Candidate[] =>
    findings
      .toSorted((a, b) => Number(words.isNamed(b)) - Number(words.isNamed(a)))
      .map((finding) => ({ finding, message: words.trend(finding) }));
  tellOne(trends(offCourse(indicators)));
  tellOne(trends(doingWell(indicators)));
  tellOne(
    largestGaps(indicators).map(({ finding, gap }) => ({
      finding,
      message: words.gap(finding, gap),
    })),
  );
  const rest = trends([...extremes(indicators), ...indicators]);
  for (let turn = 0; turn < MESSAGES; turn += 1) tellOne(rest);
  return [...told].map(([indicator, message]) => ({ ...message, indicator }));
}

interface Candidate {
  readonly finding: IndicatorFinding;
  readonly message: Message | null;
}

/** Too slow or moving away, slowest first. */
function offCourse(indicators: readonly IndicatorFinding[]): readonly IndicatorFinding[] {
  const ratio = ({ assessment }: IndicatorFinding): number =>
    assessment.status === "not-assessed" ? 0 : (assessment.ratio ?? 0);
  return indicators
    .filter(({ assessment: { status } }) => status === "too-slow" || status === "moving-away")
    .toSorted((a, b) => ratio(a) - ratio(b));
}

/** Met or on track and not getting worse, the largest relative movement first. */
function doingWell(indicators: readonly IndicatorFinding[]): readonly IndicatorFinding[] {
  const move = ({ trend }: IndicatorFinding): number => Math.abs(trend?.relativeChange ?? 0);
  return indicators
    .filter(
      ({ assessment }) =>
        assessment.status === "on-track" ||
        (assessment.status === "met" && !assessment.gettingWorse),
    )
    .toSorted((a, b) => move(b) - move(a));
}

function extremes(indicators: readonly IndicatorFinding[]): readonly IndicatorFinding[] {
  const moves = indicators
    .flatMap((finding) =>
      finding.trend?.relativeChange ? [{ finding, move: finding.trend.relativeChange }] : [],
    )
    .toSorted((a, b) => a.move - b.move);
  const [fall, rise] = [moves[0], moves.at(-1)];
  return [
    ...(fall && fall.move < 0 ? [fall.finding] : []),
    ...(rise && rise.move > 0 ? [rise.finding] : []),
  ];
}

/** Smaller differences between groups are no message. */
const SMALLEST_RATIO = 1.1;

function largestGaps(
  indicators: readonly IndicatorFinding[],
): readonly { readonly finding: IndicatorFinding; readonly gap: GapFinding }[] {
  return indicators
    .filter(({ titles }) => !measuresDifference(titles))
    .flatMap((finding) => finding.gaps.map((gap) => ({ finding, gap })))
    .filter(
      ({ finding, gap }) =>
        (gap.relative ?? 0) >= SMALLEST_RATIO &&
        dividesPeople(gap.dimension) &&
        comparesGroups(gap.groups, finding.unit),
    )
    .toSorted((a, b) => (b.gap.relative ?? 0) - (a.gap.relative ?? 0));
}
