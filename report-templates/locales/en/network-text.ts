/** Words of the report of a network in English. */
import type { Fact } from "../../../domain/findings/comparability.ts";
import type { Status } from "../../../domain/findings/finding.ts";
import type { NetworkCity } from "../../../domain/findings/network-city.ts";
import type { CityFailure } from "../../../domain/network-review.ts";
import type { Formats } from "../format.ts";
import { GOAL_NAMES } from "./goal-names.ts";
import { one } from "./plural.ts";

export type NetworkText = ReturnType<typeof networkText>;

const STATUS: Readonly<Record<Status, string>> = {
  met: "Met",
  "on-track": "On track",
  "too-slow": "Too slow",
  "moving-away": "Moving away",
  "not-assessed": "Not assessed",
  "no-data": "No data",
};

const FACT: Readonly<Record<Fact | "indicators", string>> = {
  series: "another series",
  unit: "another unit",
  year: "another latest year",
  method: "another method",
  baseline: "another baseline year",
  "target-value": "another target value",
  "target-year": "another target year",
  "target-origin": "target value of another origin, or of one that is not named",
  indicators: "its status rests on other indicators",
};

const REASON: Readonly<Record<CityFailure["code"], string>> = {
  "invalid-config": "The city folder has mistakes",
  "invalid-data": "The data cannot be used",
  "source-unavailable": "A source could not be had",
  "render-failed": "The document could not be drawn",
  "check-failed": "A check of the tables failed",
  "engine-unavailable": "The work could not be finished",
  "store-failed": "The store could not be used",
  "not-approved": "The review was not approved",
  bug: "The program failed",
};

export function networkText(f: Formats) {
  const cities = (count: number): string => `${f.count(count)} ${one(count, "city", "cities")}`;
  return { ...frontWords(f, cities), ...tableWords(f), ...comparisonWords(f), cities };
}

function frontWords(f: Formats, cities: (count: number) => string) {
  return {
    status: STATUS,
    goalName: GOAL_NAMES,
    documentType: "Network report",
    title: (name: string) => `${name}: reviews of the Sustainable Development Goals`,
    subtitle: (period: { readonly from: number; readonly to: number }, count: number) =>
      `${cities(count)}, ${period.from} to ${period.to}`,
    noRanking:
      "Cities stand in the order of the alphabet. This report does not rank them: a status says how a city stands against its own target value.",
    oneMethod: ({ progress, baseline }: NetworkCity["method"]) =>
      `One method for all cities: ${progress}, progress measured from ${baseline} on.`,
    ownMethods:
      "Every city keeps its own method. Statuses that were found by different methods are not comparable, and this report says so where it applies.",
    skip: "Skip to the cities",
    citiesTitle: "Cities",
    goalsTitle: "Goals",
    failedTitle: "Cities without a review",
    noFailed: "All cities of the network have a review.",
    failedLead: (count: number) =>
      `${cities(count)} of the network ${one(count, "has", "have")} no review of this period.`,
    reason: REASON,
    hashesTitle: "What this report was made from",
    hashesLead:
      "SHA-256 of each city’s bundle, and of the content that people approve. A changed review gives another hash.",
    date: (date: string) => f.date(date),
  };
}

function tableWords(f: Formats) {
  return {
    city: "City",
    country: "State",
    editionDate: "Edition of",
    period: "Period",
    method: "Method",
    methodCell: ({ progress, baseline }: NetworkCity["method"]) => `${progress}, from ${baseline}`,
    coverage: "Targets with figures",
    assessedTargets: "Targets with a status",
    indicators: "Indicators",
    of: (count: number, all: number) => `${f.count(count)} of ${f.count(all)}`,
    draft: { ended: "Draft", waits: "Draft, waits for approval" },
    state: "State of the edition",
    bundle: "Bundle",
    content: "Content",
    goalsLead:
      "Number of targets of each goal with each status. Targets without data are not shown.",
    goalColumn: (goal: number) => `Goal ${goal}`,
    target: (code: string) => `Target ${code}`,
    notCovered: "Not in the review",
    counted: (status: Status, count: number) => `${f.count(count)} ${STATUS[status].toLowerCase()}`,
  };
}

function comparisonWords(f: Formats) {
  return {
    comparabilityLead:
      "Figures are comparable where series, unit and latest year are the same; statuses where also method, baseline year, target value, target year and the origin of the target value are the same. Each list names the largest group first.",
    nobody: "No two cities",
    group: (names: readonly string[]) => f.list(names),
    apart: (name: string, differs: readonly (Fact | "indicators")[]) =>
      `${name}: ${differs.map((fact) => FACT[fact]).join("; ")}`,
    figures: "Figures comparable",
    statuses: "Statuses comparable",
    apartColumn: "What keeps others apart",
    indicator: "Indicator",
    atMostOne: "At most one city has one",
  };
}
