/** How to read, highlights, annexes and imprint: the words in French. */
import type { Status, Sureness } from "../../../domain/findings/finding.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import {
  checkTexts,
  sourceWords,
  textNames,
  type CheckWords,
  type SourceWords,
  type TextNameWords,
} from "../sentences/imprint.ts";
import { highlightsText } from "./highlights-text.ts";
import { one } from "./plural.ts";
import { capital } from "./words.ts";

const STATUS_MEANING: Readonly<Record<Status, string>> = {
  met: "La dernière valeur atteint déjà la valeur cible.",
  "on-track": "Au rythme suivi depuis la première valeur, la valeur cible est atteinte à temps.",
  "too-slow": "Stagne, ou va dans le bon sens mais pas assez vite.",
  "moving-away": "Va dans le mauvais sens.",
  "not-assessed":
    "Il y a des données, mais pas de valeur cible, pas de sens confirmé ou moins de deux valeurs. La raison est imprimée.",
  "no-data": "La ville n’a pas d’indicateur pour cette cible.",
};

type MeterWords = Readonly<Record<Sureness, string>>;

const STATUS_SURENESS: MeterWords = {
  3: "Cinq valeurs ou plus, une seule méthode",
  2: "Trois ou quatre valeurs, ou une rupture de méthode",
  1: "Deux valeurs seulement",
};

const LINK_SURENESS: MeterWords = {
  3: "Vu dans un tableau officiel, ou la cible nomme l’instrument",
  2: "Dans un tableau officiel, encore à confirmer",
  1: "Notre lecture du texte",
};

const READING: DocumentText["reading"] = {
  title: "Comment lire ce rapport",
  lead: "Chaque cible a un statut. Une forme et un mot le disent toujours ensemble ; la couleur ne fait qu’aider. Les mêmes formes figurent dans les tableaux, les figures et sur le web.",
  statuses: "Six statuts",
  meaning: STATUS_MEANING,
  rule: "Une cible prend le statut du score médian de ses indicateurs évalués ; le plus faible est nommé. Seuils et formule : annexe A.",
  chart: "Comment lire une figure",
  statusSure: "Fiabilité d’un statut",
  statusSureness: STATUS_SURENESS,
  linkSure: "Fiabilité d’un lien",
  linkSureness: LINK_SURENESS,
  signs: "Signes dans les tableaux",
  signList: [
    ["–", "pas de valeur"],
    ["b", "rupture de méthode"],
    ["c", "masqué (petit groupe)"],
    ["e", "estimation"],
    ["p", "provisoire"],
    ["u", "peu fiable"],
  ],
  numbers: "Les signes dans la figure",
  entries: {
    status: "Le statut, en forme et en mot.",
    title: "Le titre dit l’essentiel.",
    gap: "Les années sans valeur restent vides. Rien n’est complété.",
    pace: "Pointillé : le rythme nécessaire.",
    targetValue: "Tirets : la valeur cible, son année.",
    source: "L’origine des chiffres.",
  },
  samples: { gap: "bande hachurée", pace: "ligne pointillée", target: "ligne tiretée" },
};

function qualityText(f: Formats) {
  return {
    kicker: "Annexe A",
    name: "Qualité des données et méthode",
    lead: (n: {
      readonly all: number;
      readonly target: number;
      readonly five: number;
      readonly recent: number;
      readonly from: number;
    }) =>
      `Cet examen lit ${f.count(n.all)} ${one(n.all, "indicateur", "indicateurs")}. Avec un sens et une valeur cible confirmés : ${f.count(n.target)} ; avec cinq valeurs ou plus : ${f.count(n.five)} ; avec une valeur pour ${n.from} ou plus tard : ${f.count(n.recent)}.`,
    columns: {
      goal: "Objectif",
      indicators: "Indicateurs",
      targetValue: "Valeur cible",
      five: "5 valeurs ou plus",
      recent: (year: number) => `Valeur dès ${year}`,
      missing: "Années sans valeur",
      noData: "Cibles sans données",
      bar: "Cibles par statut",
    },
    of: (part: number, all: number) => `${f.count(part)} sur ${f.count(all)}`,
    allGoals: "Tous les objectifs",
    caption: "Indicateurs, valeurs et cibles par objectif",
    how: "Comment un statut est établi",
    found: "Ce qui a été trouvé dans les données",
    checked:
      "Aucun problème n’a été trouvé. Chaque ligne a été vérifiée : année, nombre lisible, unité, indicateur connu, doublons.",
    moreFound: (count: number) =>
      `${f.count(count)} ${one(count, "autre constat figure", "autres constats figurent")} dans le téléchargement.`,
    disclosure:
      "Le contrôle de la divulgation n’est pas encore appliqué : les chiffres sont imprimés tels que les sources les publient.",
    smallCounts: (indicators: readonly string[]) =>
      `Des nombres de personnes inférieurs à 10 figurent dans ${f.list(indicators)} : à vérifier avant publication.`,
    method:
      "Méthode : celle de Statistique Canada, telle qu’utilisée par Open SDG ; ses deux classes moyennes sont réunies. D’autres méthodes peuvent donner d’autres classes.",
    otherMethod: (count: number) =>
      ` Avec une ligne droite, ${f.count(count)} ${one(count, "indicateur change", "indicateurs changent")} de classe.`,
    place: (file: string, line: number | null) => (line === null ? file : `${file}, ligne ${line}`),
  };
}

function tablesText() {
  return {
    kicker: (table: string) => `Annexe B · Tableau ${table}`,
    name: "Tableaux statistiques",
    title: (goal: number, name: string) => `Objectif ${goal}, ${name} : toutes les valeurs`,
    table: (goal: number) => `B${goal}`,
    group: "Indicateur, groupe",
    total: "Total",
    targetColumn: "Cible",
    earlier: (name: string) => `${name}, valeurs antérieures`,
    intervals: (name: string) => `${name}, intervalles publiés`,
    allValues: (name: string) => `${name}, toutes les valeurs`,
    noValues: "Aucune valeur dans les données.",
    flagNotes: {
      b: "rupture de la série",
      c: "masqué pour protéger les personnes",
      e: "estimation",
      p: "provisoire",
      u: "peu fiable",
    },
    noValue: "pas de valeur",
    schoolYear: "Les périodes à cheval sur deux ans figurent sous leur première année.",
    publisher: (name: string) => name,
    targetSetBy: (value: string, year: number, by: string | null) =>
      `Valeur cible pour ${year} : ${value}${by === null ? "" : `, fixée par : ${by}`}`,
    snapshot: (file: string, date: string, hash: string) =>
      `Fichier ${file}, reçu le ${date}, SHA-256 ${hash}…`,
    everyRow: (file: string, model: string) =>
      `Chaque valeur avec son fichier et sa ligne : ${file} (modèle ${model}).`,
    read: (files: string, date: string) => `Lu dans : ${files} ; données reçues le ${date}.`,
    lastColumn: "Dernière colonne : valeur cible.",
    notesTitle: "Notes",
  };
}

function linksText(f: Formats) {
  return {
    kicker: "Annexe C",
    name: "Liens entre cibles et droits",
    title: "Liens entre les cibles et les instruments des droits humains",
    lead: (links: number, targets: number) =>
      `${f.count(links)} ${one(links, "lien", "liens")} pour ${f.count(targets)} ${one(targets, "cible", "cibles")}. Entre parenthèses : d = direct, n = la cible nomme l’instrument, f = favorise, c = contexte seulement. Le petit chiffre nomme la source, indiquée à la fin.`,
    sourcesTitle: "Sources des liens",
    source: (source: string) => capital(sourceWords(SOURCE_WORDS, source, f)),
  };
}

/** What the tags of the table of links stand for. */
const SOURCE_WORDS: SourceWords = {
  "OHCHR-GOAL-TABLE[checked]": "Tableau des objectifs et des droits du HCDH",
  "OHCHR-GOAL-TABLE[recalled]": "Tableau des objectifs et des droits du HCDH, encore à confirmer",
  "DIHR-GUIDE[checked]":
    "Guide des droits humains dans les ODD de l’Institut danois des droits de l’homme",
  "DIHR-CRPD-SDG[checked]":
    "Institut danois des droits de l’homme, Convention relative aux droits des personnes handicapées et ODD",
  "UNICEF-CRC-SDG[via CRIN]":
    "UNICEF, Convention relative aux droits de l’enfant et ODD, cité par CRIN",
  "A/RES/70/1 target text[names the instrument]":
    "La cible nomme elle-même l’instrument (A/RES/70/1)",
  "treaty text[analyst reading]": "notre lecture du traité",
  "instrument text[analyst reading]": "notre lecture de l’instrument",
};

/** "goal-04" -> "objectif 4", "target-4.1" -> "cible 4.1" */
const TEXT_NAMES: TextNameWords = {
  texts: {
    foreword: "avant-propos",
    methods: "comment cet examen a été réalisé",
    "next-steps": "prochaines étapes",
  },
  goal: (goal) => `objectif ${goal}`,
  target: (target) => `cible ${target}`,
};

/** How the document was made, before what is said of a check. */
const MADE =
  "Accessibilité : le document est balisé, chaque figure a une description et le PDF est produit selon les règles de PDF/UA-1.";

const CHECKS: CheckWords = {
  signed: (by, date) => `${by} le ${date}`,
  accessibility: {
    pending: `${MADE} Personne ne l’a encore vérifié.`,
    done: (signed) => `${MADE} Vérifié par ${signed}.`,
  },
  translation: {
    pending: "Langue : pas encore relu par une personne francophone.",
    done: (signed) => `Langue : français relu par ${signed}.`,
  },
};

function imprintText(f: Formats) {
  return {
    title: "Sources et mentions légales",
    sources: "Sources des chiffres",
    columns: {
      source: "Source",
      publisher: "Éditeur",
      licence: "Licence",
      date: "Reçu le",
      location: "Où",
    },
    noLicence: "non indiquée",
    edition: "Cette édition",
    editionDate: (date: string) => `Date imprimée : ${date}.`,
    legal: "Mentions légales",
    official:
      "Noms et libellés des objectifs, texte officiel des cibles : Nations Unies, Transformer notre monde : le Programme de développement durable à l’horizon 2030 (A/RES/70/1). Les noms courts des cibles, les noms des droits et toutes les autres phrases ont été écrits ou calculés pour cet examen. Les titres des instruments sont les titres français usuels ; les textes officiels font foi.",
    originals:
      "Les recommandations, les réserves et ce que la ville a écrit dans une autre langue sont imprimés tels quels, dans leur langue ; de même les noms d’indicateurs et les unités qui n’existent pas en français.",
    rights:
      "Les liens entre cibles et droits humains sont une orientation, non un avis juridique. Une obligation lie l’État ; une ville en est débitrice en tant que partie de l’État.",
    ...checkTexts(CHECKS, f),
    missingTexts: (names: readonly string[]) =>
      `Non écrit en français par la ville : ${textNames(TEXT_NAMES, names, f)}.`,
    made: "Réalisé avec vlr, logiciel libre qui fait des indicateurs d’une ville un examen local volontaire.",
  };
}

/** Five steps of the method, in the order in which they apply; parts in bold are status words. */
function methodSteps(baseline: number) {
  return [
    [
      `La valeur de départ est la première à partir de ${baseline}, ou la première après une rupture de méthode ; les périodes de deux ans comptent à partir de leur première année.`,
    ],
    ["Dernière valeur égale ou meilleure que la valeur cible : ", { strong: "atteint" }, "."],
    [
      "Sinon, la croissance annuelle depuis le départ est divisée par la croissance nécessaire jusqu’à l’année cible. À partir de 0,95 : ",
      { strong: "en bonne voie" },
      ". De 0 à 0,95 : ",
      { strong: "trop lent" },
      ". Au-dessous de 0 : ",
      { strong: "s’éloigne" },
      ".",
    ],
    ["Quand une valeur est nulle ou que le signe change, une ligne droite remplace la croissance."],
    [
      "Sans valeur cible, sans sens confirmé ou avec une seule valeur : ",
      { strong: "non évalué" },
      ", avec la raison.",
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
