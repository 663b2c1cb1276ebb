/** Words of the human-rights layer in English. */
import type { BindingStatus, LinkStrength } from "../../../domain/rights-link.ts";
import type { Formats } from "../format.ts";
import { shortInstrumentName } from "./instrument-names.ts";
import { one } from "./plural.ts";

const STRENGTH: Readonly<Record<LinkStrength, string>> = {
  direct: "direct",
  enabling: "enabling",
  contextual: "context",
  named: "named",
};

/** Short forms for the dense table of annex C, which explains them. */
const STRENGTH_SIGN: Readonly<Record<LinkStrength, string>> = {
  direct: "d",
  enabling: "e",
  contextual: "c",
  named: "n",
};

const MONTHS = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

function monthName(yearMonth: string): string {
  return MONTHS.format(new Date(`${yearMonth}-01T00:00:00Z`));
}

/** Words of the rights boxes and of annex C. */
export function rightsText(f: Formats) {
  return {
    behind: (target: string) => `Human rights behind target ${target}`,
    noRightName: "Human rights obligations",
    treatiesBind: (count: number) =>
      count === 0 ? "No treaty" : `${f.count(count)} ${one(count, "treaty", "treaties")}`,
    bindHere: (count: number, country: string) =>
      ` ${count > 1 ? "bind" : "binds"} ${country} here.`,
    otherInstruments: (parts: {
      readonly unratified: number;
      readonly unknown: number;
      readonly others: number;
    }) =>
      [
        parts.unratified > 0 && `${f.count(parts.unratified)} not ratified`,
        parts.unknown > 0 && `${f.count(parts.unknown)} with status not in data`,
        parts.others > 0 &&
          `${f.count(parts.others)} other ${one(parts.others, "instrument", "instruments")}`,
      ].filter((part): part is string => part !== false),
    whoMustAct: "Who must act",
    whoMustActText: (country: string, state: "bound" | "not-bound") =>
      state === "bound"
        ? `${country.charAt(0).toUpperCase()}${country.slice(1)}, as the State that is bound; the city as part of it`
        : `No treaty listed here is known to bind ${country}; the instruments are a standard to aim for`,
    indicators: "Indicators in this review",
    noIndicators: "None: missing",
    basis: "How sure the links are",
    basisText: (seen: number, all: number) =>
      `${f.count(seen)} of ${f.count(all)} seen in an official table`,
    instrument: "Instrument",
    instrumentName: shortInstrumentName,
    article: "Article",
    forCountry: (country: string) => `For ${country}`,
    link: "Link",
    sure: "Sure",
    strength: STRENGTH,
    strengthSign: STRENGTH_SIGN,
    chip: chipWords,
    chipGroup: chipGroupWords,
    since: (year: number) => `since ${year}`,
    foot: (month: string, more: number) =>
      [
        `Ratification as of ${month}; reservations are not shown.`,
        "An obligation binds the State; a city is a duty bearer as part of it.",
        more > 0
          ? `${f.count(more)} more ${one(more, "instrument", "instruments")} and all links with their sources: annex C.`
          : "All links with their sources: annex C.",
      ].join(" "),
    none: "No direct obligation identified",
    noneSearched:
      "No article of the treaties, declarations and resolutions that were searched is linked to this target.",
    contextOnly: (links: string) => `The links that exist give context only: ${links}.`,
    proposeLink: "Whoever knows a closer link can propose it: annex C.",
    month: (yearMonth: string) => monthName(yearMonth),
  };
}

/** What the chip of one instrument says. */
function chipWords(binding: BindingStatus, since: number | null): string {
  if (binding === "binding") return since === null ? "Binding" : `Binding since ${since}`;
  return OTHER_STATUS[binding];
}

/** What a chip before several instruments says. */
function chipGroupWords(binding: BindingStatus, country: string): string {
  if (binding === "binding") return `Binds ${country}`;
  return binding === "not-a-treaty" ? "Declaration or resolution" : OTHER_STATUS[binding];
}

const OTHER_STATUS: Readonly<Record<Exclude<BindingStatus, "binding">, string>> = {
  applies: "Applies with EU law",
  signed: "Signed, not ratified",
  "not-ratified": "Not ratified",
  "not-accepted": "Provision not accepted",
  "not-a-treaty": "Declaration",
  "not-in-data": "Status not in data",
};
