/** Words of the page that says what a newer edition changes, in English. */
import type { Status, TargetValue } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { Matter } from "../../../domain/findings/printed-facts.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { toldGap } from "../sentences/gap-row.ts";
import type { Measured } from "../size-of-change.ts";
import { statusReason, targetValueWords, VALUES, valueWords } from "./sentences-value.ts";

export type ErratumText = ReturnType<typeof erratumText>;

const STATUS: Readonly<Record<Status, string>> = {
  met: "Met",
  "on-track": "On track",
  "too-slow": "Too slow",
  "moving-away": "Moving away",
  "not-assessed": "Not assessed",
  "no-data": "No data",
};

/** What is a figure or stands with one; texts alone are no matter of an erratum. */
const MATTER: Readonly<Record<Exclude<Matter, TextMatter>, string>> = {
  unit: "Unit",
  decimals: "Digits after the decimal sign",
  headline: "Series that stands for the whole city",
  "target-value": "Target value",
  reason: "Why there is no status",
  gap: "Gap between groups",
  "furthest-behind": "Group furthest behind",
  comparison: "Figure of another area",
  assessed: "Number of indicators assessed",
  weakest: "Weakest indicator",
  refused: "Rows of the data left out",
  "small-counts": "Counts of fewer than ten persons",
};

export const TEXT_MATTERS = ["title", "note", "publisher", "confirmation"] as const;
export type TextMatter = (typeof TEXT_MATTERS)[number];
export type FigureMatter = keyof typeof MATTER;

export function erratumText(f: Formats) {
  return {
    formats: f,
    title: (by: number, corrected: number) =>
      `What edition ${f.count(by)} changes in edition ${f.count(corrected)}`,
    review: (city: string, period: { readonly from: number; readonly to: number }) =>
      `Voluntary local review of ${city}, ${period.from} to ${period.to}`,
    lead: (by: number, corrected: number) =>
      `Edition ${f.count(by)} takes the place of edition ${f.count(corrected)}, which stays as it was published. This page lists every figure and status that differs. It is computed from the findings of both editions; texts, links to human rights and layout are not compared.`,
    edition: (number: number) => `Edition ${f.count(number)}`,
    count: (rows: number) =>
      `${f.count(rows)} ${one(rows, "change", "changes")}, in the order of the review.`,
    onlyTexts: "No figure and no status has changed: only texts have.",
    columns: {
      target: "Target",
      indicator: "Indicator",
      what: "What",
      from: (corrected: number) => `Edition ${f.count(corrected)}`,
      to: (by: number) => `Edition ${f.count(by)}`,
      source: "Source",
    },
    status: STATUS,
    statusOf: { target: "Status of the target", indicator: "Status" },
    value: (period: string, series: string | null) =>
      `Value, ${f.period(period)}${series === null ? "" : `, ${series}`}`,
    interval: (period: string, series: string | null) =>
      `Published interval, ${f.period(period)}${series === null ? "" : `, ${series}`}`,
    measured: (value: number, unit: string | null, decimals: number) =>
      valueWords({ unit, decimals }, value, f),
    targetValue: (target: TargetValue, unit: string | null) =>
      `${targetValueWords(target, { unit }, f)} by ${target.year}`,
    matter: (matter: FigureMatter, detail: string | null) =>
      `${MATTER[matter]}${detail === null ? "" : ` (${detail})`}`,
    /** "14.5 points in 2022 (women 78.9 %, men 64.4 %)", the highest group first. */
    gap: (gap: GapFinding, finding: Measured) => {
      const { difference, period, groups } = toldGap(VALUES, gap, finding, f);
      const named = groups.map(({ label, value }) => `${label} ${value}`).join(", ");
      return `${difference} in ${period}${named === "" ? "" : ` (${named})`}`;
    },
    reason: statusReason,
    indicatorAsWhole: "Indicator as a whole",
    there: "there",
    absent: "none",
    allIndicators: "all",
    citySource: "data of the city",
  };
}
