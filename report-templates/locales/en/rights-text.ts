/** Words of the rights boxes and of annexes C and C2 in English. */
import type { Competence } from "../../../domain/city-rights.ts";
import type { IndicatorKind } from "../../../domain/city.ts";
import type { InstrumentKind, LinkBasis, LinkStrength } from "../../../domain/rights-link.ts";
import type { Formats } from "../format.ts";
import { regionOf, shortInstrumentName } from "./instrument-names.ts";
import { chipTexts } from "../rights-chips.ts";
import { footText, monthNames, type FootWords, type RatificationMonth } from "../rights-foot.ts";
import { ageText, kindBasisText, otherInstrumentsText } from "../rights-told.ts";
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

const BASIS: Readonly<Record<LinkBasis, string>> = {
  "official-checked": "official table, seen",
  "named-in-target": "named in the target",
  "official-recalled": "official table, from memory, still to be confirmed",
  "own-reading": "our reading, no official mapping",
};

const COMPETENCE: Readonly<Record<Competence, string>> = {
  city: "The city decides",
  shared: "Shared",
  region: "The region decides",
  state: "The State decides",
};

const KIND: Readonly<Record<IndicatorKind, string>> = {
  structural: "Structural",
  process: "Process",
  outcome: "Outcome",
};

const INSTRUMENT_KIND: Readonly<Record<InstrumentKind, string>> = {
  treaty: "Treaty",
  protocol: "Protocol",
  declaration: "Declaration",
  "other-instrument": "Other",
};

const monthName = monthNames("en-GB");

const CHIPS = chipTexts({
  binding: "Binding",
  bindingSince: (since) => `Binding since ${since}`,
  binds: (country) => `Binds ${country}`,
  declarations: "Declaration or resolution",
  others: {
    applies: "Applies where EU law is applied",
    signed: "Signed, not ratified",
    "not-ratified": "Not ratified",
    "not-accepted": "Provision not accepted",
    "not-a-treaty": "Declaration",
    "not-in-data": "Status not in data",
  },
});

/** Words of the rights boxes and of annexes C and C2. */
export function rightsText(f: Formats) {
  return {
    ...boxText(f),
    ...factText(f),
    ...linkText(f),
    ...registerText(f),
    foot: footText(footWords(f), f),
  };
}

function boxText(f: Formats) {
  return {
    behind: (target: string) => `Human rights behind target ${target}`,
    noRightName: "Human rights obligations",
    treatiesBind: (count: number) =>
      count === 0 ? "No treaty" : `${f.count(count)} ${one(count, "treaty", "treaties")}`,
    bindHere: (count: number, country: string) =>
      ` ${count > 1 ? "bind" : "binds"} ${country} here.`,
    otherInstruments: otherInstrumentsText({
      applies: (count) => `${f.count(count)} ${one(count, "applies", "apply")} with EU law`,
      signed: (count) => `${f.count(count)} signed and not ratified`,
      unratified: (count) => `${f.count(count)} not ratified`,
      notAccepted: (count) => `${f.count(count)} with a provision not accepted`,
      unknown: (count) => `${f.count(count)} with status not in data`,
      others: (count) => `${f.count(count)} other ${one(count, "instrument", "instruments")}`,
    }),
    instrument: "Instrument",
    instrumentName: shortInstrumentName,
    regional: "regional",
    article: "Article",
    forCountry: (country: string) => `For ${country}`,
    link: "Link",
    objected: "objection",
    sure: "Sure",
    strength: STRENGTH,
    strengthSign: STRENGTH_SIGN,
    ...CHIPS,
    since: (year: number) => `since ${year}`,
    none: "No direct obligation identified",
    noneSearched:
      "No article of the treaties, declarations and resolutions that were searched is linked to this target.",
    contextOnly: (links: string) => `The links that exist give context only: ${links}.`,
    proposeLink: "Whoever knows a closer link can propose it: annex C.",
    month: monthName,
  };
}

/** The five facts about a right. */
function factText(f: Formats) {
  return {
    whoHolds: "Who holds the right",
    whoMustAct: "Who must act",
    whoMustActText: (country: string, state: "bound" | "not-bound") =>
      state === "bound"
        ? `${country.charAt(0).toUpperCase()}${country.slice(1)}, as the State that is bound; the city as part of it`
        : `No treaty listed here is known to bind ${country}; the instruments are a standard to aim for`,
    competenceHead: "Competence of the city",
    competence: COMPETENCE,
    indicators: "Indicators",
    kind: KIND,
    ofKind: (kind: IndicatorKind, codes: readonly string[]) =>
      `${KIND[kind]}: ${codes.length === 0 ? "missing" : codes.join(", ")}`,
    unclassified: (codes: readonly string[]) =>
      `${f.count(codes.length)} not classified: ${codes.join(", ")}`,
    kindBasis: kindBasisText({
      ours: "Kinds: our reading",
      city: "Kinds: the city’s word",
      both: (byCity) => `Kind of ${f.list(byCity)}: the city’s word; of the others: our reading`,
    }),
    whereToComplain: "Where to complain",
    notStated: "Not stated by the city",
    saidAbout: (right: string) => `What the city says here is about: ${right}.`,
  };
}

function linkText(f: Formats) {
  return {
    basisNote: (basis: LinkBasis) => `(${BASIS[basis]})`,
    verdict: { confirmed: "Confirmed", objected: "Objection", disputed: "Reviewers differ" },
    reviewOf: (links: string) => `Link to ${links}: `,
    review: (decision: "confirms" | "objects", reviewer: string, date: string) =>
      `${decision === "confirms" ? "confirmed" : "objected to"} by ${reviewer}, ${date}`,
    reviewNote: (note: string) => ` (“${note}”)`,
    noReviews: "Nobody outside this project has confirmed or objected to a link yet.",
    reviewCount: (count: number) =>
      `${f.count(count)} ${one(count, "review of a link", "reviews of links")} by named reviewers ${one(count, "stands", "stand")} below the targets.`,
  };
}

function registerText(f: Formats) {
  return {
    register: {
      kicker: "Annex C2",
      name: "Instruments and ratification",
      title: (country: string) =>
        `Instruments behind the targets, and what they are for ${country}`,
      lead: (all: number, bind: number, country: string) =>
        `${f.count(all)} ${one(all, "instrument stands", "instruments stand")} behind the targets of this review. ${f.count(bind)} ${one(bind, "treaty binds", "treaties bind")} ${country}. A treaty that is signed and not ratified, a declaration or a resolution is no obligation.`,
      none: "No instrument stands behind the targets of this review.",
      month: ({ month, years, instruments }: RatificationMonth, place: "first" | "other") =>
        `${place === "first" ? "Ratification" : f.list(instruments)} as of ${monthName(month)}.${ageWords(years)}`,
      noReservations:
        "Reservations: none is recorded in these data, which does not mean that there is none.",
      someReservations:
        "Reservations and other remarks stand below the name. Where there is none, none is recorded, which does not mean that there is none.",
      noLocalRights:
        "The city has not stated what it can decide itself, for whom, and where to complain.",
      columns: {
        instrument: "Instrument",
        kind: "Kind",
        asOf: "As of",
        targets: "Targets",
      },
      kind: INSTRUMENT_KIND,
      bindsNobody: "No treaty",
      adopted: (year: number) => `adopted\u00a0${year}`,
      remark: "Remark: ",
      articles: (articles: string) => `Article ${articles}`,
      worldwideTreaties: "Treaties and protocols: United Nations and other worldwide bodies",
      regionalTreaties: (region: string) => `Treaties and protocols of the region: ${region}`,
      worldwideOthers: "Declarations, resolutions and other texts that bind nobody",
      regionalOthers: (region: string) => `Other texts of the region: ${region}`,
      regionalNote: "All links to instruments of the region are our reading.",
    },
    regionOf,
  };
}

const ageWords = ageText({
  one: "This table is more than a year old.",
  more: (years) => `This table is ${years} years old.`,
});

function footWords(f: Formats): FootWords {
  return {
    month: ({ month, years, instruments }, place) =>
      place === "first"
        ? `Ratification as of ${monthName(month)}.${ageWords(years)}`
        : `${f.list(instruments)}: as of ${monthName(month)}.${ageWords(years)}`,
    duty: "An obligation binds the State; a city is a duty bearer as part of it.",
    regional: { "own-reading": "Regional, by our reading", mixed: "Regional" },
    regionOf,
    remarks: (instruments) =>
      `${one(instruments.length, "Remark", "Remarks")} on ${f.list(instruments)}: annex C2.`,
    more: (count) => `${f.count(count)} more ${one(count, "instrument", "instruments")}: annex C.`,
    sources: "Sources of the links: annex C; dates: annex C2.",
  };
}
