/** The words of the document in French, except the computed sentences. */
import type { EditionStatus } from "../../../domain/edition.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { RefusalCode } from "../../../domain/observation.ts";
import type { DocumentText, TippingComparison } from "../language.ts";
import type { Formats } from "../format.ts";
import { editionWords } from "./edition-text.ts";
import { GOAL_NAMES } from "./goal-names.ts";
import { leftBehindText } from "./left-behind-text.ts";
import { methodText } from "./method-text.ts";
import { peopleText } from "./people-text.ts";
import { eitherOf, one } from "./plural.ts";
import { problem } from "./problem-text.ts";
import { recommendationsText } from "./recommendations-text.ts";
import { rightsText } from "./rights-text.ts";
import { groupLabel } from "./sentences-gap.ts";
import { capital, DIMENSION, feminineNumber, STATUS } from "./words.ts";

const LANGUAGE_NAMES = new Intl.DisplayNames(["fr"], { type: "language" });

/** All words of the document, with numbers, dates and lists written by `formats`. */
export function documentText(formats: Formats): DocumentText {
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

/** Words of the running heads, entry pages and imprint. */
function entryText(f: Formats) {
  return {
    documentType: "Examen local volontaire",
    edition: (status: EditionStatus) => editionWords(status, f),
    attachment: {
      table: (name: string) => `Données publiées : la table « ${name} »`,
      dictionary: "Données publiées : ce que signifient les colonnes des tables",
    },
    runningName: (city: string) => `${city} · Examen local volontaire`,
    subtitle:
      "Où en est la ville sur les 17 objectifs de développement durable et sur les droits humains qui les fondent",
    oneMark: "Un signe représente une cible",
    belowTitle: "Sous les numéros des objectifs : ce que la ville ne peut pas encore dire.",
    below: (noData: number, notAssessed: number) =>
      [
        noData > 0 &&
          `${f.count(noData)} ${one(noData, "cible n’a", "cibles n’ont")} pas de données.`,
        notAssessed > 0 &&
          `${f.count(notAssessed)} ${one(notAssessed, "a", "ont")} des données, mais pas de valeur cible, pas de sens confirmé ou trop peu de valeurs.`,
      ]
        .filter(Boolean)
        .join(" "),
    periodCovered: "Période couverte",
    periodRange: (from: number, to: number) => `${from} à ${to}`,
    dataAsReceived: "Données reçues le",
    editionLanguage: "Édition, langue",
    approval: "Approbation",
    contents: "Sommaire",
    summary: "Résumé",
    annexes: "Annexes",
    acrossGoals: "Au-delà des objectifs",
    beforeGoals: "Avant les objectifs",
    theGoals: "Les 17 objectifs",
    otherGoals: "Autres objectifs",
    pillar: (name: string) => `Pilier : ${name}`,
    notReported: "hors de cet examen",
    disclaimer:
      "Le contenu de cette publication n’a pas été approuvé par l’Organisation des Nations Unies et ne reflète pas les vues de l’ONU, de ses fonctionnaires ou de ses États Membres. Les numéros et les couleurs des objectifs sont dessinés pour ce rapport ; les icônes officielles ne sont pas utilisées.",
    foreword: "Avant-propos",
    methods: "Comment cet examen a été réalisé",
    nextSteps: "Prochaines étapes",
    onlyIn: (language: string) =>
      `Ce texte n’existe que dans une autre langue : ${LANGUAGE_NAMES.of(language) ?? language}.`,
    footer: (publishers: string, date: string) => `Chiffres : ${publishers}, ${date}.`,
    citySource: (city: string) => `données de la ville, ${city}`,
    skip: "Aller au rapport",
    showNumbers: "Afficher les chiffres",
    noValueHidden: "pas de valeur",
  };
}

/** Words of the goal chapters. */
function chapterText() {
  return {
    status: STATUS,
    metGettingWorse: "Atteint, mais se dégrade",
    goal: (goal: number) => `Objectif ${goal}`,
    goalName: GOAL_NAMES,
    target: (code: string, name: string) => `Cible ${code} · ${name}`,
    figure: (number: string) => `Figure ${number}`,
    figureIndicator: (number: string, indicator: string | null) =>
      indicator ? `Figure ${number} · Indicateur ${indicator}` : `Figure ${number}`,
    figureSource: (publisher: string, table: string, indicator: string | null) =>
      `Source : ${publisher}. Tableau ${table}${indicator ? `, ligne ${indicator}` : ""}.`,
    officialTarget: "Cible officielle : ",
    strip: "Cibles et leur statut",
    indicatorTable: (goal: number) =>
      `Indicateurs de l’objectif ${goal}, de la première à la dernière valeur`,
    indicatorTableContinued: (goal: number) => `Indicateurs de l’objectif ${goal}, suite`,
    columns: {
      indicator: "Indicateur",
      first: "Première",
      latest: "Dernière",
      targetValue: "Valeur cible",
      targetYear: (year: number) => `Cible ${year}`,
      trend: "Évolution",
      status: "Statut, fiabilité",
    },
    notSet: "non fixée",
    noValue: "–",
    openerNote: (table: string, first: boolean) =>
      `${first ? "Première et dernière valeur de chaque série principale ; une année scolaire compte à partir de sa première année. " : ""}Séries complètes : tableau ${table}.`,
    noIndicator: (city: string, goal: number) =>
      `${city} n’a aucun indicateur pour l’objectif ${goal} dans cet examen. Les cibles sont présentées avec les droits humains qui les fondent ; ce que la ville prévoit de mesurer n’est pas consigné.`,
    noHeadline: "pas de série totale",
    noDrawing: (table: string) =>
      `Aucune figure ne peut être tracée à partir de ces séries ; toutes leurs valeurs sont au tableau ${table}.`,
    bareTitle: (count: number) =>
      count === 1
        ? "Une cible n’a pas encore d’indicateur"
        : `${capital(feminineNumber(count))} cibles n’ont pas encore d’indicateur`,
    bareLead: (country: string) =>
      `Ce que demande chaque cible (texte officiel), le droit qui la fonde, et ce que les instruments sont pour ${country}. Tous les liens et leurs sources : annexe C.`,
    dimension: DIMENSION,
    otherAreas: "Autres territoires, même indicateur",
    otherAreasNote:
      "Autre source et souvent autre méthode : à ne pas comparer comme une seule série.",
  };
}

const STRAIGHT =
  "aucune croissance annuelle ne peut être calculée quand une valeur est nulle ou que le signe change";

/** Words of the notes beside a target. */
function noteText(f: Formats) {
  return {
    wants: (year: number | null) =>
      year === null ? "Ce que veut la ville" : `Ce que veut la ville d’ici à ${year}`,
    furthest: "Qui est le plus en retard",
    furthestItem: (label: string, value: string, indicator: string, period: string) =>
      `${capital(groupLabel(label))} : ${value} (${indicator}, ${period})`,
    howSure: "Quelle fiabilité ?",
    sure: (n: number) => `${n} sur 3`,
    values: (count: number, broken: "break" | "one-method") =>
      `${f.count(count)} ${one(count, "valeur", "valeurs")}, ${broken === "break" ? "avec une rupture de méthode" : "une seule méthode"}`,
    assessedOf: (assessed: number, all: number) =>
      `${f.count(assessed)} ${one(all, "indicateur évalué", "indicateurs évalués")} sur ${f.count(all)}.`,
    weakest: (indicator: string, status: string) => `Le plus faible : ${indicator}, ${status}.`,
    straightLineShort: "en ligne droite",
    straightLine: `Statut calculé en ligne droite : ${STRAIGHT}.`,
    publishedInterval: (course: string, target: "with-target" | "without-target") =>
      `Intervalle publié de la dernière valeur : ${course}${target === "with-target" ? " ; la valeur cible s’y trouve" : ""}.`,
    byStraightLine: (indicators: readonly string[]) =>
      `En ligne droite : ${indicators.join(", ")}, car ${STRAIGHT}.`,
    otherFormula: (indicator: string, status: string) =>
      `Une ligne droite au lieu de la croissance donnerait à ${indicator} le statut « ${status} ».`,
    change: "Ce qui le changerait",
    tipping: (indicator: string, year: number, comparison: TippingComparison, value: string) =>
      `Si ${indicator} est en ${year} ${TIPPING[comparison]} ${value}, le statut devient `,
    missing: "Ce qui manque",
    noFigureBy: (dimensions: readonly StandardDimension[]) =>
      `Aucun chiffre par ${eitherOf(dimensions.map((name) => DIMENSION[name]))}.`,
    missingYears: (indicators: readonly string[], years: readonly string[]) =>
      `Pas de valeur pour ${f.list(years)} (${indicators.join(", ")}).`,
    noTargetValueFor: (indicators: readonly string[]) =>
      `Pas de valeur cible : ${f.list(indicators)}.`,
    nothingMissing: "Tous les groupes types sont présents et aucune année ne manque.",
    more: (count: number) => `${f.count(count)} de plus dans le tableau.`,
  };
}

const TIPPING: Readonly<Record<TippingComparison, string>> = {
  "at-least": "d’au moins",
  "at-most": "d’au plus",
  below: "au-dessous de",
  above: "au-dessus de",
};
