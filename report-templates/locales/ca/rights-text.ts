/** Words of the rights boxes and of annexes C and C2 in Catalan. */
import { de } from "./elision.ts";
import type { Competence } from "../../../domain/city-rights.ts";
import type { IndicatorKind } from "../../../domain/city.ts";
import type { InstrumentKind, LinkBasis, LinkStrength } from "../../../domain/rights-link.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import { chipTexts } from "../rights-chips.ts";
import { footText, monthNames, type FootWords, type RatificationMonth } from "../rights-foot.ts";
import { ageText, kindBasisText, otherInstrumentsText } from "../rights-told.ts";
import { capital } from "../plain-name.ts";
import { regionOf, shortInstrumentName } from "./instrument-names.ts";
import { one } from "./plural.ts";

type RightsText = DocumentText["rights"];

const STRENGTH: Readonly<Record<LinkStrength, string>> = {
  direct: "directe",
  enabling: "propici",
  contextual: "context",
  named: "citat",
};

/** Short forms for the dense table of annex C, which explains them. */
const STRENGTH_SIGN: Readonly<Record<LinkStrength, string>> = {
  direct: "d",
  enabling: "p",
  contextual: "c",
  named: "n",
};

const BASIS: Readonly<Record<LinkBasis, string>> = {
  "official-checked": "taula oficial, consultada",
  "named-in-target": "citat a la fita",
  "official-recalled": "taula oficial, de memòria, per confirmar",
  "own-reading": "lectura pròpia, sense correspondència oficial",
};

const COMPETENCE: Readonly<Record<Competence, string>> = {
  city: "Decideix la ciutat",
  shared: "Compartida",
  region: "Decideix la regió",
  state: "Decideix l’Estat",
};

const KIND: Readonly<Record<IndicatorKind, string>> = {
  structural: "Estructurals",
  process: "De procés",
  outcome: "De resultats",
};

const INSTRUMENT_KIND: Readonly<Record<InstrumentKind, string>> = {
  treaty: "Tractat",
  protocol: "Protocol",
  declaration: "Declaració",
  "other-instrument": "Altres",
};

/** "agost del 2022" */
const monthName = monthNames("ca");

const CHIPS = chipTexts({
  binding: "Vinculant",
  bindingSince: (since) => `Vincula des del ${since}`,
  binds: (country) => `Vincula ${country}`,
  declarations: "Declaració o resolució",
  others: {
    applies: "S’aplica amb el dret de la UE",
    signed: "Amb signatura, sense ratificació",
    "not-ratified": "Sense ratificar",
    "not-accepted": "Disposició no acceptada",
    "not-a-treaty": "Declaració",
    "not-in-data": "Sense informació a les dades",
  },
});

/** Words of the rights boxes and of annexes C and C2. */
export function rightsText(f: Formats): RightsText {
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
    behind: (target: string) => `Drets humans darrere de la fita ${target}`,
    noRightName: "Obligacions de drets humans",
    treatiesBind: (count: number) =>
      count === 0 ? "Cap tractat" : `${f.count(count)} ${one(count, "tractat", "tractats")}`,
    bindHere: (count: number, country: string) =>
      ` ${count === 0 ? "no vincula" : one(count, "vincula", "vinculen")} aquí ${country}.`,
    otherInstruments: otherInstrumentsText({
      applies: (count) =>
        `${f.count(count)} ${one(count, "s’aplica", "s’apliquen")} amb el dret de la UE`,
      signed: (count) => `${f.count(count)} amb signatura i sense ratificació`,
      unratified: (count) => `${f.count(count)} sense ratificar`,
      notAccepted: (count) => `${f.count(count)} amb una disposició no acceptada`,
      unknown: (count) => `${f.count(count)} sense informació a les dades`,
      others: (count) => `${f.count(count)} ${one(count, "instrument", "instruments")} més`,
    }),
    instrument: "Instrument",
    instrumentName: shortInstrumentName,
    regional: "regional",
    article: "Article",
    forCountry: (country: string) => `Per a ${country}`,
    link: "Vincle",
    objected: "objectat",
    sure: "Cert.",
    strength: STRENGTH,
    strengthSign: STRENGTH_SIGN,
    ...CHIPS,
    since: (year: number) => `des del ${year}`,
    none: "No s’ha trobat cap obligació directa",
    noneSearched:
      "Cap article dels tractats, les declaracions i les resolucions consultats no està vinculat a aquesta fita.",
    contextOnly: (links: string) => `Els vincles que hi ha només donen context: ${links}.`,
    proposeLink: "Qui conegui un vincle més estret el pot proposar: annex C.",
    month: monthName,
  };
}

/** The five facts about a right. */
function factText(f: Formats) {
  return {
    whoHolds: "Titulars del dret",
    whoMustAct: "Qui ha d’actuar",
    whoMustActText: (country: string, state: "bound" | "not-bound") =>
      state === "bound"
        ? `${capital(country)}, com a Estat obligat; la ciutat, com a part d’aquest`
        : `No consta que cap tractat d’aquesta llista vinculi ${country}; els instruments són una norma a la qual aspirar`,
    competenceHead: "Competència local",
    competence: COMPETENCE,
    indicators: "Indicadors",
    kind: KIND,
    ofKind: (kind: IndicatorKind, codes: readonly string[]) =>
      `${KIND[kind]}: ${codes.length === 0 ? "en falten" : codes.join(", ")}`,
    unclassified: (codes: readonly string[]) =>
      `${f.count(codes.length)} sense classificar: ${codes.join(", ")}`,
    kindBasis: kindBasisText({
      ours: "Tipus: lectura pròpia",
      city: "Tipus: segons la ciutat",
      both: (byCity) => `Tipus de ${f.list(byCity)}: segons la ciutat; els altres: lectura pròpia`,
    }),
    whereToComplain: "On reclamar",
    notStated: "La ciutat no ho indica",
    saidAbout: (right: string) => `El que la ciutat diu aquí es refereix a: ${right}.`,
  };
}

function linkText(f: Formats) {
  return {
    basisNote: (basis: LinkBasis) => `(${BASIS[basis]})`,
    verdict: {
      confirmed: "Confirmat",
      objected: "Objectat",
      disputed: "Opinions dividides",
    },
    reviewOf: (links: string) => `Vincle amb ${links}: `,
    review: (decision: "confirms" | "objects", reviewer: string, date: string) =>
      `${decision === "confirms" ? "el confirma" : "l’objecta"} ${reviewer}, ${date}`,
    reviewNote: (note: string) => ` («${note}»)`,
    noReviews: "Ningú aliè a aquest projecte no ha confirmat ni objectat encara cap vincle.",
    reviewCount: (count: number) =>
      `${f.count(count)} ${one(count, "revisió d’un vincle", "revisions de vincles")} amb nom i data ${one(count, "figura", "figuren")} sota les fites.`,
  };
}

function registerText(f: Formats) {
  return {
    register: {
      kicker: "Annex C2",
      name: "Instruments i ratificació",
      title: (country: string) =>
        `Els instruments darrere de les fites i quin valor tenen per a ${country}`,
      lead: (all: number, bind: number, country: string) =>
        `${f.count(all)} ${one(all, "instrument sustenta", "instruments sustenten")} les fites d’aquest examen. ${f.count(bind)} ${one(bind, "tractat vincula", "tractats vinculen")} ${country}. Un tractat signat i no ratificat, una declaració o una resolució no obliguen.`,
      none: "Cap instrument no sustenta les fites d’aquest examen.",
      month: ({ month, years, instruments }: RatificationMonth, place: "first" | "other") =>
        `${place === "first" ? "Ratificació" : f.list(instruments)}: dades ${de(monthName(month))}.${ageWords(years)}`,
      noReservations:
        "Reserves: no en consta cap en aquestes dades, cosa que no vol dir que no n’hi hagi cap.",
      someReservations:
        "Les reserves i altres observacions figuren sota el nom. On no n’hi ha cap, no en consta cap, cosa que no vol dir que no n’hi hagi.",
      noLocalRights:
        "La ciutat no ha indicat què pot decidir ella mateixa, per a qui ni on reclamar.",
      columns: {
        instrument: "Instrument",
        kind: "Tipus",
        asOf: "Dades de",
        targets: "Fites",
      },
      kind: INSTRUMENT_KIND,
      bindsNobody: "No és un tractat",
      adopted: (year: number) => `adopció:\u00a0${year}`,
      remark: "Observació: ",
      articles: (articles: string) => `Article ${articles}`,
      worldwideTreaties: "Tractats i protocols: Nacions Unides i altres organismes d’àmbit mundial",
      regionalTreaties: (region: string) => `Tractats i protocols regionals: ${region}`,
      worldwideOthers: "Declaracions, resolucions i altres textos no vinculants",
      regionalOthers: (region: string) => `Altres textos regionals: ${region}`,
      regionalNote: "Tots els vincles amb instruments regionals són lectura pròpia.",
    },
    regionOf,
  };
}

const ageWords = ageText({
  one: "Aquesta taula té més d’un any.",
  more: (years) => `Aquesta taula té ${years} anys.`,
});

function footWords(f: Formats): FootWords {
  return {
    month: ({ month, years, instruments }, place) =>
      place === "first"
        ? `Ratificació: dades ${de(monthName(month))}.${ageWords(years)}`
        : `${f.list(instruments)}: dades ${de(monthName(month))}.${ageWords(years)}`,
    duty: "L’obligació recau en l’Estat; la ciutat és titular de deures com a part d’aquest.",
    regional: { "own-reading": "Regionals, per lectura pròpia", mixed: "Regionals" },
    regionOf,
    remarks: (instruments) =>
      `${one(instruments.length, "Observació", "Observacions")} sobre ${f.list(instruments)}: annex C2.`,
    more: (count) => `${f.count(count)} ${one(count, "instrument", "instruments")} més: annex C.`,
    sources: "Fonts dels vincles: annex C; dates: annex C2.",
  };
}
