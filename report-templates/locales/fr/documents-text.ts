/** Words of the documents that are made beside the full review, in French. */
import type { DocumentsText } from "../language.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { capital } from "./words.ts";

export function documentsText(f: Formats): DocumentsText {
  return {
    name: {
      highlights: "L’essentiel",
      annex: "Annexe statistique",
      changes: "Ce qui a changé",
    },
    skip: "Aller au texte",
    part: "Établi à partir des mêmes constats que l’examen complet, qui contient toutes les sources et toutes les méthodes.",
    annexLead:
      "Toutes les valeurs de cet examen, objectif par objectif, avec leur année, leurs notes et leur éditeur.",
    notShown: "Ce que cet examen ne montre pas",
    about: "À propos de ce document",
    indicators: (all, withTargetValue) =>
      `Indicateurs dont le sens et la valeur cible sont confirmés : ${f.count(withTargetValue)} sur ${f.count(all)} ; les autres n’ont pas de statut.`,
    problems: (count) =>
      count === 0
        ? "Aucun problème n’a été trouvé dans les données."
        : `${f.count(count)} ${one(count, "type de problème a été trouvé", "types de problèmes ont été trouvés")} dans les données ; voir l’annexe A de l’examen complet.`,
    changes: {
      lead: (edition) =>
        `Par rapport à l’${earlierName(edition, f)}, la dernière publiée avec d’autres chiffres. Calculé à partir des constats des deux éditions ; les textes de la ville, les liens avec les droits humains et la mise en page ne sont pas comparés.`,
      none: "Aucune édition antérieure n’a été publiée avec d’autres chiffres : il n’y a donc rien à comparer.",
      textsOnly: "Aucun chiffre ni aucun statut ne diffère.",
      earlier: (edition) => capital(earlierName(edition, f)),
      now: "Cet examen",
      kinds: {
        status: "Statuts qui ont changé",
        new: "Nouveaux chiffres",
        gone: "Chiffres disparus",
        corrected: "Chiffres corrigés",
        other: "Autres changements",
      },
      count: (rows) => `${f.count(rows)} ${one(rows, "changement", "changements")}`,
      ofGroups: (count) =>
        `${f.count(count)} ${one(count, "nouvelle valeur", "nouvelles valeurs")} de groupes et d’autres séries ${one(count, "figure", "figurent")} à l’annexe B de l’examen complet.`,
    },
  };
}

/** "édition 2 de l’examen jusqu’à 2023"; `period` is null for an edition of the same review. */
function earlierName(
  { number, period }: { readonly number: number; readonly period: string | null },
  f: Formats,
): string {
  const edition = `édition ${f.count(number)}`;
  return period === null ? edition : `${edition} de l’examen jusqu’à ${period}`;
}
