/** Statuses and obligation gaps of a run as tables: what SQL alone cannot compute comes from the findings. */
import { integer, number, text, type DictionaryTable } from "../../datasets/dictionary-table.ts";
import type { IndicatorFinding, Point, ReviewFindings } from "../../domain/findings/finding.ts";
import type { TableCell } from "./warehouse-read.ts";

/** A table made from findings: its columns with their meaning, and its rows in the order of the columns. */
export interface StatusTable {
  readonly dictionary: DictionaryTable;
  readonly rows: readonly (readonly TableCell[])[];
}

const STATUS = "met, on-track, too-slow, moving-away, not-assessed or no-data";
const GOAL = integer("goal", "Sustainable Development Goal, 1 to 17");
const TARGET = text("target", "Code of the SDG target");

const INDICATOR_STATUS: DictionaryTable = {
  table: "indicator_status",
  meaning: "The status of one indicator, and the numbers from which it was found",
  key: ["indicator"],
  columns: [
    text("indicator", "Code of the indicator as the city numbers it"),
    TARGET,
    GOAL,
    text("status", "met, on-track, too-slow, moving-away or not-assessed"),
    text("reason", "Why there is no status, such as no-target-value", "there is a status"),
    number("ratio", "Observed pace over the needed one; 1 is exactly on track", "no pace needed"),
    integer("baseline_year", "Year from which change is measured", "no baseline", "calendar year"),
    number("baseline_value", "Value in that year", "no baseline", "unit of the indicator"),
    integer("latest_year", "Year of the latest value", "no value", "calendar year"),
    number("latest_value", "Latest value", "no value", "unit of the indicator"),
    number("target_value", "Number the city wants to reach", "none", "unit of the indicator"),
    integer("target_year", "Year in which it is to be reached", "no target value", "calendar year"),
  ],
};

const TARGET_STATUS: DictionaryTable = {
  table: "target_status",
  meaning: "The status of one SDG target: the middle one of its assessed indicators",
  key: ["target"],
  columns: [
    TARGET,
    GOAL,
    text("status", STATUS),
    integer("assessed", "Indicators with a status", "never", "indicators"),
    integer("indicators", "Indicators of the target", "never", "indicators"),
    text("weakest", "Assessed indicator with the lowest score", "none is assessed"),
  ],
};

const OBLIGATION_GAP: DictionaryTable = {
  table: "obligation_gap",
  meaning:
    "A target that is moving away or too slow although a treaty with a direct link to it binds the State, most urgent first",
  key: ["rank"],
  columns: [
    integer("rank", "Place in the order of urgency, from 1"),
    TARGET,
    GOAL,
    text("status", "moving-away or too-slow"),
    text("indicator", "Weakest indicator of the target"),
    number("ratio", "Its observed pace over the needed one; 1 is exactly on track"),
    text("instrument", "Short code of the treaty"),
    text("article", "Article and paragraph"),
    integer(
      "binding_since",
      "Year in which the State became a party",
      "not known",
      "calendar year",
    ),
    integer("open_recommendations", "Recommendations that no finished action answers"),
    text("recommendations", "These recommendations, joined with ;", "there is none"),
  ],
};

/** Three tables, in the order in which a reader meets them. */
export function statusTables({
  indicators,
  targets,
  rights,
}: ReviewFindings): readonly StatusTable[] {
  const goals = new Map(targets.map(({ target, goal }) => [target, goal]));
  return [
    { dictionary: INDICATOR_STATUS, rows: indicators.map(indicatorRow) },
    {
      dictionary: TARGET_STATUS,
      rows: targets.map((target) => [
        target.target,
        target.goal,
        target.status,
        target.assessed,
        target.indicators.length,
        target.weakest,
      ]),
    },
    {
      dictionary: OBLIGATION_GAP,
      rows: rights.obligationGaps.map((gap, index) => [
        index + 1,
        gap.target,
        goals.get(gap.target) ?? null,
        gap.status,
        gap.indicator,
        gap.ratio,
        gap.obligation.instrument,
        gap.obligation.article,
        gap.obligation.bindingSince,
        gap.openRecommendations.length,
        gap.openRecommendations.join("; ") || null,
      ]),
    },
  ];
}

function indicatorRow(finding: IndicatorFinding): readonly TableCell[] {
  const { assessment, targetValue } = finding;
  const [reason, ratio] =
    assessment.status === "not-assessed" ? [assessment.reason, null] : [null, assessment.ratio];
  return [
    finding.indicator,
    finding.target,
    finding.goal,
    assessment.status,
    reason,
    ratio,
    ...yearAndValue(assessment.baseline),
    ...yearAndValue(assessment.latest),
    targetValue?.value ?? null,
    targetValue?.year ?? null,
  ];
}

function yearAndValue(point: Point | null): readonly [number, number] | readonly [null, null] {
  return point === null ? [null, null] : [point.year, point.value];
}
