/** What was found in the data, in French. */
import type { RefusalCode } from "../../../domain/observation.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";

type Said = (count: number, f: Formats) => string;

/** "1 ligne a été écartée", "1 200 lignes ont été écartées" */
const counted =
  (single: string, several: string): Said =>
  (count, f) =>
    `${f.count(count)} ${one(count, single, several)}`;

export const PROBLEM: Readonly<Record<RefusalCode, Said>> = {
  "unreadable-value": counted(
    "cellule sans nombre lisible a été écartée",
    "cellules sans nombre lisible ont été écartées",
  ),
  "unreadable-year": counted(
    "ligne dont l’année est illisible a été écartée",
    "lignes dont l’année est illisible ont été écartées",
  ),
  "missing-year": counted("ligne sans année a été écartée", "lignes sans année ont été écartées"),
  "duplicate-observation": counted(
    "valeur figure plus d’une fois dans le fichier",
    "valeurs figurent plus d’une fois dans le fichier",
  ),
  "ragged-row": counted(
    "ligne avec plus ou moins de cellules que l’en-tête a été écartée",
    "lignes avec plus ou moins de cellules que l’en-tête ont été écartées",
  ),
  "placeholder-series": () =>
    "le fichier contient des chiffres d’exemple, non des données de la ville",
  "unknown-indicator": counted(
    "ligne nomme un indicateur qui n’est pas dans la liste",
    "lignes nomment un indicateur qui n’est pas dans la liste",
  ),
  "conflicting-target": () =>
    "les métadonnées nomment une autre cible que le numéro de l’indicateur",
  "empty-file": () => "le fichier est vide",
  "unreadable-metadata": () => "la description de l’indicateur est illisible",
  "not-an-indicator-file": () => "le fichier n’est pas le tableau d’un indicateur",
  "missing-unit": () => "aucune unité n’est donnée",
  "footnote-sign": counted(
    "chiffre ou année porte un signe dont la note manque dans les données ; utilisé sans elle",
    "chiffres ou années portent un signe dont la note manque dans les données ; utilisés sans elle",
  ),
  "unknown-area": () => "le territoire est inconnu",
  "unknown-state": counted(
    "enregistrement qui ne nomme aucun État connu a été écarté",
    "enregistrements qui ne nomment aucun État connu ont été écartés",
  ),
  "missing-symbol": counted(
    "recommandation sans cote de document a été écartée",
    "recommandations sans cote de document ont été écartées",
  ),
  "unknown-mechanism": counted(
    "enregistrement d’un organe inconnu a été écarté",
    "enregistrements d’un organe inconnu ont été écartés",
  ),
  "unknown-position": counted(
    "recommandation dont la position est inconnue a été écartée",
    "recommandations dont la position est inconnue ont été écartées",
  ),
  "duplicate-recommendation": counted(
    "recommandation figure plus d’une fois dans la source",
    "recommandations figurent plus d’une fois dans la source",
  ),
  "unreadable-record": counted(
    "enregistrement illisible a été écarté",
    "enregistrements illisibles ont été écartés",
  ),
  "unreadable-field": counted(
    "champ d’une recommandation est illisible",
    "champs de recommandations sont illisibles",
  ),
};
