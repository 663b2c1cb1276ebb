/** Words of the rights boxes and of annexes C and C2 in Spanish. */
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
  direct: "directo",
  enabling: "propicio",
  contextual: "contexto",
  named: "citado",
};

/** Short forms for the dense table of annex C, which explains them. */
const STRENGTH_SIGN: Readonly<Record<LinkStrength, string>> = {
  direct: "d",
  enabling: "p",
  contextual: "c",
  named: "n",
};

const BASIS: Readonly<Record<LinkBasis, string>> = {
  "official-checked": "tabla oficial, consultada",
  "named-in-target": "citado en la meta",
  "official-recalled": "tabla oficial, de memoria, por confirmar",
  "own-reading": "lectura propia, sin correspondencia oficial",
};

const COMPETENCE: Readonly<Record<Competence, string>> = {
  city: "Decide la ciudad",
  shared: "Compartida",
  region: "Decide la región",
  state: "Decide el Estado",
};

const KIND: Readonly<Record<IndicatorKind, string>> = {
  structural: "Estructurales",
  process: "De proceso",
  outcome: "De resultados",
};

const INSTRUMENT_KIND: Readonly<Record<InstrumentKind, string>> = {
  treaty: "Tratado",
  protocol: "Protocolo",
  declaration: "Declaración",
  "other-instrument": "Otro",
};

/** "agosto de 2022" */
const monthName = monthNames("es");

const CHIPS = chipTexts({
  binding: "Vinculante",
  bindingSince: (since) => `Vincula desde ${since}`,
  binds: (country) => `Vincula a ${country}`,
  declarations: "Declaración o resolución",
  others: {
    applies: "Se aplica con el Derecho de la UE",
    signed: "Con firma, sin ratificación",
    "not-ratified": "Sin ratificar",
    "not-accepted": "Disposición no aceptada",
    "not-a-treaty": "Declaración",
    "not-in-data": "Sin información en los datos",
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
    behind: (target: string) => `Derechos humanos tras la meta ${target}`,
    noRightName: "Obligaciones de derechos humanos",
    treatiesBind: (count: number) =>
      count === 0 ? "Ningún tratado" : `${f.count(count)} ${one(count, "tratado", "tratados")}`,
    bindHere: (count: number, country: string) =>
      ` ${count > 1 ? "vinculan" : "vincula"} aquí a ${country}.`,
    otherInstruments: otherInstrumentsText({
      applies: (count) =>
        `${f.count(count)} ${one(count, "se aplica", "se aplican")} con el Derecho de la UE`,
      signed: (count) => `${f.count(count)} con firma y sin ratificación`,
      unratified: (count) => `${f.count(count)} sin ratificar`,
      notAccepted: (count) => `${f.count(count)} con una disposición no aceptada`,
      unknown: (count) => `${f.count(count)} sin información en los datos`,
      others: (count) => `${f.count(count)} ${one(count, "instrumento", "instrumentos")} más`,
    }),
    instrument: "Instrumento",
    instrumentName: shortInstrumentName,
    regional: "regional",
    article: "Artículo",
    forCountry: (country: string) => `Para ${country}`,
    link: "Vínculo",
    objected: "objetado",
    sure: "Cert.",
    strength: STRENGTH,
    strengthSign: STRENGTH_SIGN,
    ...CHIPS,
    since: (year: number) => `desde ${year}`,
    none: "No se ha hallado ninguna obligación directa",
    noneSearched:
      "Ningún artículo de los tratados, declaraciones y resoluciones consultados está vinculado a esta meta.",
    contextOnly: (links: string) => `Los vínculos que existen solo dan contexto: ${links}.`,
    proposeLink: "Quien conozca un vínculo más estrecho puede proponerlo: anexo C.",
    month: monthName,
  };
}

/** The five facts about a right. */
function factText(f: Formats) {
  return {
    whoHolds: "Titulares del derecho",
    whoMustAct: "Quién debe actuar",
    whoMustActText: (country: string, state: "bound" | "not-bound") =>
      state === "bound"
        ? `${capital(country)}, como Estado obligado; la ciudad, como parte de él`
        : `No consta que ningún tratado de esta lista vincule a ${country}; los instrumentos son una norma a la que aspirar`,
    competenceHead: "Competencia local",
    competence: COMPETENCE,
    indicators: "Indicadores",
    kind: KIND,
    ofKind: (kind: IndicatorKind, codes: readonly string[]) =>
      `${KIND[kind]}: ${codes.length === 0 ? "faltan" : codes.join(", ")}`,
    unclassified: (codes: readonly string[]) =>
      `${f.count(codes.length)} sin clasificar: ${codes.join(", ")}`,
    kindBasis: kindBasisText({
      ours: "Tipos: lectura propia",
      city: "Tipos: según la ciudad",
      both: (byCity) => `Tipo de ${f.list(byCity)}: según la ciudad; los demás: lectura propia`,
    }),
    whereToComplain: "Dónde reclamar",
    notStated: "La ciudad no lo indica",
    saidAbout: (right: string) => `Lo que la ciudad dice aquí se refiere a: ${right}.`,
  };
}

function linkText(f: Formats) {
  return {
    basisNote: (basis: LinkBasis) => `(${BASIS[basis]})`,
    verdict: {
      confirmed: "Confirmado",
      objected: "Objetado",
      disputed: "Opiniones divididas",
    },
    reviewOf: (links: string) => `Vínculo con ${links}: `,
    review: (decision: "confirms" | "objects", reviewer: string, date: string) =>
      `${decision === "confirms" ? "lo confirma" : "lo objeta"} ${reviewer}, ${date}`,
    reviewNote: (note: string) => ` («${note}»)`,
    noReviews: "Nadie ajeno a este proyecto ha confirmado u objetado todavía ningún vínculo.",
    reviewCount: (count: number) =>
      `${f.count(count)} ${one(count, "revisión de un vínculo", "revisiones de vínculos")} con nombre y fecha ${one(count, "figura", "figuran")} bajo las metas.`,
  };
}

function registerText(f: Formats) {
  return {
    register: {
      kicker: "Anexo C2",
      name: "Instrumentos y ratificación",
      title: (country: string) =>
        `Los instrumentos tras las metas y qué valor tienen para ${country}`,
      lead: (all: number, bind: number, country: string) =>
        `${f.count(all)} ${one(all, "instrumento sustenta", "instrumentos sustentan")} las metas de este examen. ${f.count(bind)} ${one(bind, "tratado vincula", "tratados vinculan")} a ${country}. Un tratado firmado y no ratificado, una declaración o una resolución no obligan.`,
      none: "Ningún instrumento sustenta las metas de este examen.",
      month: ({ month, years, instruments }: RatificationMonth, place: "first" | "other") =>
        `${place === "first" ? "Ratificación" : f.list(instruments)}: datos de ${monthName(month)}.${ageWords(years)}`,
      noReservations:
        "Reservas: no consta ninguna en estos datos, lo que no significa que no exista ninguna.",
      someReservations:
        "Las reservas y otras observaciones figuran bajo el nombre. Donde no hay ninguna, no consta ninguna, lo que no significa que no exista.",
      noLocalRights:
        "La ciudad no ha indicado qué puede decidir ella misma, para quién ni dónde reclamar.",
      columns: {
        instrument: "Instrumento",
        kind: "Tipo",
        asOf: "Datos de",
        targets: "Metas",
      },
      kind: INSTRUMENT_KIND,
      bindsNobody: "No es un tratado",
      adopted: (year: number) => `adopción:\u00a0${year}`,
      remark: "Observación: ",
      articles: (articles: string) => `Artículo ${articles}`,
      worldwideTreaties:
        "Tratados y protocolos: Naciones Unidas y otros organismos de ámbito mundial",
      regionalTreaties: (region: string) => `Tratados y protocolos regionales: ${region}`,
      worldwideOthers: "Declaraciones, resoluciones y otros textos no vinculantes",
      regionalOthers: (region: string) => `Otros textos regionales: ${region}`,
      regionalNote: "Todos los vínculos con instrumentos regionales son lectura propia.",
    },
    regionOf,
  };
}

const ageWords = ageText({
  one: "Esta tabla tiene más de un año.",
  more: (years) => `Esta tabla tiene ${years} años.`,
});

function footWords(f: Formats): FootWords {
  return {
    month: ({ month, years, instruments }, place) =>
      place === "first"
        ? `Ratificación: datos de ${monthName(month)}.${ageWords(years)}`
        : `${f.list(instruments)}: datos de ${monthName(month)}.${ageWords(years)}`,
    duty: "La obligación recae en el Estado; la ciudad es titular de deberes como parte de él.",
    regional: { "own-reading": "Regionales, por lectura propia", mixed: "Regionales" },
    regionOf,
    remarks: (instruments) =>
      `${one(instruments.length, "Observación", "Observaciones")} sobre ${f.list(instruments)}: anexo C2.`,
    more: (count) => `${f.count(count)} ${one(count, "instrumento", "instrumentos")} más: anexo C.`,
    sources: "Fuentes de los vínculos: anexo C; fechas: anexo C2.",
  };
}
