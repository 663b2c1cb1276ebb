/** Sentences about the whole review in Catalan: cover, highlights, data quality. */
import type { ReviewFindings } from "../../../domain/findings/finding.ts";
import { totalsOf, type Totals } from "../en/sentences-summary.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { one } from "./plural.ts";
import { de } from "./elision.ts";
import { numberWord, shareWords } from "./sentences-number.ts";

/** "Es poden avaluar 74 de 169 fites." - "19 es compleixen o van a bon ritme; 55, no." */
export function coverSentence(
  findings: ReviewFindings,
  formats: Formats,
): { readonly strong: string; readonly rest: string } {
  const { all, assessed, met, ...totals } = totalsOf(findings);
  const targets = `${formats.count(all)} ${one(all, "fita", "fites")}`;
  if (assessed === 0) {
    const known = totals["not-assessed"];
    const rest =
      known === 0
        ? "Cap indicador no té valor."
        : `${formats.count(known)} ${one(known, "té", "tenen")} dades.`;
    return { strong: `Encara no es pot avaluar cap de les ${targets}.`, rest };
  }
  const verb = one(assessed, "Es pot", "Es poden");
  return {
    strong: `${verb} avaluar ${formats.count(assessed)} ${de(targets)}.`,
    rest: courseSentence(assessed, met + totals["on-track"], formats),
  };
}

function courseSentence(assessed: number, onCourse: number, formats: Formats): string {
  const off = assessed - onCourse;
  if (off === 0)
    return assessed === 1
      ? "Es compleix o va a bon ritme."
      : "Totes es compleixen o van a bon ritme.";
  if (onCourse === 0)
    return assessed === 1
      ? "No es compleix ni va a bon ritme."
      : "Cap no es compleix ni va a bon ritme.";
  const verb = one(onCourse, "es compleix o va", "es compleixen o van");
  return `${formats.count(onCourse)} ${verb} a bon ritme; ${formats.count(off)}, no.`;
}

/** Below this many a share is told as a count. */
const FEW = 10;

/** "Gairebé tres de cada quatre fites avaluades no van per bon camí", or the same of those that do when they are more. */
export function highlightsTitle(findings: ReviewFindings): string {
  const totals = totalsOf(findings);
  const { assessed } = totals;
  if (assessed === 0) return withoutStatus(findings, totals);
  const onCourse = totals.met + totals["on-track"];
  const off = assessed - onCourse;
  const all = `${numberWord(assessed, "feminine")} fites avaluades`;
  if (assessed === 1) return `L’única fita avaluada ${off === 1 ? "no " : ""}va per bon camí`;
  if (onCourse === 0) return `Cap de les ${all} no va per bon camí`;
  if (off === 0) return `Les ${all} van per bon camí`;
  return off >= onCourse ? courseTitle(off, assessed, "no ") : courseTitle(onCourse, assessed, "");
}

/** "Dues de les tres fites avaluades no van per bon camí" */
function courseTitle(count: number, assessed: number, no: "no " | ""): string {
  const share = assessed >= FEW ? shareWords(count / assessed, "feminine") : null;
  if (share) {
    const noun = share.isHalf ? "de les fites avaluades" : "fites avaluades";
    const verb = share.verb === "singular" ? "va" : "van";
    return `${capital(share.words)} ${noun} ${no}${verb} per bon camí`;
  }
  const some = capital(numberWord(count, "feminine"));
  const all = numberWord(assessed, "feminine");
  return `${some} de les ${all} fites avaluades ${no}${count === 1 ? "va" : "van"} per bon camí`;
}

function withoutStatus({ indicators }: ReviewFindings, totals: Totals): string {
  const shown = totals["not-assessed"];
  if (shown === 0) return "Cap fita no té dades encara";
  const values = indicators.filter(({ targetValue }) => targetValue !== null).length;
  const why =
    values === 0
      ? "encara no hi ha cap valor objectiu confirmat"
      : "cap sèrie no es pot comparar encara amb el seu valor objectiu";
  const noun = one(shown, "fita té", "fites tenen");
  return `${capital(numberWord(shown, "feminine"))} ${noun} dades; ${why}`;
}

/** "Set de cada deu indicadors tenen cinc valors o més; més d’un de cada tres no té valor objectiu" */
export function qualityTitle({ quality }: ReviewFindings): string {
  const sum = (key: "indicators" | "withFiveValues" | "withTargetValue"): number =>
    quality.perGoal.reduce((total, goal) => total + goal[key], 0);
  const all = sum("indicators");
  if (all === 0) return "Cap indicador no té dades encara";
  if (all === 1) {
    const values = sum("withFiveValues") === 1 ? "cinc valors o més" : "menys de cinc valors";
    return `L’únic indicador té ${values} i ${sum("withTargetValue") === 1 ? "té" : "no té"} valor objectiu`;
  }
  const long = part(sum("withFiveValues"), all);
  const without = part(all - sum("withTargetValue"), all);
  const has = long.verb === "singular" ? "té" : "tenen";
  const lacks = without.verb === "singular" ? "li falta" : "els falta";
  return `${capital(long.named)} ${has} cinc valors o més; ${without.alone} ${lacks} el valor objectiu`;
}

interface Part {
  /** With "indicadors" */
  readonly named: string;
  /** Behind a sentence that has named them. */
  readonly alone: string;
  readonly verb: "singular" | "plural";
}

/** A share in words from ten on, else a count: "set de cada deu", "dos dels tres", "cap dels tres". */
function part(count: number, all: number): Part {
  const total = `els ${numberWord(all, "masculine")}`;
  const named = `${total} indicadors`;
  if (count === 0) return { named: `cap d${named}`, alone: "a cap no", verb: "singular" };
  if (count === all) return { named, alone: `als ${numberWord(all, "masculine")}`, verb: "plural" };
  const share = all >= FEW ? shareWords(count / all, "masculine") : null;
  if (share)
    return {
      named: `${share.words} ${share.isHalf ? "dels indicadors" : "indicadors"}`,
      alone: `a ${share.words}`,
      verb: share.verb,
    };
  const some = numberWord(count, "masculine");
  return {
    named: `${some} d${named}`,
    alone: `a ${some} d${total}`,
    verb: count === 1 ? "singular" : "plural",
  };
}
