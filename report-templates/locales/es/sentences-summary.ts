/** Sentences about the whole review in Spanish: cover, highlights, data quality. */
import type { ReviewFindings } from "../../../domain/findings/finding.ts";
import { totalsOf, type Totals } from "../en/sentences-summary.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { one } from "./plural.ts";
import { numberAlone, numberWord, shareWords } from "./sentences-number.ts";

/** "74 de 169 metas se pueden evaluar." - "19 se cumplen o van a buen ritmo; 55, no." */
export function coverSentence(
  findings: ReviewFindings,
  formats: Formats,
): { readonly strong: string; readonly rest: string } {
  const { all, assessed, met, ...totals } = totalsOf(findings);
  const targets = `${formats.count(all)} ${one(all, "meta", "metas")}`;
  if (assessed === 0) {
    const known = totals["not-assessed"];
    const rest =
      known === 0
        ? "Ningún indicador tiene valor."
        : `${formats.count(known)} ${one(known, "tiene", "tienen")} datos.`;
    return { strong: `Aún no se puede evaluar ninguna de ${targets}.`, rest };
  }
  const verb = one(assessed, "se puede", "se pueden");
  return {
    strong: `${formats.count(assessed)} de ${targets} ${verb} evaluar.`,
    rest: courseSentence(assessed, met + totals["on-track"], formats),
  };
}

function courseSentence(assessed: number, onCourse: number, formats: Formats): string {
  const off = assessed - onCourse;
  if (off === 0)
    return assessed === 1 ? "Se cumple o va a buen ritmo." : "Todas se cumplen o van a buen ritmo.";
  if (onCourse === 0)
    return assessed === 1
      ? "No se cumple ni va a buen ritmo."
      : "Ninguna se cumple ni va a buen ritmo.";
  const verb = one(onCourse, "se cumple o va", "se cumplen o van");
  return `${formats.count(onCourse)} ${verb} a buen ritmo; ${formats.count(off)}, no.`;
}

/** Below this many a share is told as a count. */
const FEW = 10;

/** "Casi tres de cada cuatro metas evaluadas no van por buen camino", or the same of those that do when they are more. */
export function highlightsTitle(findings: ReviewFindings): string {
  const totals = totalsOf(findings);
  const { assessed } = totals;
  if (assessed === 0) return withoutStatus(findings, totals);
  const onCourse = totals.met + totals["on-track"];
  const off = assessed - onCourse;
  const all = `${numberWord(assessed, "feminine")} metas evaluadas`;
  if (assessed === 1) return `La única meta evaluada ${off === 1 ? "no " : ""}va por buen camino`;
  if (onCourse === 0) return `Ninguna de las ${all} va por buen camino`;
  if (off === 0) return `Las ${all} van por buen camino`;
  return off >= onCourse ? courseTitle(off, assessed, "no ") : courseTitle(onCourse, assessed, "");
}

/** "Dos de las tres metas evaluadas no van por buen camino" */
function courseTitle(count: number, assessed: number, no: "no " | ""): string {
  const share = assessed >= FEW ? shareWords(count / assessed, "feminine") : null;
  if (share) {
    const noun = share.isHalf ? "de las metas evaluadas" : "metas evaluadas";
    const verb = share.verb === "singular" ? "va" : "van";
    return `${capital(share.words)} ${noun} ${no}${verb} por buen camino`;
  }
  const some = capital(numberAlone(count, "feminine"));
  const all = numberWord(assessed, "feminine");
  return `${some} de las ${all} metas evaluadas ${no}${count === 1 ? "va" : "van"} por buen camino`;
}

function withoutStatus({ indicators }: ReviewFindings, totals: Totals): string {
  const shown = totals["not-assessed"];
  if (shown === 0) return "Ninguna meta tiene datos todavía";
  const values = indicators.filter(({ targetValue }) => targetValue !== null).length;
  const why =
    values === 0
      ? "aún no hay ningún valor objetivo confirmado"
      : "ninguna serie se puede comparar aún con su valor objetivo";
  const noun = one(shown, "meta tiene", "metas tienen");
  return `${capital(numberWord(shown, "feminine"))} ${noun} datos; ${why}`;
}

/** "Siete de cada diez indicadores tienen cinco valores o más; más de uno de cada tres carecen de valor objetivo" */
export function qualityTitle({ quality }: ReviewFindings): string {
  const sum = (key: "indicators" | "withFiveValues" | "withTargetValue"): number =>
    quality.perGoal.reduce((total, goal) => total + goal[key], 0);
  const all = sum("indicators");
  if (all === 0) return "Ningún indicador tiene datos todavía";
  if (all === 1) {
    const values = sum("withFiveValues") === 1 ? "cinco valores o más" : "menos de cinco valores";
    return `El único indicador tiene ${values} y ${sum("withTargetValue") === 1 ? "tiene" : "carece de"} valor objetivo`;
  }
  const long = part(sum("withFiveValues"), all);
  const without = part(all - sum("withTargetValue"), all);
  const has = long.verb === "singular" ? "tiene" : "tienen";
  const lacks = without.verb === "singular" ? "carece" : "carecen";
  return `${capital(long.named)} ${has} cinco valores o más; ${without.alone} ${lacks} de valor objetivo`;
}

interface Part {
  /** With "indicadores" */
  readonly named: string;
  /** Behind a sentence that has named them. */
  readonly alone: string;
  readonly verb: "singular" | "plural";
}

/** A share in words from ten on, else a count: "siete de cada diez", "dos de los tres", "ninguno de los tres". */
function part(count: number, all: number): Part {
  const total = `los ${numberWord(all, "masculine")}`;
  const named = `${total} indicadores`;
  if (count === 0) return { named: `ninguno de ${named}`, alone: "ninguno", verb: "singular" };
  if (count === all) return { named, alone: total, verb: "plural" };
  const share = all >= FEW ? shareWords(count / all, "masculine") : null;
  if (share)
    return {
      named: `${share.words} ${share.isHalf ? "de los indicadores" : "indicadores"}`,
      alone: share.words,
      verb: share.verb,
    };
  const some = numberAlone(count, "masculine");
  return {
    named: `${some} de ${named}`,
    alone: `${some} de ${total}`,
    verb: count === 1 ? "singular" : "plural",
  };
}
