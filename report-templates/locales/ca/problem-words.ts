/** What was found in the data, in Catalan. */
import { problemText } from "../sentences/problems.ts";
import { one } from "./plural.ts";

/** "1 fila exclosa", "1200 files excloses" */
export const problem = problemText(one, {
  "unreadable-value": [
    "cel·la que no conté cap número, exclosa",
    "cel·les que no contenen cap número, excloses",
  ],
  "unreadable-year": [
    "fila amb un any il·legible, exclosa",
    "files amb un any il·legible, excloses",
  ],
  "missing-year": ["fila sense any, exclosa", "files sense any, excloses"],
  "duplicate-observation": [
    "valor que figura més d’una vegada al fitxer",
    "valors que figuren més d’una vegada al fitxer",
  ],
  "ragged-row": [
    "fila amb més o menys cel·les que la capçalera, exclosa",
    "files amb més o menys cel·les que la capçalera, excloses",
  ],
  "placeholder-series": "el fitxer conté xifres de mostra, no dades de la ciutat",
  "unknown-indicator": [
    "fila amb un indicador que no és a la llista",
    "files amb un indicador que no és a la llista",
  ],
  "conflicting-target": "les metadades indiquen una altra fita que el número de l’indicador",
  "empty-file": "el fitxer és buit",
  "unreadable-metadata": "no es pot llegir la descripció de l’indicador",
  "not-an-indicator-file": "el fitxer no és la taula d’un indicador",
  "missing-unit": "no s’indica la unitat",
  "unreadable-interval": [
    "interval d’una xifra que no es pot usar; la xifra s’usa sense",
    "intervals de xifres que no es poden usar; les xifres s’usen sense",
  ],
  "footnote-sign": [
    "xifra o any amb una crida la nota de la qual no és a les dades; s’usa sense",
    "xifres o anys amb una crida la nota de la qual no és a les dades; s’usen sense",
  ],
  "unknown-area": "el territori no es coneix",
  "unknown-state": [
    "registre que no anomena cap Estat conegut, exclòs",
    "registres que no anomenen cap Estat conegut, exclosos",
  ],
  "missing-symbol": [
    "recomanació sense signatura de document, exclosa",
    "recomanacions sense signatura de document, excloses",
  ],
  "unknown-mechanism": [
    "registre d’un òrgan desconegut, exclòs",
    "registres d’un òrgan desconegut, exclosos",
  ],
  "unknown-position": [
    "recomanació amb una posició desconeguda, exclosa",
    "recomanacions amb una posició desconeguda, excloses",
  ],
  "duplicate-recommendation": [
    "recomanació que figura més d’una vegada a la font",
    "recomanacions que figuren més d’una vegada a la font",
  ],
  "unreadable-record": ["registre il·legible, exclòs", "registres il·legibles, exclosos"],
  "unreadable-field": [
    "camp d’una recomanació que no es pot llegir",
    "camps de recomanacions que no es poden llegir",
  ],
});
