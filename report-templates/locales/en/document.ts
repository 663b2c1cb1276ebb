/** The words of the document in English, except the computed sentences. */
import type { Status } from "../../../domain/findings/finding.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { RefusalCode } from "../../../domain/observation.ts";
import type { Formats } from "../format.ts";
import type { EditionStatus } from "../../../domain/edition.ts";
import { editionWords } from "./edition-text.ts";
import { GOAL_NAMES } from "./goal-names.ts";
import { leftBehindText } from "./left-behind-text.ts";
import { methodText } from "./method-text.ts";
import { eitherOf, one } from "./plural.ts";
import { capital } from "../plain-name.ts";
import { problemText } from "../sentences/problems.ts";
import { numberWord } from "./sentences-number.ts";
import { recommendationsText } from "./recommendations-text.ts";
import { peopleText } from "./people-text.ts";
import { rightsText } from "./rights-text.ts";

export type DocumentText = ReturnType<typeof documentText>;

const STATUS: Readonly<Record<Status, string>> = {
  met: "Met",
  "on-track": "On track",
  "too-slow": "Too slow",
  "moving-away": "Moving away",
  "not-assessed": "Not assessed",
  "no-data": "No data",
};

const DIMENSION: Readonly<Record<StandardDimension, string>> = {
  sex: "sex",
  age: "age",
  place: "place",
  income: "income",
  disability: "disability",
  origin: "origin",
};

/** "1 row was left out", "1,200 rows were left out" */
const problem = problemText(one, {
  "unreadable-value": [
    "cell that holds no number was left out",
    "cells that hold no number were left out",
  ],
  "unreadable-year": [
    "row with a year that cannot be read was left out",
    "rows with a year that cannot be read were left out",
  ],
  "missing-year": ["row without a year was left out", "rows without a year were left out"],
  "duplicate-observation": [
    "value stands in the file more than once",
    "values stand in the file more than once",
  ],
  "ragged-row": [
    "row with more or fewer cells than the head was left out",
    "rows with more or fewer cells than the head were left out",
  ],
  "placeholder-series": "the file holds sample figures, not data of the city",
  "unknown-indicator": [
    "row names an indicator that is not in the list",
    "rows name an indicator that is not in the list",
  ],
  "conflicting-target": "the metadata name another target than the indicator’s number",
  "empty-file": "the file is empty",
  "unreadable-metadata": "the description of the indicator cannot be read",
  "not-an-indicator-file": "the file is not a table of an indicator",
  "missing-unit": "no unit is given",
  "unreadable-interval": [
    "interval of a figure cannot be used; the figure is used without it",
    "intervals of figures cannot be used; the figures are used without them",
  ],
  "footnote-sign": [
    "figure or year bears a sign whose note is not in the data; used without it",
    "figures or years bear a sign whose note is not in the data; used without it",
  ],
  "unknown-area": "the area is not known",
  "unknown-state": [
    "record that names no known State was left out",
    "records that name no known State were left out",
  ],
  "missing-symbol": [
    "recommendation without a document symbol was left out",
    "recommendations without a document symbol were left out",
  ],
  "unknown-mechanism": [
    "record of an unknown body was left out",
    "records of an unknown body were left out",
  ],
  "unknown-position": [
    "recommendation with an unknown position was left out",
    "recommendations with an unknown position were left out",
  ],
  "duplicate-recommendation": [
    "recommendation stands in the source more than once",
    "recommendations stand in the source more than once",
  ],
  "unreadable-record": [
    "record that cannot be read was left out",
    "records that cannot be read were left out",
  ],
  "unreadable-field": [
    "field of a recommendation cannot be read",
    "fields of recommendations cannot be read",
  ],
});

const LANGUAGE_NAME = "English";

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language" });

/** "French" */
function languageName(tag: string): string {
  return LANGUAGE_NAMES.of(tag) ?? tag;
}

/** Words of the running heads, entry pages and imprint. */
function entryText(f: Formats) {
  return {
    documentType: "Voluntary Local Review",
    edition: (status: EditionStatus) => editionWords(status, LANGUAGE_NAME, f),
    /** What the files inside the PDF are. */
    attachment: {
      table: (name: string) => `Released data: the table "${name}"`,
      dictionary: "Released data: what the columns of the tables mean",
    },
    runningName: (city: string) => `${city} · Voluntary Local Review`,
    subtitle:
      "Where the city stands on the 17 Sustainable Development Goals, and on the human rights behind them",
    oneMark: "One mark is one target",
    belowTitle: "Below the goal numbers: what the city cannot say yet.",
    below: (noData: number, notAssessed: number) =>
      [
        noData > 0 && `${f.count(noData)} ${one(noData, "target has", "targets have")} no data.`,
        notAssessed > 0 &&
          `${f.count(notAssessed)} ${one(notAssessed, "has", "have")} data, but no target value, no confirmed direction or too few values.`,
      ]
        .filter(Boolean)
        .join(" "),
    periodCovered: "Period covered",
    periodRange: (from: number, to: number) => `${from} to ${to}`,
    dataAsReceived: "Data as received",
    editionLanguage: "Edition, language",
    approval: "Approval",
    contents: "Contents",
    summary: "Summary",
    annexes: "Annexes",
    acrossGoals: "Across the goals",
    beforeGoals: "Before the goals",
    theGoals: "The 17 goals",
    otherGoals: "Other goals",
    pillar: (name: string) => `Pillar: ${name}`,
    notReported: "not in this review",
    disclaimer:
      "The content of this publication has not been approved by the United Nations and does not reflect the views of the United Nations or its officials or Member States. Goal numbers and colours are drawn for this report; the official icons are not used.",
    foreword: "Foreword",
    methods: "How this review was made",
    nextSteps: "Next steps",
    onlyIn: (language: string) => `This text has been written in ${languageName(language)} only.`,
    footer: (publishers: string, date: string) => `Figures: ${publishers}, ${date}.`,
    citySource: (city: string) => `data of the city of ${city}`,
    skip: "Skip to the report",
    showNumbers: "Show the numbers",
    noValueHidden: "no value",
  };
}

/** Words of the goal chapters. */
function chapterText() {
  return {
    status: STATUS,
    metGettingWorse: "Met, getting worse",
    goal: (goal: number) => `Goal ${goal}`,
    goalName: GOAL_NAMES,
    target: (code: string, name: string) => `Target ${code} · ${name}`,
    figure: (number: string) => `Figure ${number}`,
    figureIndicator: (number: string, indicator: string | null) =>
      indicator ? `Figure ${number} · Indicator ${indicator}` : `Figure ${number}`,
    figureSource: (publisher: string, table: string, indicator: string | null) =>
      `Source: ${publisher}. Table ${table}${indicator ? `, row ${indicator}` : ""}.`,
    officialTarget: "Official target: ",
    strip: "Targets and their status",
    indicatorTable: (goal: number) => `Indicators of goal ${goal}, from first to latest value`,
    indicatorTableContinued: (goal: number) => `Indicators of goal ${goal}, continued`,
    columns: {
      indicator: "Indicator",
      first: "First",
      latest: "Latest",
      targetValue: "Target value",
      targetYear: (year: number) => `Target ${year}`,
      trend: "Trend",
      status: "Status, how sure",
    },
    notSet: "not set",
    noValue: "–",
    openerNote: (table: string, first: boolean) =>
      `${first ? "First and latest value of each headline series; a school year counts from its first year. " : ""}Full series: table ${table}.`,
    noIndicator: (city: string, goal: number) =>
      `${city} has no indicator for goal ${goal} in this review. The targets are listed with the human rights behind them; what the city plans to measure is not recorded.`,
    noHeadline: "no total series",
    noDrawing: (table: string) =>
      `No figure can be drawn from these series; all their values stand in table ${table}.`,
    bareTitle: (count: number) =>
      count === 1
        ? "One target has no indicator yet"
        : `${capital(numberWord(count))} targets have no indicator yet`,
    bareLead: (country: string) =>
      `What each target asks for, the right behind it, and what the instruments are for ${country}. All links with their sources: annex C.`,
    dimension: DIMENSION,
    otherAreas: "Other areas, same indicator",
    otherAreasNote: "Another source and often another method: not to be compared as one series.",
  };
}

const STRAIGHT = "no yearly growth can be computed where a value is zero or the sign changes";

/** Words of the notes beside a target. */
function noteText(f: Formats) {
  return {
    wants: (year: number | null) =>
      year === null ? "What the city wants" : `What the city wants by ${year}`,
    furthest: "Who is furthest behind",
    furthestItem: (label: string, value: string, indicator: string, period: string) =>
      `${label}: ${value} (${indicator}, ${period})`,
    howSure: "How sure is this?",
    sure: (n: number) => `${n} of 3`,
    values: (count: number, broken: "break" | "one-method") =>
      `${f.count(count)} ${one(count, "value", "values")}, ${broken === "break" ? "with a break in the method" : "one method"}`,
    assessedOf: (assessed: number, all: number) =>
      `${f.count(assessed)} of ${f.count(all)} ${one(all, "indicator", "indicators")} assessed.`,
    weakest: (indicator: string, status: string) => `Weakest: ${indicator}, ${status}.`,
    straightLineShort: "by a straight line",
    straightLine: `Status by a straight line: ${STRAIGHT}.`,
    publishedInterval: (course: string, target: "with-target" | "without-target") =>
      `Published interval of the latest value: ${course}${target === "with-target" ? "; the target value lies within it" : ""}.`,
    byStraightLine: (indicators: readonly string[]) =>
      `By a straight line: ${indicators.join(", ")}, because ${STRAIGHT}.`,
    otherFormula: (indicator: string, status: string) =>
      `A straight line instead of growth would give ${indicator} “${status}”.`,
    change: "What would change it",
    tipping: (indicator: string, year: number, comparison: TippingComparison, value: string) =>
      `If ${indicator} in ${year} is ${TIPPING[comparison]} ${value}, it turns to `,
    missing: "What is missing",
    noFigureBy: (dimensions: readonly StandardDimension[]) =>
      `No figure by ${eitherOf(dimensions.map((name) => DIMENSION[name]))}.`,
    missingYears: (indicators: readonly string[], years: readonly string[]) =>
      `No value for ${f.list(years)} (${indicators.join(", ")}).`,
    noTargetValueFor: (indicators: readonly string[]) => `No target value: ${f.list(indicators)}.`,
    nothingMissing: "All standard groups are shown and no year is missing.",
    more: (count: number) => `${f.count(count)} more in the table.`,
  };
}

/** All words of the document, with numbers, dates and lists written by `formats`. */
export function documentText(formats: Formats) {
  return {
    ...entryText(formats),
    ...chapterText(),
    ...noteText(formats),
    rights: rightsText(formats),
    leftBehind: leftBehindText(formats),
    people: peopleText(formats),
    recommendations: recommendationsText(formats),
    ...methodText(formats),
    problem: (code: RefusalCode, count: number) => problem(code, count, formats),
  };
}

export type TippingComparison = "at-least" | "at-most" | "below" | "above";

const TIPPING: Readonly<Record<TippingComparison, string>> = {
  "at-least": "at least",
  "at-most": "at most",
  below: "below",
  above: "above",
};
