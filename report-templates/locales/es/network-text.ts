/** Words of the report of a network in Spanish. */
import type { Fact } from "../../../domain/findings/comparability.ts";
import type { NetworkCity } from "../../../domain/findings/network-city.ts";
import type { Status } from "../../../domain/findings/finding.ts";
import type { NetworkText } from "../language.ts";
import type { Formats } from "../format.ts";
import { GOAL_NAMES } from "./goal-names.ts";
import { one } from "./plural.ts";
import { STATUS, statusVerb } from "./status-words.ts";

const FACT: Readonly<Record<Fact | "indicators", string>> = {
  series: "otra serie",
  unit: "otra unidad",
  year: "otro último año",
  method: "otro método",
  baseline: "otro año de partida",
  "target-value": "otro valor objetivo",
  "target-year": "otro año del objetivo",
  "target-origin": "valor objetivo de otro origen, o de uno que no se indica",
  indicators: "su situación se basa en otros indicadores",
};

const REASON: NetworkText["reason"] = {
  "invalid-config": "La carpeta de la ciudad contiene errores",
  "invalid-data": "Los datos no se pueden usar",
  "source-unavailable": "No se ha podido obtener una fuente",
  "render-failed": "No se ha podido componer el documento",
  "check-failed": "Ha fallado una comprobación de las tablas",
  "engine-unavailable": "No se ha podido terminar el trabajo",
  "store-failed": "No se ha podido usar el almacén",
  "not-approved": "El examen no se ha aprobado",
  bug: "Ha fallado el programa",
};

export function networkText(f: Formats): NetworkText {
  const cities = (count: number): string => `${f.count(count)} ${one(count, "ciudad", "ciudades")}`;
  return { ...frontWords(f, cities), ...tableWords(f), ...comparisonWords(f), cities };
}

function frontWords(f: Formats, cities: (count: number) => string) {
  return {
    status: STATUS,
    goalName: GOAL_NAMES,
    documentType: "Informe de red",
    title: (name: string) => `${name}: exámenes de los Objetivos de Desarrollo Sostenible`,
    subtitle: (period: { readonly from: number; readonly to: number }, count: number) =>
      `${cities(count)}, ${period.from}–${period.to}`,
    noRanking:
      "Las ciudades figuran por orden alfabético. Este informe no las clasifica: una situación dice dónde está una ciudad respecto a su propio valor objetivo.",
    oneMethod: ({ progress, baseline }: NetworkCity["method"]) =>
      `Un mismo método para todas las ciudades: ${progress}, con el progreso medido desde ${baseline}.`,
    ownMethods:
      "Cada ciudad mantiene su propio método. Las situaciones halladas con métodos distintos no son comparables, y este informe lo dice donde corresponde.",
    skip: "Ir a las ciudades",
    citiesTitle: "Ciudades",
    goalsTitle: "Objetivos",
    failedTitle: "Ciudades sin examen",
    noFailed: "Todas las ciudades de la red tienen examen.",
    failedLead: (count: number) =>
      `${cities(count)} de la red no ${one(count, "tiene", "tienen")} examen de este período.`,
    reason: REASON,
    hashesTitle: "A partir de qué se ha hecho este informe",
    hashesLead:
      "SHA-256 del paquete de cada ciudad y del contenido que se aprueba. Un examen modificado da otra huella.",
    date: (date: string) => f.date(date),
  };
}

function tableWords(f: Formats) {
  return {
    city: "Ciudad",
    country: "Estado",
    editionDate: "Edición del",
    period: "Período",
    method: "Método",
    methodCell: ({ progress, baseline }: NetworkCity["method"]) => `${progress}, desde ${baseline}`,
    coverage: "Metas con cifras",
    assessedTargets: "Metas evaluadas",
    indicators: "Indicadores",
    of: (count: number, all: number) => `${f.count(count)} de ${f.count(all)}`,
    draft: { ended: "Borrador", waits: "Borrador pendiente de aprobación" },
    state: "Estado de la edición",
    bundle: "Paquete",
    content: "Contenido",
    goalsLead:
      "Número de metas de cada Objetivo en cada situación. No se muestran las metas sin datos.",
    goalColumn: (goal: number) => `Objetivo ${goal}`,
    target: (code: string) => `Meta ${code}`,
    notCovered: "Fuera del examen",
    counted: (status: Status, count: number) => `${f.count(count)} ${statusVerb(status, count)}`,
  };
}

function comparisonWords(f: Formats) {
  return {
    comparabilityLead:
      "Las cifras son comparables cuando coinciden la serie, la unidad y el último año; las situaciones, cuando coinciden además el método, el año de partida, el valor objetivo, su año y su origen. Cada lista nombra primero el grupo más numeroso.",
    nobody: "No hay dos ciudades comparables",
    group: (names: readonly string[]) => f.list(names),
    apart: (name: string, differs: readonly (Fact | "indicators")[]) =>
      `${name}: ${differs.map((fact) => FACT[fact]).join("; ")}`,
    figures: "Cifras comparables",
    statuses: "Situaciones comparables",
    apartColumn: "Qué separa a las demás",
    indicator: "Indicador",
    atMostOne: "Como máximo una ciudad lo tiene",
  };
}
