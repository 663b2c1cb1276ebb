/** What was found in the data, in French. */
import { problemText } from "../sentences/problems.ts";
import { one } from "./plural.ts";

/** "1 ligne a été écartée", "1 200 lignes ont été écartées" */
export const problem = problemText(one, {
  "unreadable-value": [
    "cellule sans nombre lisible a été écartée",
    "cellules sans nombre lisible ont été écartées",
  ],
  "unreadable-year": [
    "ligne dont l’année est illisible a été écartée",
    "lignes dont l’année est illisible ont été écartées",
  ],
  "missing-year": ["ligne sans année a été écartée", "lignes sans année ont été écartées"],
  "duplicate-observation": [
    "valeur figure plus d’une fois dans le fichier",
    "valeurs figurent plus d’une fois dans le fichier",
  ],
  "ragged-row": [
    "ligne avec plus ou moins de cellules que l’en-tête a été écartée",
    "lignes avec plus ou moins de cellules que l’en-tête ont été écartées",
  ],
  "placeholder-series": "le fichier contient des chiffres d’exemple, non des données de la ville",
  "unknown-indicator": [
    "ligne nomme un indicateur qui n’est pas dans la liste",
    "lignes nomment un indicateur qui n’est pas dans la liste",
  ],
  "conflicting-target": "les métadonnées nomment une autre cible que le numéro de l’indicateur",
  "empty-file": "le fichier est vide",
  "unreadable-metadata": "la description de l’indicateur est illisible",
  "not-an-indicator-file": "le fichier n’est pas le tableau d’un indicateur",
  "missing-unit": "aucune unité n’est donnée",
  "unreadable-interval": [
    "intervalle d’un chiffre ne peut être utilisé ; le chiffre est utilisé sans lui",
    "intervalles de chiffres ne peuvent être utilisés ; les chiffres sont utilisés sans eux",
  ],
  "footnote-sign": [
    "chiffre ou année porte un signe dont la note manque dans les données ; utilisé sans elle",
    "chiffres ou années portent un signe dont la note manque dans les données ; utilisés sans elle",
  ],
  "unknown-area": "le territoire est inconnu",
  "unknown-state": [
    "enregistrement qui ne nomme aucun État connu a été écarté",
    "enregistrements qui ne nomment aucun État connu ont été écartés",
  ],
  "missing-symbol": [
    "recommandation sans cote de document a été écartée",
    "recommandations sans cote de document ont été écartées",
  ],
  "unknown-mechanism": [
    "enregistrement d’un organe inconnu a été écarté",
    "enregistrements d’un organe inconnu ont été écartés",
  ],
  "unknown-position": [
    "recommandation dont la position est inconnue a été écartée",
    "recommandations dont la position est inconnue ont été écartées",
  ],
  "duplicate-recommendation": [
    "recommandation figure plus d’une fois dans la source",
    "recommandations figurent plus d’une fois dans la source",
  ],
  "unreadable-record": [
    "enregistrement illisible a été écarté",
    "enregistrements illisibles ont été écartés",
  ],
  "unreadable-field": [
    "champ d’une recommandation est illisible",
    "champs de recommandations sont illisibles",
  ],
});
