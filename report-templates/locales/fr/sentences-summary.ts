/** French sentences about the whole review: cover, highlights, data quality. */
import type { CourseCase, SummaryWords, ToldPart } from "../sentences/sentence-words.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { one } from "./plural.ts";
import { shareWords } from "./sentences-number.ts";
import { feminineNumber, numberWord } from "./words.ts";

export const SUMMARY: SummaryWords = {
  cover: (told, f) => {
    const { kind, all } = told;
    if (kind === "none") {
      const rest =
        told.withData === 0
          ? "Aucun indicateur n’a de valeur."
          : `${f.count(told.withData)} ${one(told.withData, "a", "ont")} des données.`;
      return { strong: `Aucune cible sur ${f.count(all)} ne peut encore être évaluée.`, rest };
    }
    const { assessed } = told;
    const strong = `${f.count(assessed)} ${one(assessed, "cible", "cibles")} sur ${f.count(all)} ${one(assessed, "peut être évaluée", "peuvent être évaluées")}.`;
    return { strong, rest: courseWords(told, f) };
  },
  highlights: (told, formats) => highlightsTitle(told, formats),
  quality: (told, formats) => qualityTitle(told, formats),
};

function courseWords({ kind, assessed, onCourse }: CourseCase, f: Formats): string {
  if (kind === "all-on-course")
    return assessed === 1
      ? "Elle est atteinte ou en bonne voie."
      : "Toutes sont atteintes ou en bonne voie.";
  if (kind === "none-on-course")
    return assessed === 1
      ? "Elle n’est ni atteinte ni en bonne voie."
      : "Aucune n’est atteinte ou en bonne voie.";
  const off = assessed - onCourse;
  return `${f.count(onCourse)} ${one(onCourse, "est atteinte ou en bonne voie", "sont atteintes ou en bonne voie")}, ${f.count(off)} ne ${one(off, "l’est", "le sont")} pas.`;
}

/** "Trois cibles évaluées sur quatre ne sont pas en bonne voie" */
const highlightsTitle: SummaryWords["highlights"] = (told) => {
  switch (told.kind) {
    case "no-data":
      return "Aucune cible n’a encore de données";
    case "no-status": {
      const why =
        told.missing === "target-value"
          ? "aucune valeur cible n’est encore confirmée"
          : "aucune série ne peut encore être comparée à sa valeur cible";
      return `${capital(feminineNumber(told.shown))} ${one(told.shown, "cible a", "cibles ont")} des données ; ${why}`;
    }
    case "one":
      return `La seule cible évaluée ${told.course === "off" ? "n’est pas" : "est"} en bonne voie`;
    case "all": {
      const all = `${numberWord(told.assessed)} cibles évaluées`;
      return told.course === "off"
        ? `Aucune des ${all} n’est en bonne voie`
        : `Les ${all} sont en bonne voie`;
    }
    case "part": {
      const [single, several] =
        told.course === "off" ? ["n’est pas", "ne sont pas"] : ["est", "sont"];
      const { words, isOne } = partOfTargets(told.part);
      return `${capital(words)} ${isOne ? single : several} en bonne voie`;
    }
  }
};

/** "trois cibles évaluées sur quatre", "la moitié des cibles évaluées", "sept des treize cibles évaluées" */
function partOfTargets(part: ToldPart): { readonly words: string; readonly isOne: boolean } {
  if (part.kind !== "share") {
    const count = part.kind === "count" ? part.count : 0;
    const words = `${feminineNumber(count)} des ${numberWord(part.all)} cibles évaluées`;
    return { words, isOne: count === 1 };
  }
  const share = shareWords(part.share);
  const isOne = /^(?:plus d’|près d’)?une /.test(share);
  if (part.share.of === "1/2") return { words: `${share} des cibles évaluées`, isOne };
  const noun = isOne ? "cible évaluée" : "cibles évaluées";
  return { words: share.replace(" sur ", ` ${noun} sur `), isOne };
}

/** "Indicateurs avec cinq valeurs ou plus : sept sur dix ; sans valeur cible : plus d’un sur trois" */
const qualityTitle: SummaryWords["quality"] = (told) => {
  if (told.kind === "no-data") return "Aucun indicateur n’a encore de données";
  if (told.kind === "one") {
    const values = told.values === "five" ? "cinq valeurs ou plus" : "moins de cinq valeurs";
    return `Le seul indicateur a ${values} et ${told.target === "with" ? "une" : "aucune"} valeur cible`;
  }
  return `Indicateurs avec cinq valeurs ou plus : ${partOfIndicators(told.five)} ; sans valeur cible : ${partOfIndicators(told.without)}`;
};

function partOfIndicators(part: ToldPart): string {
  const all = numberWord(part.all);
  switch (part.kind) {
    case "none":
      return `aucun sur ${all}`;
    case "all":
      return part.all === 2 ? "les deux" : `tous les ${all}`;
    case "share":
      return shareWords(part.share).replace("une sur", "un sur");
    case "count":
      return `${numberWord(part.count)} sur ${all}`;
  }
}
