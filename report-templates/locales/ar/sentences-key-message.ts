/** Up to three messages for the opener of a goal: one number and one sentence each. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { ChosenMessage, KeyMessage } from "../key-message-choice.ts";
import type { Change } from "../size-of-change.ts";
import { changeOf } from "../en/sentences-figure.ts";
import { endsOf } from "../en/sentences-gap.ts";
import { numberText, type SentenceTools } from "../en/sentences-value.ts";
import type { Formats } from "../format.ts";
import { chooseMessages, fits } from "../message-choice.ts";
import { groupValue } from "./sentences-gap.ts";
import { codeName, shortName } from "./sentences-name.ts";
import { differenceWords, pointsWord, targetValueWords, valueWords } from "./sentences-value.ts";

/** Characters of a name in a message; longer ones are called by their code. */
const NAME = 120;

export function keyMessages(
  indicators: readonly IndicatorFinding[],
  tools: SentenceTools,
): readonly ChosenMessage[] {
  return chooseMessages(indicators, {
    isNamed: (finding) => shortName(finding, NAME) !== null,
    trend: (finding) => trendMessage(finding, tools),
    gap: (finding, gap) => gapMessage(finding, gap, tools),
  });
}

/** The aim is left out where 30 words are not enough. */
function trendMessage(finding: IndicatorFinding, tools: SentenceTools): KeyMessage | null {
  const { formats } = tools;
  const { assessment } = finding;
  const change = changeOf(finding);
  const latest = change?.to ?? assessment.latest;
  if (!latest) return null;
  const lead = `${subjectAndTime(finding, formats.period(latest.period))}${movement(finding, change, tools)}.`;
  const end = assessment.status === "not-assessed" ? "" : ` ${aim(finding, assessment, tools)}`;
  const sentence = [`${lead}${end}`, lead].find(fits);
  if (sentence === undefined) return null;
  return {
    number: numberText(latest.value, finding.decimals, formats),
    unit: shortUnit(finding.unit, Number(latest.value.toFixed(finding.decimals))),
    sentence,
  };
}

function subjectAndTime(finding: IndicatorFinding, period: string): string {
  const name = shortName(finding, NAME);
  return name === null ? `قيمة ${codeName(finding)} في ${period}` : `${name}، ${period}`;
}

function movement(
  finding: IndicatorFinding,
  change: Change | null,
  { formats }: SentenceTools,
): string {
  if (!change) return "";
  const { from, to } = change;
  const year = formats.period(from.period);
  if (from.value === to.value) return `، كما في ${year}`;
  const noun = to.value > from.value ? "ارتفاعاً" : "انخفاضاً";
  return `، ${noun} من ${valueWords(finding, from.value, formats)} في ${year}`;
}

function aim(finding: IndicatorFinding, assessment: Assessed, { formats }: SentenceTools): string {
  const { status, target, gettingWorse, latest } = assessment;
  const words = targetValueWords(target, finding, formats);
  if (status === "met") {
    return gettingWorse
      ? `لا تزال القيمة المستهدفة (${words}) محقَّقة، لكن القيمة تسوء.`
      : `القيمة المستهدفة (${words}) محقَّقة.`;
  }
  if (latest.year >= target.year)
    return `القيمة المستهدفة لعام ${target.year} (${words}) لم تتحقق.`;
  if (status === "on-track") return `وهذا على المسار نحو ${words} بحلول ${target.year}.`;
  if (status === "too-slow") return `وهذا أبطأ مما يلزم لبلوغ ${words} بحلول ${target.year}.`;
  return `والمطلوب ${words} بحلول ${target.year}.`;
}

const SHORT_UNITS: Readonly<Record<string, string>> = {
  euro: "يورو",
  euros: "يورو",
  year: "سنة",
  years: "سنة",
  day: "يوم",
  days: "يوم",
  km: "كم",
  km2: "كم²",
  m2: "م²",
  m3: "م³",
  kg: "كغ",
  ton: "طن",
  tons: "طن",
  tonne: "طن",
  tonnes: "طن",
  minutes: "دقيقة",
  hours: "ساعة",
};

function shortUnit(unit: string | null, value: number): string | null {
  const kind = unitKind(unit);
  if (kind === "percent") return "%";
  if (kind === "points") return pointsWord(value);
  return SHORT_UNITS[(unit ?? "").trim().toLowerCase()] ?? null;
}

function gapMessage(
  finding: IndicatorFinding,
  gap: GapFinding,
  { formats }: SentenceTools,
): KeyMessage | null {
  const ends = endsOf(gap);
  if (!ends || gap.relative === null) return null;
  const at = ({ label, value }: (typeof ends)["highest"]): string =>
    groupValue(gap.dimension, label, valueWords(finding, value, formats));
  const name = shortName(finding, NAME) ?? codeName(finding);
  const end = `${at(ends.highest)} و${at(ends.lowest)}. ${name}، ${formats.period(gap.period)}.`;
  const difference = differenceWords(finding, [ends.highest.value, ends.lowest.value], formats);
  const message = gapNumber(gap.relative, difference, formats);
  if (!message) return null;
  const sentence = `${message.lead} ${end}`;
  return fits(sentence) ? { number: message.number, unit: message.unit, sentence } : null;
}

/** Points up to almost twice, then how many times; null for small ratios of units that have no points. */
function gapNumber(
  relative: number,
  difference: string | null,
  formats: Formats,
): { readonly number: string; readonly unit: string; readonly lead: string } | null {
  const [number, unit] = (difference ?? "").split(" ");
  if (number && unit && relative < 1.9) return { number, unit, lead: "هي الفجوة بين" };
  if (relative < 1.5) return null;
  const times = formats.number(relative, relative < 9.95 ? 1 : 0);
  return { number: times, unit: "إلى 1", lead: "هي نسبة القيمة الأعلى إلى الأدنى:" };
}
