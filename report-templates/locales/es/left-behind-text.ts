/** Words of the chapter on who is left behind, in Spanish. */
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { LeftBehindFinding } from "../../../domain/findings/left-behind-finding.ts";
import type { Formats } from "../format.ts";
import { gapRowWords, pairWords, type GapRowWords } from "../sentences/gap-row.ts";
import { leftBehindLead, leftBehindTitle } from "../sentences/left-behind.ts";
import type { GapGroup } from "../sentences/sentence-words.ts";
import { DIMENSION } from "./dimension-words.ts";
import { LEFT_BEHIND } from "./left-behind-sentences.ts";
import { one } from "./plural.ts";
import { VALUES } from "./sentences-value.ts";

const ROWS: Readonly<Record<StandardDimension, string>> = {
  sex: "Mujeres y hombres",
  age: "Edad",
  place: "Lugar",
  income: "Renta",
  disability: "Discapacidad",
  origin: "Origen, nacionalidad",
};

export function leftBehindText(f: Formats) {
  return {
    name: "Quién se queda atrás",
    title: (finding: LeftBehindFinding) => leftBehindTitle(LEFT_BEHIND, finding),
    lead: (finding: LeftBehindFinding) => leftBehindLead(LEFT_BEHIND, finding, f),
    figure: (position: number) => `L.${position}`,
    sexes: { women: "Mujeres", men: "Hombres" },
    indicator: "Indicador, %",
    year: "Año",
    coverage: coverageText(f),
    rights: rightsTableText(f),
  };
}

function coverageText(f: Formats) {
  return {
    title: "¿Qué grupos se ven en los datos?",
    caption: "Indicadores con valor para al menos un grupo, por Objetivo",
    shownBy: "Desglose",
    indicators: "Indicadores",
    row: ROWS,
    all: "Todos",
    note: (finding: LeftBehindFinding) =>
      [
        "Se cuentan los indicadores con valor para al menos un grupo.",
        "El marco mundial pide los seis desgloses cuando son pertinentes.",
        "Solo se comparan valores que dicen cómo está un grupo: no se comparan recuentos, partes de un mismo total, indicadores que ya miden una diferencia ni grupos que no pueden formar parte del total.",
        ...(finding.older === 0 ? [] : [olderSentence(finding, f)]),
        "Los valores que la fuente oculta para proteger a las personas no cuentan como valores.",
      ].join(" "),
  };
}

function olderSentence({ older, recentFrom }: LeftBehindFinding, f: Formats): string {
  const verb = one(older, "Se ha excluido", "Se han excluido");
  const noun = one(older, "comparación", "comparaciones");
  return `${verb} ${f.count(older)} ${noun} porque los últimos valores son anteriores a ${recentFrom}.`;
}

function rightsTableText(f: Formats) {
  return {
    title: {
      judged: "A quién afecta y en qué derecho",
      neutral: "Dónde difieren los grupos y a qué derecho afecta",
    },
    rule: {
      judged: (shown: number, all: number, from: number) =>
        `Grupos que quedan más atrás según un sentido deseado confirmado; primero la mayor brecha relativa: ${f.count(shown)} de ${f.count(all)}, último año ${from} o posterior.`,
      neutral: (shown: number, all: number, from: number) =>
        `No hay ningún sentido deseado confirmado: ningún extremo es mejor. Primero la mayor brecha relativa: ${f.count(shown)} de ${f.count(all)}, último año ${from} o posterior.`,
    },
    heads: {
      group: { judged: "Queda más atrás", neutral: "Valor más alto" },
      indicator: "Indicador, año",
      gap: "Valores y brecha",
      right: "Derecho tras la meta",
      treaty: (country: string) => `Tratado, para ${country}`,
    },
    by: (count: number, dimension: StandardDimension) =>
      count === 2
        ? `por ${DIMENSION[dimension]}`
        : `último de ${f.count(count)} por ${DIMENSION[dimension]}`,
    groups: (count: number, dimension: StandardDimension) =>
      `${f.count(count)} grupos por ${DIMENSION[dimension]}`,
    values: (finding: IndicatorFinding, ends: readonly [GapGroup, GapGroup]) =>
      pairWords(GAP, finding, ends, f),
    gap: (finding: IndicatorFinding, gap: GapFinding) => gapRowWords(GAP, finding, gap, f),
    noRight: "La lista de vínculos no nombra ningún derecho",
    noTreaty: "Ningún tratado vinculado directamente a este derecho ampara a este grupo",
    more: (count: number) =>
      `${f.count(count)} ${one(count, "comparación", "comparaciones")} más: anexo B.`,
    open: (count: number) =>
      `En ${f.count(count)} ${one(count, "comparación", "comparaciones")} no hay sentido deseado confirmado: no se dice de nadie que esté peor.`,
    foot: "Una brecha no demuestra discriminación: indica dónde preguntar quién se queda atrás y por qué. La obligación recae en el Estado; la ciudad es titular de deberes como parte de él.",
  };
}

const GAP: GapRowWords = {
  values: VALUES,
  against: (own, other, label) => `${own} frente a ${other} (${label})`,
  sexes: { women: "mujeres", men: "hombres" },
  label: (label) => label,
  equal: "sin diferencia",
  times: (difference, times) => `${difference}, ${times} veces`,
  earlier: (period, difference) => `en ${period}: ${difference}`,
};
