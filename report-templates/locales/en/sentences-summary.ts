/** Sentences about the whole review: cover, highlights, data quality, obligations. */
import type { ReviewFindings, Status } from "../../../domain/findings/finding.ts";
import type { ObligationRow } from "../../../domain/released-data.ts";
import type { Formats } from "../format.ts";
import { capital } from "./sentences-name.ts";
import { numberWord, shareWords } from "./sentences-number.ts";

/** Targets by status, all of them, and those with a status. */
export type Totals = Readonly<Record<Status | "all" | "assessed", number>>;

export function totalsOf({ targets }: ReviewFindings): Totals {
  const counts = {
    met: 0,
    "on-track": 0,
    "too-slow": 0,
    "moving-away": 0,
    "not-assessed": 0,
    "no-data": 0,
  };
  for (const { status } of targets) counts[status] += 1;
  const assessed = counts.met + counts["on-track"] + counts["too-slow"] + counts["moving-away"];
  return { ...counts, all: targets.length, assessed };
}

/** "74 of 169 targets can be assessed." - "19 are met or on track, 55 are not." */
export function coverSentence(
  findings: ReviewFindings,
  formats: Formats,
): { readonly strong: string; readonly rest: string } {
  const totals = totalsOf(findings);
  const all = `${formats.count(totals.all)} ${plural(totals.all, "target", "targets")}`;
  if (totals.assessed === 0) {
    const known = totals["not-assessed"];
    const rest =
      known === 0
        ? "No indicator has a value."
        : `${formats.count(known)} ${plural(known, "has", "have")} data.`;
    return { strong: `None of ${all} can be assessed yet.`, rest };
  }
  const onCourse = totals.met + totals["on-track"];
  const off = totals.assessed - onCourse;
  return {
    strong: `${formats.count(totals.assessed)} of ${all} can be assessed.`,
    rest:
      off === 0
        ? `${totals.assessed === 1 ? "It is" : "All are"} met or on track.`
        : onCourse === 0
          ? `${totals.assessed === 1 ? "It is" : "None is"} ${totals.assessed === 1 ? "not " : ""}met or on track.`
          : `${formats.count(onCourse)} ${plural(onCourse, "is", "are")} met or on track, ${formats.count(off)} ${plural(off, "is", "are")} not.`,
  };
}

/** Below this many a share is told as a count. */
const FEW = 10;

/** "Three in four assessed targets are not on course", or the same of those that are when they are more. */
export function highlightsTitle(findings: ReviewFindings): string {
  const totals = totalsOf(findings);
  const { assessed } = totals;
  if (assessed === 0) return withoutStatus(findings, totals);
  const onCourse = totals.met + totals["on-track"];
  const off = assessed - onCourse;
  if (assessed === 1)
    return `The one assessed target is ${off === 1 ? "not on course" : "on course"}`;
  if (onCourse === 0) {
    const none = assessed === 2 ? "Neither of the two" : `None of the ${numberWord(assessed)}`;
    return `${none} assessed targets is on course`;
  }
  if (off === 0)
    return `${assessed === 2 ? "Both" : `All ${numberWord(assessed)}`} assessed targets are on course`;
  const [count, end] = off >= onCourse ? [off, "not on course"] : [onCourse, "on course"];
  const share = assessed >= FEW ? shareWords(count / assessed) : null;
  if (share !== null) {
    const noun = share.endsWith("half") ? "of the assessed targets" : "assessed targets";
    return `${capital(share)} ${noun} are ${end}`;
  }
  return `${capital(numberWord(count))} of ${numberWord(assessed)} assessed targets are ${end}`;
}

function withoutStatus({ indicators }: ReviewFindings, totals: Totals): string {
  if (totals["not-assessed"] === 0) return "No target has data yet";
  const shown = totals["not-assessed"];
  const values = indicators.filter(({ targetValue }) => targetValue !== null).length;
  const why =
    values === 0
      ? "no target value is confirmed"
      : "no series can be compared with its target value";
  return `${capital(numberWord(shown))} ${plural(shown, "target has", "targets have")} data; ${why} yet`;
}

/** "Seven in ten indicators have five values or more; more than one in three lack a target value" */
export function qualityTitle({ quality }: ReviewFindings): string {
  const sum = (key: "indicators" | "withFiveValues" | "withTargetValue"): number =>
    quality.perGoal.reduce((total, goal) => total + goal[key], 0);
  const all = sum("indicators");
  if (all === 0) return "No indicator has data yet";
  if (all === 1) {
    const values = sum("withFiveValues") === 1 ? "five values or more" : "fewer than five values";
    return `The one indicator has ${values} and ${sum("withTargetValue") === 1 ? "a" : "no"} target value`;
  }
  const long = part(sum("withFiveValues"), all, ["has", "have"]);
  const without = part(all - sum("withTargetValue"), all, ["lacks", "lack"]);
  const noun = long.who.endsWith("half")
    ? "of the indicators"
    : plural(all, "indicator", "indicators");
  return `${capital(long.who)} ${noun} ${long.verb} five values or more; ${without.who} ${without.verb} a target value`;
}

/** A share in words from ten on, else a count: "seven in ten", "two of three", "none of three". */
function part(
  count: number,
  all: number,
  [singular, plurals]: readonly [string, string],
): { readonly who: string; readonly verb: string } {
  if (count === 0) return { who: `none of ${numberWord(all)}`, verb: singular };
  if (count === all) return { who: all === 2 ? "both" : `all ${numberWord(all)}`, verb: plurals };
  const share = all >= FEW ? shareWords(count / all) : null;
  return {
    who: share ?? `${numberWord(count)} of ${numberWord(all)}`,
    verb: count === 1 || share?.includes("one in") ? singular : plurals,
  };
}

/** "Right to an adequate standard of living, ICESCR 11: binding since 1977." */
export function obligationSentence({
  right,
  instrument,
  article,
  bindingSince,
}: ObligationRow): string {
  const place = `${instrument} ${article}`.trim();
  const since = bindingSince === null ? "binding" : `binding since ${bindingSince}`;
  return `${right === null ? place : `${right}, ${place}`}: ${since}.`;
}

function plural(count: number, singular: string, plurals: string): string {
  return count === 1 ? singular : plurals;
}
