/** Up to three messages for the opener of a goal in Spanish: one number and one sentence each. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { Change } from "../size-of-change.ts";
import { changeOf } from "../en/sentences-figure.ts";
import { endsOf } from "../en/sentences-gap.ts";
import { numberText, type SentenceTools } from "../en/sentences-value.ts";
import type { Formats } from "../format.ts";
import {
  chooseMessages,
  fitsMessage,
  type ChosenMessage,
  type KeyMessage,
} from "../key-message-choice.ts";
import { plainName } from "../plain-name.ts";
import { codeName } from "./sentences-figure.ts";
import { groupValue } from "./sentences-gap.ts";
import { differenceWords, targetValueWords, valueWords } from "./sentences-value.ts";

/** Characters of a name in a message; longer ones are called by their code. */
const NAME = 120;

/** The messages of a goal, chosen as `chooseMessages` says. */
export function keyMessages(
  indicators: readonly IndicatorFinding[],
  tools: SentenceTools,
): readonly ChosenMessage[] {
  return chooseMessages(indicators, {
    isNamed: (finding) => plainName(finding, tools.formats.language, NAME) !== null,
    trend: (finding) => trendMessage(finding, tools),
    gap: (finding, gap) => gapMessage(finding, gap, tools),
  });
}

/** "4365" - "Personas sin hogar, 2024: aumento desde 3231 en 2016. ..."; the aim is left out where 30 words are not enough. */
function trendMessage(finding: IndicatorFinding, tools: SentenceTools): KeyMessage | null {
  const { formats } = tools;
  const { assessment } = finding;
  const change = changeOf(finding);
  const latest = change?.to ?? assessment.latest;
  if (!latest) return null;
  const name = plainName(finding, formats.language, NAME);
  const period = formats.period(latest.period);
  const subject =
    name === null
      ? `es el valor del ${lower(codeName(finding))} en ${period}`
      : `${name}, ${period}`;
  const lead = `${subject}${movement(finding, change, tools)}.`;
  const end = assessment.status === "not-assessed" ? "" : ` ${aim(finding, assessment, tools)}`;
  const sentence = [`${lead}${end}`, lead].find(fitsMessage);
  if (sentence === undefined) return null;
  return {
    number: numberText(latest.value, finding.decimals, formats),
    unit: shortUnit(finding.unit),
    sentence,
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function movement(
  finding: IndicatorFinding,
  change: Change | null,
  { formats }: SentenceTools,
): string {
  if (!change) return "";
  const { from, to } = change;
  const year = formats.period(from.period);
  if (from.value === to.value) return `, igual que en ${year}`;
  const noun = to.value > from.value ? "aumento" : "descenso";
  const the = unitKind(finding.unit) === "percent" ? "el " : "";
  return `, ${noun} desde ${the}${valueWords(finding, from.value, formats)} en ${year}`;
}

function aim(finding: IndicatorFinding, assessment: Assessed, { formats }: SentenceTools): string {
  const { status, target, gettingWorse, latest } = assessment;
  const words = targetValueWords(target, finding, formats);
  if (status === "met") {
    return gettingWorse
      ? `El valor objetivo (${words}) aún se cumple, pero la cifra empeora.`
      : `Se cumple el valor objetivo (${words}).`;
  }
  if (latest.year >= target.year)
    return `No se ha cumplido el valor objetivo de ${target.year} (${words}).`;
  if (status === "on-track") return `Va a buen ritmo para ${target.year} (${words}).`;
  if (status === "too-slow") return `Va con retraso para ${target.year} (${words}).`;
  return `El valor debería ser ${words} en ${target.year}.`;
}

const SHORT_UNITS = /^(?:euros?|años?|días?|km2?|m2|m3|hm3|kg|toneladas?|gwh|kwh|minutos|horas)$/i;

function shortUnit(unit: string | null): string | null {
  const kind = unitKind(unit);
  if (kind === "percent") return "%";
  if (kind === "points") return "puntos";
  const text = (unit ?? "").trim();
  return SHORT_UNITS.test(text) ? text : null;
}

/** "14,5 puntos" - "entre 96,3 % en Gràcia y ..."; "3,7 veces" - "el valor más bajo: 12,5 en hombres y 3,4 en mujeres ..." */
function gapMessage(
  finding: IndicatorFinding,
  gap: GapFinding,
  tools: SentenceTools,
): KeyMessage | null {
  const { formats } = tools;
  const ends = endsOf(gap);
  if (!ends || gap.relative === null) return null;
  const at = ({ label, value }: (typeof ends)["highest"]): string =>
    groupValue(gap.dimension, label, valueWords(finding, value, formats));
  const name = plainName(finding, formats.language, NAME) ?? codeName(finding);
  const end = `${at(ends.highest)} y ${at(ends.lowest)}. ${name}, ${formats.period(gap.period)}.`;
  const difference = differenceWords(finding, [ends.highest.value, ends.lowest.value], formats);
  const message = gapNumber(gap.relative, difference, formats);
  if (!message) return null;
  const sentence = `${message.unit === "veces" ? "el valor más bajo:" : "entre"} ${end}`;
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
  return { number: formats.number(relative, relative < 9.95 ? 1 : 0), unit: "veces" };
}
