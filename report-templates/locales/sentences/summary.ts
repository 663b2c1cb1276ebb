/** What is said of the whole review: cover, highlights, data quality. Languages give the words. */
import type { ReviewFindings, Status } from "../../../domain/findings/finding.ts";
import { nearShare } from "../near-number.ts";
import type { CoverCase, HighlightsCase, QualityCase, ToldPart } from "./sentence-words.ts";

interface Totals {
  readonly all: number;
  readonly assessed: number;
  readonly onCourse: number;
  readonly notAssessed: number;
}

function totalsOf({ targets }: ReviewFindings): Totals {
  const count = (...wanted: readonly Status[]): number =>
    targets.filter(({ status }) => wanted.includes(status)).length;
  return {
    all: targets.length,
    assessed: count("met", "on-track", "too-slow", "moving-away"),
    onCourse: count("met", "on-track"),
    notAssessed: count("not-assessed"),
  };
}

/** "74 of 169 targets can be assessed." - "19 are met or on track, 55 are not." */
export function coverCase(findings: ReviewFindings): CoverCase {
  const { all, assessed, onCourse, notAssessed } = totalsOf(findings);
  if (assessed === 0) return { kind: "none", all, withData: notAssessed };
  const kind = onCourse === 0 ? "none-on-course" : "some-on-course";
  return { kind: onCourse === assessed ? "all-on-course" : kind, all, assessed, onCourse };
}

/** How many assessed targets are not on course, or the same of those that are when they are more. */
export function highlightsCase(findings: ReviewFindings): HighlightsCase {
  const { assessed, onCourse, notAssessed } = totalsOf(findings);
  if (assessed === 0) return withoutStatus(findings, notAssessed);
  const off = assessed - onCourse;
  if (assessed === 1) return { kind: "one", course: off === 1 ? "off" : "on" };
  if (onCourse === 0) return { kind: "all", course: "off", assessed };
  if (off === 0) return { kind: "all", course: "on", assessed };
  return off >= onCourse
    ? { kind: "part", course: "off", part: partOf(off, assessed) }
    : { kind: "part", course: "on", part: partOf(onCourse, assessed) };
}

function withoutStatus({ indicators }: ReviewFindings, shown: number): HighlightsCase {
  if (shown === 0) return { kind: "no-data" };
  const aimed = indicators.some(({ targetValue }) => targetValue !== null);
  return { kind: "no-status", shown, missing: aimed ? "comparison" : "target-value" };
}

/** How many indicators have five values or more, and how many have no target value. */
export function qualityCase({ quality }: ReviewFindings): QualityCase {
  const sum = (key: "indicators" | "withFiveValues" | "withTargetValue"): number =>
    quality.perGoal.reduce((total, goal) => total + goal[key], 0);
  const all = sum("indicators");
  const [five, aimed] = [sum("withFiveValues"), sum("withTargetValue")];
  if (all === 0) return { kind: "no-data" };
  if (all === 1)
    return {
      kind: "one",
      values: five === 1 ? "five" : "fewer",
      target: aimed === 1 ? "with" : "without",
    };
  return { kind: "several", five: partOf(five, all), without: partOf(all - aimed, all) };
}

/** Below this many a share is told as a count. */
const FEW = 10;

function partOf(count: number, all: number): ToldPart {
  if (count === 0) return { kind: "none", all };
  if (count === all) return { kind: "all", all };
  const share = all >= FEW ? nearShare(count / all) : null;
  return share ? { kind: "share", share, all } : { kind: "count", count, all };
}
