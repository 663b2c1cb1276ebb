/** Up to three messages in French for the opener of a goal: one number and one sentence each. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { Change } from "../size-of-change.ts";
import { changeOf } from "../en/sentences-figure.ts";
import { endsOf } from "../en/sentences-gap.ts";
import type { SentenceTools } from "../en/sentences-value.ts";
import type { Formats } from "../format.ts";
import {
  chooseMessages,
  fitsMessage,
  type ChosenMessage,
  type KeyMessage,
} from "../key-message-choice.ts";
import { groupValue } from "./sentences-gap.ts";
import { nameOf } from "./sentences-name.ts";
import { differenceWords, numberText, targetValueWords, valueWords } from "./sentences-value.ts";
import { one } from "./plural.ts";

/** Characters of a name in a message; longer ones are called by their code. */
const NAME = 120;

export function keyMessages(
  indicators: readonly IndicatorFinding[],
  tools: SentenceTools,
): readonly ChosenMessage[] {
  return chooseMessages(indicators, {
    isNamed: (finding) => nameOf(finding, NAME) !== null,
    trend: (finding) => trendMessage(finding, tools),
    gap: (finding, gap) => gapMessage(finding, gap, tools),
  });
}

function named(finding: IndicatorFinding): string {
  return nameOf(finding, NAME) ?? `Indicateur ${finding.indicator}`;
}

/** "4 365" - "Sans-abri, 2024. En hausse par rapport à 3 231 en 2016. Objectif : au plus 500 d’ici à 2030." */
function trendMessage(finding: IndicatorFinding, tools: SentenceTools): KeyMessage | null {
  const { formats } = tools;
  const { assessment } = finding;
  const change = changeOf(finding);
  const latest = change?.to ?? assessment.latest;
  if (!latest) return null;
  const lead = `${named(finding)}, ${formats.period(latest.period)}${movement(finding, change, tools)}.`;
  const end = assessment.status === "not-assessed" ? "" : ` ${aim(finding, assessment, tools)}`;
  const sentence = [`${lead}${end}`, lead].find(fitsMessage);
  if (sentence === undefined) return null;
  return {
    number: numberText(latest.value, finding.decimals, formats),
    unit: shortUnit(finding, latest.value),
    sentence,
  };
}

function movement(
  finding: IndicatorFinding,
  change: Change | null,
  { formats }: SentenceTools,
): string {
  if (!change) return "";
  const { from, to } = change;
  const year = formats.period(from.period);
  if (from.value === to.value) return ` : même valeur qu’en ${year}`;
  const course = to.value > from.value ? "en hausse" : "en baisse";
  return ` : ${course}, contre ${valueWords(finding, from.value, formats)} en ${year}`;
}

function aim(finding: IndicatorFinding, assessment: Assessed, { formats }: SentenceTools): string {
  const { status, target, gettingWorse, latest } = assessment;
  const words = targetValueWords(target, finding, formats);
  if (status === "met") {
    return gettingWorse
      ? `La valeur cible (${words}) reste atteinte, mais la valeur se dégrade.`
      : `La valeur cible (${words}) est atteinte.`;
  }
  if (latest.year >= target.year)
    return `La valeur cible pour ${target.year} (${words}) n’est pas atteinte.`;
  if (status === "on-track") return `En bonne voie pour atteindre ${words} d’ici à ${target.year}.`;
  if (status === "too-slow") return `Trop lent pour atteindre ${words} d’ici à ${target.year}.`;
  return `Il faudrait ${words} d’ici à ${target.year}.`;
}

const UNITS: Readonly<Record<string, string>> = {
  euro: "euros", euros: "euros", years: "ans", year: "ans", ans: "ans", days: "jours", day: "jours", jours: "jours",
  minutes: "minutes", hours: "heures", heures: "heures", kg: "kg", km: "km", km2: "km2", m2: "m2", m3: "m3", hm3: "hm3",
  tonnes: "tonnes", tonne: "tonnes", tons: "tonnes", gwh: "GWh", kwh: "kWh",
}; // prettier-ignore

function shortUnit({ unit }: IndicatorFinding, value: number): string | null {
  const kind = unitKind(unit);
  if (kind === "percent") return "%";
  if (kind === "points") return one(Math.abs(value), "point", "points");
  return UNITS[(unit ?? "").trim().toLowerCase()] ?? null;
}

/** "14,5 points" - "d’écart entre 96,3 % à Gràcia et 81,8 % à Nou Barris"; "3,7 fois" - "plus chez les hommes ..." */
function gapMessage(
  finding: IndicatorFinding,
  gap: GapFinding,
  { formats }: SentenceTools,
): KeyMessage | null {
  const ends = endsOf(gap);
  if (!ends || gap.relative === null) return null;
  const at = ({ label, value }: (typeof ends)["highest"]): string =>
    groupValue(gap.dimension, label, valueWords(finding, value, formats));
  const end = `${at(ends.highest)} et ${at(ends.lowest)}. ${named(finding)}, ${formats.period(gap.period)}.`;
  const difference = differenceWords(finding, [ends.highest.value, ends.lowest.value], formats);
  const message = gapNumber(gap.relative, difference, formats);
  if (!message) return null;
  const sentence = `${message.unit === "fois" ? "plus dans un groupe que dans un autre :" : "d’écart entre"} ${end}`;
  return fitsMessage(sentence) ? { ...message, sentence } : null;
}

/** Points up to almost twice, then how many times; null for small ratios of units that have no points. */
function gapNumber(
  relative: number,
  difference: string | null,
  formats: Formats,
): { readonly number: string; readonly unit: string } | null {
  const [number, unit] = (difference ?? "").split(" ");
  if (number && unit && relative < 1.9) return { number, unit };
  if (relative < 1.5) return null;
  return { number: formats.number(relative, relative < 9.95 ? 1 : 0), unit: "fois" };
}
