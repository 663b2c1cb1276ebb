/** What an easy-to-read page says about one indicator: one number, how it was before, and what the city wants. */
import type { GapFinding } from "../../domain/findings/gap-finding.ts";
import type { IndicatorFinding, Point, TargetValue } from "../../domain/findings/finding.ts";
import type { Goal } from "../../domain/goal.ts";
import { overlap } from "../../domain/findings/interval.ts";
import { unitKind } from "../../domain/findings/unit.ts";
import type { EasyText } from "../locales/en/easy/easy-text.ts";
import {
  easyCount,
  easyShare,
  soundsSame,
  type EasyNumber,
  type EasyShare,
} from "./easy-number.ts";
import { plainName } from "./plain-name.ts";

/** Ten people, some of them filled. */
export interface EasyPicture {
  readonly share: EasyShare;
  readonly caption: string;
}

/** One idea: a heading, pictures at most two, and sentences, one a line. */
export interface EasyBlock {
  /** "groups": two groups of people beside each other; "number": how many, now and before. */
  readonly kind: "number" | "groups" | "text";
  /** Null where the page's own title says it. */
  readonly title: string | null;
  readonly pictures: readonly EasyPicture[];
  readonly lines: readonly string[];
}

/** At most three blocks. */
export interface EasyPage {
  /** Null for a page that is not about one goal. */
  readonly goal: Goal | null;
  readonly title: string;
  readonly blocks: readonly EasyBlock[];
  /** Goals that are only named here. */
  readonly goals?: readonly Goal[];
  /** Sentence under the blocks. */
  readonly end?: string;
}

/** An indicator whose name and number can be said in easy words. */
export interface EasyIndicator {
  readonly finding: IndicatorFinding;
  readonly name: string;
  readonly latest: Point;
  /** Null: there is only one value. */
  readonly before: Point | null;
  readonly shows: "people" | "count";
}

/** Null where the name is not plain in this language, or the number is neither a share of people nor a count of persons. */
export function easyIndicator(
  finding: IndicatorFinding,
  language: string,
  text: EasyText,
): EasyIndicator | null {
  const { assessment, trend, unit } = finding;
  const name = plainName(finding.titles[language]);
  const latest = assessment.latest ?? trend?.latest ?? null;
  if (name === null || latest === null || text.tooHard.test(name)) return null;
  const shows = showsWhat(name, unit, text);
  if (shows === null || easyNumber(latest.value, shows) === null) return null;
  const first = assessment.baseline ?? trend?.first ?? null;
  return { finding, name, latest, before: earlierOf(first, latest, shows), shows };
}

function earlierOf(
  first: Point | null,
  latest: Point,
  shows: EasyIndicator["shows"],
): Point | null {
  const isEarlier = first !== null && first.year < latest.year;
  return isEarlier && easyNumber(first.value, shows) !== null ? first : null;
}

function showsWhat(
  name: string,
  unit: string | null,
  text: EasyText,
): EasyIndicator["shows"] | null {
  if (!text.people.test(name)) return null;
  const kind = unitKind(unit);
  // "% of homes" and "thousand people" are other quantities than the number alone says.
  const isBare = !/\s/.test((unit ?? "").trim());
  if (!isBare) return null;
  if (kind === "percent") return "people";
  return kind === "count" ? "count" : null;
}

function easyNumber(value: number, shows: EasyIndicator["shows"]): EasyNumber | null {
  return shows === "people" ? easyShare(value) : easyCount(value);
}

/** The number, the change since the first one, the status and the aim. */
export function indicatorBlock(indicator: EasyIndicator, text: EasyText): EasyBlock {
  const { name, finding, latest, before, shows } = indicator;
  const now = easyNumber(latest.value, shows);
  const then = before === null ? null : easyNumber(before.value, shows);
  const isOther = now !== null && then !== null && !soundsSame(now, then) && !isUnclear(indicator);
  const points = before !== null && isOther ? [before, latest] : [latest];
  const captions = points.map((point) => captionOf(point, shows, text));
  return {
    kind: "number",
    title: name,
    pictures: shows === "people" ? points.map((point) => picture(point, text)) : [],
    lines: [
      ...(shows === "people" ? [] : captions.map((caption) => `${caption}.`)),
      changeLine(indicator, text),
      ...statusLines(finding, text),
      ...aimLine(indicator, text),
    ],
  };
}

function captionOf(point: Point, shows: EasyIndicator["shows"], text: EasyText): string {
  const value = easyNumber(point.value, shows);
  return value === null ? "" : text.caption(point.period, value);
}

function picture({ period, value }: Point, text: EasyText): EasyPicture {
  const share = easyShare(value) ?? { kind: "none" };
  return { share, caption: text.caption(period, share) };
}

/** Two values whose published intervals overlap: pictures of both would show a change. */
function isUnclear({ before, latest }: Pick<EasyIndicator, "before" | "latest">): boolean {
  return before !== null && before.value !== latest.value && overlap(before, latest);
}

/** By the values as they are printed elsewhere, so that both say the same. */
function changeLine({ finding, latest, before }: EasyIndicator, text: EasyText): string {
  if (before === null) return text.oneNumber;
  if (isUnclear({ before, latest })) return text.changeUnclear;
  const [then, now] = [before, latest].map(({ value }) =>
    Number(value.toFixed(finding.decimals)),
  ) as [number, number];
  const way = now > then ? "more" : now < then ? "less" : "same";
  return text.change[way](before.period);
}

function statusLines({ assessment }: IndicatorFinding, text: EasyText): readonly string[] {
  if (assessment.status === "not-assessed") return [];
  const worse = assessment.status === "met" && assessment.gettingWorse;
  return [text.status[assessment.status], ...(worse ? [text.metGettingWorse] : [])];
}

/** Which numbers can be a highest or a lowest one. */
const AIMS: Readonly<Record<TargetValue["direction"], readonly EasyNumber["kind"][]>> = {
  increase: ["tenths", "nearly-all", "all", "count"],
  decrease: ["none", "few", "tenths", "count"],
};

/** None where the aim would sound like the number that the city has already. */
function aimLine({ finding, latest, shows }: EasyIndicator, text: EasyText): readonly string[] {
  const { targetValue, assessment } = finding;
  if (assessment.status === "not-assessed" || targetValue === null) return [];
  const aim = easyNumber(targetValue.value, shows);
  const now = easyNumber(latest.value, shows);
  if (aim === null || now === null || soundsSame(aim, now)) return [];
  const { direction, year } = targetValue;
  return AIMS[direction].includes(aim.kind) ? [text.aim[direction](year, aim)] : [];
}

/** Two groups of people, worst first; null where names or numbers cannot be told apart in easy words. */
export function gapBlock(
  { name, finding, shows }: EasyIndicator,
  text: EasyText,
): EasyBlock | null {
  if (shows !== "people") return null;
  for (const gap of finding.gaps) {
    if (gap.unclear !== undefined) continue;
    const pictures = groupPictures(gap, text);
    if (pictures === null) continue;
    const behind = gap.furthestBehind === null ? null : plainName(gap.furthestBehind);
    return {
      kind: "groups",
      title: text.groups.title,
      pictures,
      lines: [
        text.groups.same,
        `${name}.`,
        text.groups.year(gap.period),
        ...(behind === null ? [] : [text.groups.behind(behind)]),
      ],
    };
  }
  return null;
}

/** The first group is the worst, or the highest where no direction is confirmed. */
function groupPictures(gap: GapFinding, text: EasyText): readonly EasyPicture[] | null {
  const { groups } = gap;
  const [first, last] = [groups[0], groups.at(-1)];
  const ends = gap.furthestBehind === null ? [first, last] : [last, first];
  const pictures = ends.flatMap((group): readonly EasyPicture[] => {
    const label = plainName(group?.label);
    const share = group === undefined ? null : easyShare(group.value);
    if (label === null || share === null) return [];
    return [{ share, caption: text.groupCaption(label, share) }];
  });
  const [one, other] = pictures;
  return one && other && !soundsSame(one.share, other.share) ? [one, other] : null;
}
