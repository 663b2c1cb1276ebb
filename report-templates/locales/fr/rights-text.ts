/** Words of the rights boxes and of annexes C and C2 in French. */
import type { IndicatorKind } from "../../../domain/city.ts";
import type { InstrumentKind, LinkBasis, LinkStrength } from "../../../domain/rights-link.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import { chipTexts } from "../rights-chips.ts";
import { footText } from "../rights-foot.ts";
import { kindBasisText, otherInstrumentsText } from "../rights-told.ts";
import { regionOf, shortInstrumentName } from "./instrument-names.ts";
import { one } from "./plural.ts";
import { footWords, ratifiedMonth, monthName } from "./rights-foot.ts";
import { capital, COMPETENCE } from "./words.ts";

type RightsText = DocumentText["rights"];

const STRENGTH: Readonly<Record<LinkStrength, string>> = {
  direct: "direct",
  enabling: "favorise",
  contextual: "contexte",
  named: "nommé",
};

/** Short forms for the dense table of annex C, which explains them. */
const STRENGTH_SIGN: Readonly<Record<LinkStrength, string>> = {
  direct: "d",
  enabling: "f",
  contextual: "c",
  named: "n",
};

const BASIS: Readonly<Record<LinkBasis, string>> = {
  "official-checked": "tableau officiel, vu",
  "named-in-target": "nommé dans la cible",
  "official-recalled": "tableau officiel, de mémoire, encore à confirmer",
  "own-reading": "notre lecture, sans correspondance officielle",
};

const KIND: Readonly<Record<IndicatorKind, string>> = {
  structural: "Structure",
  process: "Processus",
  outcome: "Résultat",
};

const INSTRUMENT_KIND: Readonly<Record<InstrumentKind, string>> = {
  treaty: "Traité",
  protocol: "Protocole",
  declaration: "Déclaration",
  "other-instrument": "Autre",
};

const CHIPS = chipTexts({
  binding: "Lie l’État",
  bindingSince: (since) => `Lie depuis ${since}`,
  binds: (country) => `Lie ${country}`,
  declarations: "Déclaration ou résolution",
  others: {
    applies: "Là où le droit de l’UE s’applique",
    signed: "Signé, non ratifié",
    "not-ratified": "Non ratifié",
    "not-accepted": "Disposition non acceptée",
    "not-a-treaty": "Déclaration",
    "not-in-data": "Statut absent des données",
  },
});

export function rightsText(f: Formats): RightsText {
  return {
    ...boxText(f),
    ...factText(f),
    ...linkText(f),
    register: registerText(f),
    regionOf,
    foot: footText(footWords(f), f),
  };
}

function boxText(f: Formats) {
  return {
    behind: (target: string) => `Droits humains derrière la cible ${target}`,
    noRightName: "Obligations relatives aux droits humains",
    treatiesBind: (count: number) =>
      count === 0 ? "Aucun traité" : `${f.count(count)} ${one(count, "traité", "traités")}`,
    bindHere: (count: number, country: string) =>
      ` ${count > 1 ? "lient" : count === 1 ? "lie" : "ne lie"} ici ${country}.`,
    otherInstruments: otherInstrumentsText({
      applies: (count) => `${f.count(count)} avec le droit de l’UE`,
      signed: (count) =>
        `${f.count(count)} ${one(count, "signé et non ratifié", "signés et non ratifiés")}`,
      unratified: (count) => `${f.count(count)} ${one(count, "non ratifié", "non ratifiés")}`,
      notAccepted: (count) => `${f.count(count)} avec une disposition non acceptée`,
      unknown: (count) => `${f.count(count)} au statut absent des données`,
      others: (count) =>
        `${f.count(count)} ${one(count, "autre instrument", "autres instruments")}`,
    }),
    instrument: "Instrument",
    instrumentName: shortInstrumentName,
    regional: "régional",
    article: "Article",
    forCountry: (country: string) => `Pour ${country}`,
    link: "Lien",
    objected: "objection",
    sure: "Sûr",
    strength: STRENGTH,
    strengthSign: STRENGTH_SIGN,
    ...CHIPS,
    since: (year: number) => `depuis ${year}`,
    none: "Aucune obligation directe identifiée",
    noneSearched:
      "Aucun article des traités, déclarations et résolutions examinés n’est lié à cette cible.",
    contextOnly: (links: string) => `Les liens existants ne donnent qu’un contexte : ${links}.`,
    proposeLink: "Qui connaît un lien plus étroit peut le proposer : annexe C.",
    month: monthName,
  };
}

/** The five facts about a right. */
function factText(f: Formats) {
  return {
    whoHolds: "Qui est titulaire du droit",
    whoMustAct: "Qui doit agir",
    whoMustActText: (country: string, state: "bound" | "not-bound") =>
      state === "bound"
        ? `${capital(country)}, État lié ; la ville en tant que partie de l’État`
        : `Aucun traité cité ici ne lie, à notre connaissance, ${country} ; les instruments sont une norme à viser`,
    competenceHead: "Compétence de la ville",
    competence: {
      city: capital(COMPETENCE.city),
      shared: "Partagée",
      region: capital(COMPETENCE.region),
      state: capital(COMPETENCE.state),
    },
    indicators: "Indicateurs",
    kind: KIND,
    ofKind: (kind: IndicatorKind, codes: readonly string[]) =>
      `${KIND[kind]} : ${codes.length === 0 ? "manque" : codes.join(", ")}`,
    unclassified: (codes: readonly string[]) =>
      `${f.count(codes.length)} non ${one(codes.length, "classé", "classés")} : ${codes.join(", ")}`,
    kindBasis: kindBasisText({
      ours: "Types : notre lecture",
      city: "Types : selon la ville",
      both: (byCity) => `Type de ${f.list(byCity)} : selon la ville ; des autres : notre lecture`,
    }),
    whereToComplain: "Où se plaindre",
    notStated: "Non précisé par la ville",
    saidAbout: (right: string) => `Ce que la ville dit ici porte sur : ${right}.`,
  };
}

function linkText(f: Formats) {
  return {
    basisNote: (basis: LinkBasis) => `(${BASIS[basis]})`,
    verdict: { confirmed: "Confirmé", objected: "Objection", disputed: "Avis divergents" },
    reviewOf: (links: string) => `Lien avec ${links} : `,
    review: (decision: "confirms" | "objects", reviewer: string, date: string) =>
      `${decision === "confirms" ? "confirmé" : "contesté"} par ${reviewer}, ${date}`,
    reviewNote: (note: string) => ` (« ${note} »)`,
    noReviews: "Personne en dehors de ce projet n’a encore confirmé ou contesté un lien.",
    reviewCount: (count: number) =>
      `${f.count(count)} ${one(count, "avis sur un lien, d’une personne nommée, figure", "avis sur des liens, de personnes nommées, figurent")} sous les cibles.`,
  };
}

function registerText(f: Formats): RightsText["register"] {
  return {
    kicker: "Annexe C2",
    name: "Instruments et ratification",
    title: (country) => `Instruments derrière les cibles, et ce qu’ils sont pour ${country}`,
    lead: (all, bind, country) =>
      `${f.count(all)} ${one(all, "instrument se trouve", "instruments se trouvent")} derrière les cibles de cet examen. ${f.count(bind)} ${one(bind, "traité lie", "traités lient")} ${country}. Un traité signé et non ratifié, une déclaration ou une résolution n’est pas une obligation.`,
    none: "Aucun instrument ne se trouve derrière les cibles de cet examen.",
    month: ({ month, years, instruments }, place) =>
      `${place === "first" ? "Ratification" : f.list(instruments)} : ${ratifiedMonth(month, years)}`,
    noReservations:
      "Réserves : aucune n’est consignée dans ces données, ce qui ne veut pas dire qu’il n’y en a pas.",
    someReservations:
      "Les réserves et autres remarques figurent sous le nom. Là où il n’y en a pas, aucune n’est consignée, ce qui ne veut pas dire qu’il n’y en a pas.",
    noLocalRights:
      "La ville n’a pas précisé ce qu’elle peut décider elle-même, pour qui, ni où se plaindre.",
    columns: {
      instrument: "Instrument",
      kind: "Type",
      asOf: "En date de",
      targets: "Cibles",
    },
    kind: INSTRUMENT_KIND,
    bindsNobody: "Pas un traité",
    adopted: (year) => `adopté en\u00a0${year}`,
    remark: "Remarque : ",
    articles: (articles) => `Article ${articles}`,
    worldwideTreaties: "Traités et protocoles : Nations Unies et autres organisations mondiales",
    regionalTreaties: (region) => `Traités et protocoles de la région : ${region}`,
    worldwideOthers: "Déclarations, résolutions et autres textes non contraignants",
    regionalOthers: (region) => `Autres textes de la région : ${region}`,
    regionalNote: "Tous les liens avec des instruments de la région relèvent de notre lecture.",
  };
}
