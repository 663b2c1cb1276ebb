/** Up to three messages for the opener of a goal, one number and one sentence each, in any language. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import { overlap } from "../../../domain/findings/interval.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { KeyMessage } from "../../editions/review-input.ts";
import { chooseMessages, fits, type Message } from "../message-choice.ts";
import type { Change } from "../size-of-change.ts";
import { changeOf } from "./change.ts";
import { endsOf, groupValue } from "./gap.ts";
import type { GapGroup, Telling } from "./sentence-words.ts";
import { aimOf } from "./target.ts";
import { numberText } from "./values.ts";

/** Characters of a name in a message; longer ones are called by their code. */
const NAME = 120;

/** The messages of a goal, chosen as `chooseMessages` says. */
export function keyMessages<Name>(
  indicators: readonly IndicatorFinding[],
  telling: Telling<Name>,
): readonly KeyMessage[] {
  return chooseMessages(indicators, {
    isNamed: (finding) => nameIn(finding, telling) !== null,
    trend: (finding) => trendMessage(finding, telling),
    gap: (finding, gap) => gapMessage(finding, gap, telling),
  });
}

function nameIn<Name>(finding: IndicatorFinding, { words, formats }: Telling<Name>): Name | null {
  return words.names.nameOf(finding, formats.language, NAME);
}

/** The aim is left out where 30 words are not enough. */
function trendMessage<Name>(finding: IndicatorFinding, telling: Telling<Name>): Message | null {
  const { formats, words } = telling;
  const change = changeOf(finding);
  const latest = change?.to ?? finding.assessment.latest;
  if (!latest) return null;
  const subject = words.messages.subject(
    nameIn(finding, telling),
    words.names.codeName(finding.indicator),
    formats.period(latest.period),
  );
  const lead = `${subject}${change ? moved(finding, change, telling) : ""}.`;
  const sentence = [`${lead}${aim(finding, telling)}`, lead].find(fits);
  if (sentence === undefined) return null;
  return {
    number: numberText(latest.value, finding.decimals, formats),
    unit: shortUnit(finding, latest.value, telling),
    sentence,
  };
}

function moved<Name>(
  finding: IndicatorFinding,
  { from, to }: Change,
  { formats, words: { messages, values } }: Telling<Name>,
): string {
  if (from.value !== to.value && overlap(from, to)) return "";
  const course = to.value > from.value ? "up" : "down";
  const first = {
    value: values.valueWords(finding, from.value, formats),
    year: formats.period(from.period),
  };
  return messages.moved(from.value === to.value ? "same" : course, first, finding);
}

function aim<Name>(
  finding: IndicatorFinding,
  { formats, words: { messages, values } }: Telling<Name>,
): string {
  const { assessment } = finding;
  if (assessment.status === "not-assessed") return "";
  const { target } = assessment;
  const words = values.targetValueWords(target, finding, formats);
  return ` ${messages.aim(aimOf(assessment), words, target.year)}`;
}

function shortUnit<Name>(
  { unit, decimals }: IndicatorFinding,
  value: number,
  { words: { messages } }: Telling<Name>,
): string | null {
  const kind = unitKind(unit);
  if (kind === "percent") return "%";
  if (kind === "points") return messages.points(Number(value.toFixed(decimals)));
  return messages.shortUnit((unit ?? "").trim());
}

/** Points up to almost twice, then how many times; null for small ratios of units that have no points. */
function gapMessage<Name>(
  finding: IndicatorFinding,
  gap: GapFinding,
  telling: Telling<Name>,
): Message | null {
  const { formats, words } = telling;
  const { names, values, gaps, messages } = words;
  const ends = endsOf(gap);
  if (!ends || gap.relative === null || gap.unclear !== undefined) return null;
  const { highest, lowest } = ends;
  const at = ({ label, value }: GapGroup): string =>
    groupValue(gaps, gap.dimension, label, values.valueWords(finding, value, formats));
  const difference = values.differenceWords(finding, [highest.value, lowest.value], formats);
  const told = gapNumber(gap.relative, difference, telling);
  if (!told) return null;
  const { kind, number, unit } = told;
  const sentence = messages.gap({
    kind,
    highest: at(highest),
    lowest: at(lowest),
    name: names.textOf(nameIn(finding, telling) ?? names.codeName(finding.indicator)),
    period: formats.period(gap.period),
  });
  return fits(sentence) ? { number, unit, sentence } : null;
}

function gapNumber<Name>(
  relative: number,
  difference: string | null,
  { formats, words }: Telling<Name>,
): { readonly kind: "points" | "times"; readonly number: string; readonly unit: string } | null {
  const [number, unit] = (difference ?? "").split(" ");
  if (number && unit && relative < 1.9) return { kind: "points", number, unit };
  if (relative < 1.5) return null;
  const times = formats.number(relative, relative < 9.95 ? 1 : 0);
  return { kind: "times", number: times, unit: words.messages.times };
}
