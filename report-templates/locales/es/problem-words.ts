/** What was found in the data, in Spanish. */
import { problemText } from "../sentences/problems.ts";
import { one } from "./plural.ts";

/** "1 fila excluida", "1200 filas excluidas" */
export const problem = problemText(one, {
  "unreadable-value": [
    "celda que no contiene un número, excluida",
    "celdas que no contienen un número, excluidas",
  ],
  "unreadable-year": ["fila con un año ilegible, excluida", "filas con un año ilegible, excluidas"],
  "missing-year": ["fila sin año, excluida", "filas sin año, excluidas"],
  "duplicate-observation": [
    "valor que figura más de una vez en el archivo",
    "valores que figuran más de una vez en el archivo",
  ],
  "ragged-row": [
    "fila con más o menos celdas que la cabecera, excluida",
    "filas con más o menos celdas que la cabecera, excluidas",
  ],
  "placeholder-series": "el archivo contiene cifras de muestra, no datos de la ciudad",
  "unknown-indicator": [
    "fila con un indicador que no está en la lista",
    "filas con un indicador que no está en la lista",
  ],
  "conflicting-target": "los metadatos indican otra meta que el número del indicador",
  "empty-file": "el archivo está vacío",
  "unreadable-metadata": "no se puede leer la descripción del indicador",
  "not-an-indicator-file": "el archivo no es la tabla de un indicador",
  "missing-unit": "no se indica la unidad",
  "unreadable-interval": [
    "intervalo de una cifra que no puede usarse; la cifra se usa sin él",
    "intervalos de cifras que no pueden usarse; las cifras se usan sin ellos",
  ],
  "footnote-sign": [
    "cifra o año con una llamada cuya nota no está en los datos; se usa sin ella",
    "cifras o años con una llamada cuya nota no está en los datos; se usan sin ella",
  ],
  "unknown-area": "el territorio no se conoce",
  "unknown-state": [
    "registro que no nombra un Estado conocido, excluido",
    "registros que no nombran un Estado conocido, excluidos",
  ],
  "missing-symbol": [
    "recomendación sin signatura de documento, excluida",
    "recomendaciones sin signatura de documento, excluidas",
  ],
  "unknown-mechanism": [
    "registro de un órgano desconocido, excluido",
    "registros de un órgano desconocido, excluidos",
  ],
  "unknown-position": [
    "recomendación con una posición desconocida, excluida",
    "recomendaciones con una posición desconocida, excluidas",
  ],
  "duplicate-recommendation": [
    "recomendación que figura más de una vez en la fuente",
    "recomendaciones que figuran más de una vez en la fuente",
  ],
  "unreadable-record": ["registro ilegible, excluido", "registros ilegibles, excluidos"],
  "unreadable-field": [
    "campo de una recomendación que no se puede leer",
    "campos de recomendaciones que no se pueden leer",
  ],
});
