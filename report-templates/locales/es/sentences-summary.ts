/** Sentences about the whole review in Spanish: cover, highlights, data quality. */
import { capital } from "../plain-name.ts";
import type { CourseCase, SummaryWords, ToldPart } from "../sentences/sentence-words.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { numberAlone, numberWord, shareWords } from "./sentences-number.ts";

export const SUMMARY: SummaryWords = {
  cover: (told, formats) => {
    const targets = `${formats.count(told.all)} ${one(told.all, "meta", "metas")}`;
    if (told.kind !== "none") {
      const verb = one(told.assessed, "se puede", "se pueden");
      return {
        strong: `${formats.count(told.assessed)} de ${targets} ${verb} evaluar.`,
        rest: courseSentence(told, formats),
      };
    }
    const rest =
      told.withData === 0
        ? "Ningún indicador tiene valor."
        : `${formats.count(told.withData)} ${one(told.withData, "tiene", "tienen")} datos.`;
    return { strong: `Aún no se puede evaluar ninguna de ${targets}.`, rest };
  },
  highlights: (told, formats) => highlightsTitle(told, formats),
  quality: (told, formats) => qualityTitle(told, formats),
};

function courseSentence({ kind, assessed, onCourse }: CourseCase, formats: Formats): string {
  if (kind === "all-on-course")
    return assessed === 1 ? "Se cumple o va a buen ritmo." : "Todas se cumplen o van a buen ritmo.";
  if (kind === "none-on-course")
    return assessed === 1
      ? "No se cumple ni va a buen ritmo."
      : "Ninguna se cumple ni va a buen ritmo.";
  const verb = one(onCourse, "se cumple o va", "se cumplen o van");
  return `${formats.count(onCourse)} ${verb} a buen ritmo; ${formats.count(assessed - onCourse)}, no.`;
}

/** "Casi tres de cada cuatro metas evaluadas no van por buen camino" */
const highlightsTitle: SummaryWords["highlights"] = (told) => {
  if (told.kind === "no-data") return "Ninguna meta tiene datos todavía";
  if (told.kind === "no-status") {
    const why =
      told.missing === "target-value"
        ? "aún no hay ningún valor objetivo confirmado"
        : "ninguna serie se puede comparar aún con su valor objetivo";
    return `${capital(numberWord(told.shown, "feminine"))} ${one(told.shown, "meta tiene", "metas tienen")} datos; ${why}`;
  }
  const no = told.course === "on" ? "" : "no ";
  if (told.kind === "one") return `La única meta evaluada ${no}va por buen camino`;
  if (told.kind === "all") {
    const all = `as ${numberWord(told.assessed, "feminine")} metas evaluadas`;
    return told.course === "on"
      ? `L${all} van por buen camino`
      : `Ninguna de l${all} va por buen camino`;
  }
  const { named, verb } = partWords(told.part, TARGETS);
  return `${capital(named)} ${no}${verb === "singular" ? "va" : "van"} por buen camino`;
};

/** "Siete de cada diez indicadores tienen cinco valores o más; más de uno de cada tres carecen de valor objetivo" */
const qualityTitle: SummaryWords["quality"] = (told) => {
  if (told.kind === "no-data") return "Ningún indicador tiene datos todavía";
  if (told.kind === "one") {
    const values = told.values === "five" ? "cinco valores o más" : "menos de cinco valores";
    return `El único indicador tiene ${values} y ${told.target === "with" ? "tiene" : "carece de"} valor objetivo`;
  }
  const [five, without] = [partWords(told.five, INDICATORS), partWords(told.without, INDICATORS)];
  const has = five.verb === "singular" ? "tiene" : "tienen";
  const lacks = without.verb === "singular" ? "carece" : "carecen";
  return `${capital(five.named)} ${has} cinco valores o más; ${without.alone} ${lacks} de valor objetivo`;
};

const INDICATORS = {
  gender: "masculine",
  the: "los",
  noun: "indicadores",
  none: "ninguno",
} as const;
const TARGETS = {
  gender: "feminine",
  the: "las",
  noun: "metas evaluadas",
  none: "ninguna",
} as const;

interface PartWords {
  /** With the noun. */
  readonly named: string;
  /** Behind a sentence that has named them. */
  readonly alone: string;
  readonly verb: "singular" | "plural";
}

/** "siete de cada diez indicadores", "dos de los tres", "ninguno de los tres". */
function partWords(
  part: ToldPart,
  { gender, the, noun, none }: typeof INDICATORS | typeof TARGETS,
): PartWords {
  const total = `${the} ${numberWord(part.all, gender)}`;
  const named = `${total} ${noun}`;
  switch (part.kind) {
    case "none":
      return { named: `${none} de ${named}`, alone: none, verb: "singular" };
    case "all":
      return { named, alone: total, verb: "plural" };
    case "share": {
      const { words, isHalf, verb } = shareWords(part.share, gender);
      return { named: `${words} ${isHalf ? `de ${the} ${noun}` : noun}`, alone: words, verb };
    }
    case "count": {
      const some = `${numberAlone(part.count, gender)} de`;
      const verb = part.count === 1 ? "singular" : "plural";
      return { named: `${some} ${named}`, alone: `${some} ${total}`, verb };
    }
  }
}
