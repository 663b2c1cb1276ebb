/** Highlights and annexes: the words in English. */
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { sourceWords, type SourceWords } from "../sentences/imprint.ts";
import { imprintText } from "./imprint-text.ts";
import { eitherOf, one } from "./plural.ts";
import { READING } from "./reading-text.ts";

function highlightsText(f: Formats) {
  return {
    title: "Highlights: all goals on one page",
    goal: "Goal",
    all: (count: number) => `All ${f.count(count)} targets`,
    assessed: (assessed: number, all: number, parts: readonly string[]) =>
      assessed === 0
        ? `None of the ${f.count(all)} targets can be assessed yet.`
        : `${f.count(assessed)} of ${f.count(all)} targets can be assessed: ${parts.join(", ")}.`,
    part: (count: number, status: string) => `${f.count(count)} ${status.toLowerCase()}`,
    fastest: "Moving fastest",
    fastestRule:
      "Met or on track by growth and by a straight line, largest relative change, one a target",
    gaps: "Most urgent obligation gaps",
    gapsRule: (country: string) =>
      `With an open recommendation first, then moving away, then lowest ratio; direct link to a treaty that binds ${country}`,
    leftBehind: { judged: "Left behind", neutral: "Widest gaps" },
    leftBehindRule: {
      judged: "Widest relative gaps between groups, one a dimension, and what cannot be seen",
      neutral: "Widest relative gaps; no direction is confirmed, so neither end is better",
    },
    none: "None.",
    range: (first: string, latest: string) => `${first} to ${latest}`,
    pair: (first: string, second: string) => `${first} and ${second}`,
    periods: (first: string, latest: string) => `${first} and ${latest}.`,
    targetValue: (words: string, year: number) => ` Target for ${year}: ${words}.`,
    groups: {
      judged: (title: string, worst: string, best: string) =>
        `${title}. Furthest behind: ${worst}; best placed: ${best}.`,
      neutral: (title: string, highest: string, lowest: string) =>
        `${title}. Highest: ${highest}; lowest: ${lowest}.`,
    },
    indicator: (code: string) => `indicator ${code}`,
    noFigure: "No figure",
    unseen: (dimensions: readonly string[]) =>
      `shows the city’s residents by ${eitherOf(dimensions)}, on any goal.`,
    obligation: (instrument: string, article: string, since: number | null) =>
      `${instrument} ${article}: binding${since === null ? "" : ` since ${since}`}.`,
  };
}

function qualityText(f: Formats) {
  return {
    kicker: "Annex A",
    name: "Data quality and method",
    lead: (n: {
      readonly all: number;
      readonly target: number;
      readonly five: number;
      readonly recent: number;
      readonly from: number;
    }) =>
      `This review reads ${f.count(n.all)} ${one(n.all, "indicator", "indicators")}. ${n.target === 0 ? "None has" : `${f.count(n.target)} ${one(n.target, "has", "have")}`} a confirmed direction and target value, ${f.count(n.five)} ${n.target === 0 ? one(n.five, "has ", "have ") : ""}five values or more, ${f.count(n.recent)} a value for ${n.from} or later.`,
    columns: {
      goal: "Goal",
      indicators: "Indicators",
      targetValue: "Target value",
      five: "5 values or more",
      recent: (year: number) => `Value for ${year}+`,
      missing: "Years missing",
      noData: "Targets, no data",
      bar: "Targets by status",
    },
    of: (part: number, all: number) => `${f.count(part)} of ${f.count(all)}`,
    allGoals: "All goals",
    caption: "Indicators, values and targets by goal",
    how: "How a status is found",
    found: "What was found in the data",
    checked:
      "No problem was found. Every row was checked for a year, a readable number, a unit, a known indicator and duplicates.",
    moreFound: (count: number) =>
      `${f.count(count)} more ${one(count, "finding is", "findings are")} listed in the download.`,
    disclosure:
      "Disclosure control is not applied yet: figures are printed as the sources publish them.",
    smallCounts: (indicators: readonly string[]) =>
      `Counts of persons under 10 stand in ${f.list(indicators)}: check before publishing.`,
    method:
      "Method: Statistics Canada’s, as used by Open SDG; its two middle classes are joined. Other methods can give other classes.",
    otherMethod: (count: number) =>
      ` ${f.count(count)} ${one(count, "indicator changes", "indicators change")} class if a straight line is used.`,
    place: (file: string, line: number | null) => (line === null ? file : `${file}, line ${line}`),
  };
}

function tablesText() {
  return {
    kicker: (table: string) => `Annex B · Table ${table}`,
    name: "Statistical tables",
    title: (goal: number, name: string) => `Goal ${goal}, ${name}: all values`,
    table: (goal: number) => `B${goal}`,
    group: "Indicator, group",
    total: "Total",
    targetColumn: "Target",
    earlier: (name: string) => `${name}, earlier values`,
    intervals: (name: string) => `${name}, published intervals`,
    allValues: (name: string) => `${name}, all values`,
    noValues: "No value in the data.",
    flagNotes: {
      b: "break in the series",
      c: "hidden to protect people",
      e: "estimate",
      p: "provisional",
      u: "low reliability",
    },
    noValue: "no value",
    schoolYear: "Periods that cover two years stand under their first year.",
    publisher: (name: string) => name,
    targetSetBy: (value: string, year: number, by: string | null) =>
      by === null ? `Target for ${year}: ${value}` : `Target for ${year}: ${value}, set by ${by}`,
    /** The file behind values, when it was received, and the start of its hash. */
    snapshot: (file: string, date: string, hash: string) =>
      `File ${file}, received on ${date}, SHA-256 ${hash}…`,
    everyRow: (file: string, model: string) =>
      `Every value with its file and line: ${file} (model ${model}).`,
    read: (files: string, date: string) => `Read from ${files}; data as received on ${date}.`,
    lastColumn: "Last column: target value.",
    notesTitle: "Notes",
  };
}

function linksText(f: Formats) {
  return {
    kicker: "Annex C",
    name: "Links between targets and rights",
    title: "Links between targets and human rights instruments",
    lead: (links: number, targets: number) =>
      `${f.count(links)} links for ${f.count(targets)} ${one(targets, "target", "targets")}. In brackets: d = direct, n = the target names the instrument, e = enabling, c = context only. The small number names the source, listed at the end.`,
    sourcesTitle: "Sources of the links",
    source: (source: string) => capital(sourceWords(SOURCE_WORDS, source, f)),
  };
}

/** What the tags of the table of links stand for. */
const SOURCE_WORDS: SourceWords = {
  "OHCHR-GOAL-TABLE[checked]": "OHCHR table of goals and rights",
  "OHCHR-GOAL-TABLE[recalled]": "OHCHR table of goals and rights, still to be confirmed",
  "DIHR-GUIDE[checked]": "Human Rights Guide to the SDGs of the Danish Institute for Human Rights",
  "DIHR-CRPD-SDG[checked]": "Danish Institute for Human Rights, CRPD and the SDGs",
  "UNICEF-CRC-SDG[via CRIN]": "UNICEF, CRC and the SDGs, as quoted by CRIN",
  "A/RES/70/1 target text[names the instrument]":
    "The target itself names the instrument (A/RES/70/1)",
  "treaty text[analyst reading]": "our reading of the treaty",
  "instrument text[analyst reading]": "our reading of the instrument",
};

/** Running text, or a word of status. */
type MethodPart = string | { readonly strong: string };

/** Five steps of the method, in the order in which they apply; parts in bold are status words. */
export function methodSteps(baseline: number): readonly (readonly MethodPart[])[] {
  return [
    [
      `The baseline is the first value from ${baseline} on, or the first after a break in the method; periods of two years count from their first.`,
    ],
    ["Latest value at the target value or better: ", { strong: "met" }, "."],
    [
      "Otherwise the yearly growth since the baseline is divided by the growth needed until the target year. From 0.95: ",
      { strong: "on track" },
      ". From 0 to 0.95: ",
      { strong: "too slow" },
      ". Below 0: ",
      { strong: "moving away" },
      ".",
    ],
    ["Where a value is zero or the sign changes, a straight line takes the place of growth."],
    [
      "No target value, no confirmed direction or a single value: ",
      { strong: "not assessed" },
      ", with the reason.",
    ],
  ];
}

export function methodText(formats: Formats) {
  return {
    reading: READING,
    highlights: highlightsText(formats),
    quality: { ...qualityText(formats), steps: methodSteps },
    tables: tablesText(),
    links: linksText(formats),
    imprint: imprintText(formats),
  };
}
