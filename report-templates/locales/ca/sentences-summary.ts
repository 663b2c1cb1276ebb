/** Sentences about the whole review in Catalan: cover, highlights, data quality. */
import { capital } from "../plain-name.ts";
import type { CourseCase, SummaryWords, ToldPart } from "../sentences/sentence-words.ts";
import type { Formats } from "../format.ts";
import { de } from "./elision.ts";
import { one } from "./plural.ts";
import { numberWord, shareWords } from "./sentences-number.ts";

export const SUMMARY: SummaryWords = {
  cover: (told, formats) => {
    const targets = `${formats.count(told.all)} ${one(told.all, "fita", "fites")}`;
    if (told.kind !== "none") {
      const verb = one(told.assessed, "Es pot", "Es poden");
      return {
        strong: `${verb} avaluar ${formats.count(told.assessed)} ${de(targets)}.`,
        rest: courseSentence(told, formats),
      };
    }
    const rest =
      told.withData === 0
        ? "Cap indicador no té valor."
        : `${formats.count(told.withData)} ${one(told.withData, "té", "tenen")} dades.`;
    return { strong: `Encara no es pot avaluar cap de les ${targets}.`, rest };
  },
  highlights: (told, formats) => highlightsTitle(told, formats),
  quality: (told, formats) => qualityTitle(told, formats),
};

function courseSentence({ kind, assessed, onCourse }: CourseCase, formats: Formats): string {
  if (kind === "all-on-course")
    return assessed === 1
      ? "Es compleix o va a bon ritme."
      : "Totes es compleixen o van a bon ritme.";
  if (kind === "none-on-course")
    return assessed === 1
      ? "No es compleix ni va a bon ritme."
      : "Cap no es compleix ni va a bon ritme.";
  const verb = one(onCourse, "es compleix o va", "es compleixen o van");
  return `${formats.count(onCourse)} ${verb} a bon ritme; ${formats.count(assessed - onCourse)}, no.`;
}

/** "Gairebé tres de cada quatre fites avaluades no van per bon camí" */
const highlightsTitle: SummaryWords["highlights"] = (told) => {
  if (told.kind === "no-data") return "Cap fita no té dades encara";
  if (told.kind === "no-status") {
    const why =
      told.missing === "target-value"
        ? "encara no hi ha cap valor objectiu confirmat"
        : "cap sèrie no es pot comparar encara amb el seu valor objectiu";
    return `${capital(numberWord(told.shown, "feminine"))} ${one(told.shown, "fita té", "fites tenen")} dades; ${why}`;
  }
  const no = told.course === "on" ? "" : "no ";
  if (told.kind === "one") return `L’única fita avaluada ${no}va per bon camí`;
  if (told.kind === "all") {
    const all = `les ${numberWord(told.assessed, "feminine")} fites avaluades`;
    return told.course === "on"
      ? `${capital(all)} van per bon camí`
      : `Cap de ${all} no va per bon camí`;
  }
  const { named, verb } = partWords(told.part, TARGETS);
  return `${capital(named)} ${no}${verb === "singular" ? "va" : "van"} per bon camí`;
};

/** "Set de cada deu indicadors tenen cinc valors o més; a més d’un de cada tres li falta el valor objectiu" */
const qualityTitle: SummaryWords["quality"] = (told) => {
  if (told.kind === "no-data") return "Cap indicador no té dades encara";
  if (told.kind === "one") {
    const values = told.values === "five" ? "cinc valors o més" : "menys de cinc valors";
    return `L’únic indicador té ${values} i ${told.target === "with" ? "té" : "no té"} valor objectiu`;
  }
  const [five, without] = [partWords(told.five, INDICATORS), partWords(told.without, INDICATORS)];
  const has = five.verb === "singular" ? "té" : "tenen";
  const lacks = without.verb === "singular" ? "li falta" : "els falta";
  return `${capital(five.named)} ${has} cinc valors o més; ${without.alone} ${lacks} el valor objectiu`;
};

const INDICATORS = { gender: "masculine", the: "els", of: "dels", noun: "indicadors" } as const;
const TARGETS = { gender: "feminine", the: "les", of: "de les", noun: "fites avaluades" } as const;

interface PartWords {
  /** With the noun. */
  readonly named: string;
  /** Behind a sentence that has named them: "a set de cada deu li falta". */
  readonly alone: string;
  readonly verb: "singular" | "plural";
}

/** "set de cada deu indicadors", "dos dels tres indicadors", "cap dels tres indicadors" */
function partWords(
  part: ToldPart,
  { gender, the, of, noun }: typeof INDICATORS | typeof TARGETS,
): PartWords {
  const all = numberWord(part.all, gender);
  switch (part.kind) {
    case "none":
      return { named: `cap ${of} ${all} ${noun}`, alone: "a cap no", verb: "singular" };
    case "all":
      return { named: `${the} ${all} ${noun}`, alone: `als ${all}`, verb: "plural" };
    case "share": {
      const { words, isHalf, verb } = shareWords(part.share, gender);
      return { named: `${words} ${isHalf ? `${of} ${noun}` : noun}`, alone: `a ${words}`, verb };
    }
    case "count": {
      const some = `${numberWord(part.count, gender)} ${of} ${all}`;
      const verb = part.count === 1 ? "singular" : "plural";
      return { named: `${some} ${noun}`, alone: `a ${some}`, verb };
    }
  }
}
