/** Words of the city's side in Spanish: what it can decide, who was heard, what others say, how it judges itself. */
import type { Contribution, ContributorKind, SelfAssessment } from "../../../domain/city-rights.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";

const CONTRIBUTOR: Readonly<Record<ContributorKind, string>> = {
  nhri: "Institución nacional de derechos humanos",
  ombuds: "Defensoría del pueblo",
  "national-mechanism": "Mecanismo nacional de presentación de informes y seguimiento",
  "civil-society": "Sociedad civil",
  academia: "Investigación",
  other: "Otros",
};

const STANCE: Readonly<Record<Contribution["stance"], string>> = {
  agrees: "De acuerdo",
  dissents: "Discrepancia",
  adds: "Añade",
};

const ANSWER: Readonly<Record<SelfAssessment["answer"], string>> = {
  yes: "Sí",
  partly: "En parte",
  no: "No",
};

const SCHEME: Readonly<Record<SelfAssessment["scheme"], string>> = {
  "human-rights-city": "Estructura de una ciudad de los derechos humanos",
  "data-approach": "Seis principios del enfoque de los datos basado en los derechos humanos",
};

/** Parts of the lists of items, by the code in the list. */
const PART: Readonly<Record<string, string>> = {
  foundations: "Fundamentos",
  structures: "Estructuras",
  tools: "Herramientas",
  participation: "Participación",
  disaggregation: "Desglose",
  "self-identification": "Autoidentificación",
  transparency: "Transparencia",
  privacy: "Privacidad",
  accountability: "Rendición de cuentas",
};

/** Publishers of the lists, by their mark in the list of items. */
const ITEM_SOURCE: Readonly<Record<string, string>> = {
  "FRA 2021": "la Agencia de los Derechos Fundamentales de la Unión Europea (2021)",
  "OHCHR 2018":
    "la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos (2018)",
};

export function peopleText(f: Formats) {
  return {
    decides: {
      title: "Qué puede decidir la ciudad y qué no",
      lead: "Por derecho, según lo que declara la propia ciudad. No se juzga a una ciudad por lo que no puede decidir; sí puede pedirlo y ayudar a las personas a reclamarlo.",
      right: "Derecho",
      target: (target: string) => `En la meta ${target}`,
      city: "La ciudad decide",
      others: "Otros deciden",
      who: "Competencia",
      notStated: "la ciudad no lo indica",
    },
    title: "A quién se ha escuchado y cómo se valora la ciudad",
    place: (goal: number | null, target: string | null) =>
      target !== null
        ? `Meta ${target}`
        : goal !== null
          ? `Objetivo ${goal}`
          : "El examen en su conjunto",
    participation: participationText(f),
    contributions: {
      title: "Qué dicen otros",
      lead: "Se reproduce tal como se escribió, con el consentimiento de su autoría. Las discrepancias figuran como tales.",
      empty: "En este examen no consta ninguna contribución con consentimiento para publicarse.",
      kind: CONTRIBUTOR,
      stance: STANCE,
      reply: "Respuesta de la ciudad: ",
      noReply: "No consta respuesta de la ciudad.",
    },
    assessment: assessmentText(f),
  };
}

function participationText(f: Formats) {
  return {
    title: "Quién ha participado",
    empty: "En este examen no consta ninguna participación.",
    count: (events: number) =>
      `${one(events, "Consta", "Constan")} ${f.count(events)} ${one(events, "ocasión", "ocasiones")}.`,
    columns: {
      when: "Cuándo",
      who: "Quién",
      how: "Cómo",
      accessibility: "Accesibilidad",
      changed: "Qué cambió gracias a ello",
    },
    people: (count: number) => `${f.count(count)} ${one(count, "persona", "personas")}`,
    notCounted: "personas sin contar",
    noAccessibility: "no consta",
    noChange: "No consta ningún cambio.",
  };
}

function assessmentText(f: Formats) {
  return {
    title: "La valoración de la propia ciudad",
    lead: "Respuestas de la ciudad sobre sí misma. Nadie más las ha comprobado.",
    empty:
      "La ciudad no se ha valorado según la estructura de una ciudad de los derechos humanos ni según los seis principios del enfoque de los datos basado en los derechos humanos.",
    emptyScheme: {
      "human-rights-city":
        "La ciudad no ha valorado su estructura como ciudad de los derechos humanos.",
      "data-approach":
        "La ciudad no se ha valorado según los seis principios del enfoque de los datos basado en los derechos humanos.",
    },
    scheme: SCHEME,
    part: (code: string) => PART[code] ?? code,
    answer: ANSWER,
    summary: (answered: number, all: number, counts: readonly (readonly [string, number])[]) =>
      `${f.count(answered)} de ${f.count(all)} elementos respondidos: ${f.list(
        counts.map(([word, count]) => `${f.count(count)} «${word.toLowerCase()}»`),
      )}.`,
    columns: {
      item: "Elemento",
      answer: "Respuesta",
      evidence: "Prueba",
      by: "Valorado por",
    },
    noEvidence: "no se aporta",
    by: (who: string, date: string) => `${who}, ${date}`,
    unanswered: (count: number) =>
      `${f.count(count)} ${one(count, "elemento", "elementos")} sin respuesta`,
    source: (names: readonly string[]) =>
      `Elementos según ${f.list(names.map((name) => ITEM_SOURCE[name] ?? name))}, con nuestras palabras.`,
  };
}
