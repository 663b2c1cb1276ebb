/** Words by which sentences about targets say "less than", "more than" and "to", by language. */
import type { Direction } from "../../domain/city.ts";

interface TargetWords {
  /** Words before the figure that make it an upper bound. */
  readonly below: string;
  /** Words before the figure that make it a lower bound. */
  readonly above: string;
  readonly orLess: string;
  readonly orMore: string;
  /** Words before a figure that is reached. */
  readonly to: string;
  /** Words before the figure of a relative change, which is no target value. */
  readonly by: string;
  /** Between the words and the figure. */
  readonly article: string;
  /** Openings of a sentence. */
  readonly decrease: string;
  readonly increase: string;
  /** "Target value 2030:" */
  readonly stated: string;
  /** Before the words: the figure is an age and no target. */
  readonly age: string;
  readonly zero: string;
}

const SIGNS_BELOW = "<=?|≤";
const SIGNS_ABOVE = ">=?|≥";
/** "at least a 50% reduction": a relative change, no figure to reach. */
const CHANGE = "\\s?%?\\s(?:reduc|decreas|increas|increment|augment|aument|disminu)";

const WORDS: Readonly<Record<string, TargetWords>> = {
  en: {
    below: `(?:equal to or )?(?:less|fewer|lower) than(?: or equal to)?|below|under|(?:no|not) more than|at most|as low as`,
    above: `(?:equal to or )?(?:more|greater|higher) than(?: or equal to)?|above(?: than)?|over|at least|no less than`,
    orLess: "or (?:less|fewer|lower)",
    orMore: "or (?:more|higher)",
    to: "(?:up |down )?to(?: nearly| around)?",
    by: "by(?: at least| around)?",
    article: "a |an |the ",
    decrease: "reduce|halv|lower|cut|decreas|minimi[sz]|eradicat|eliminat|end|get [^.:]{1,80} down",
    increase: "increas|rais|doubl|tripl|quadrupl|extend|expand",
    stated: "target(?: value)?(?: for)?",
    age: "people|population|persons|adults|residents",
    zero: "zero",
  },
  es: {
    below: `por debajo de|menos de|(?:igual o )?inferior(?: o igual)? a|no más de|como máximo|no superior a`,
    above: `por encima de|más de|(?:igual o )?superior(?: o igual)? a|al menos|como mínimo|no menos de|no inferior a`,
    orLess: "o menos",
    orMore: "o más",
    to: "hasta|a",
    by: "en",
    article: "l |l? ?(?:el|la|los|las|un|una) ",
    decrease: "reducir|rebajar|disminuir|bajar|erradicar|eliminar",
    increase: "aumentar|incrementar|ampliar|elevar|duplicar|triplicar|cuadruplicar",
    stated: "(?:valor )?(?:hito|meta|objetivo)(?: en| para)?",
    age: "persona|población|mayores",
    zero: "cero",
  },
  ca: {
    below: `(?:per )?sota de|menys de|(?:igual o )?inferior(?: o igual)? a|no més de|com a màxim|no superior a`,
    above: `(?:per )?sobre de|més d(?:e|['’](?=un))|(?:igual o )?superior(?: o igual)? a|almenys|com a mínim|no menys de|no inferior a`,
    orLess: "o menys",
    orMore: "o més",
    to: "fins a|a",
    by: "en",
    article: "ls? |(?:el|els|la|les|un|una) |l['’]",
    decrease: "reduir|rebaixar|disminuir|baixar|eradicar|eliminar",
    increase: "augmentar|incrementar|ampliar|elevar|duplicar|triplicar|quadruplicar",
    stated: "(?:valor )?(?:fita|meta|objectiu)(?: el| per al)?",
    age: "persona|persones|població|majors",
    zero: "zero",
  },
};

/** One figure in a sentence and what the words around it make of it. */
export interface StatedFigure {
  readonly value: string;
  readonly direction: Direction | null;
  /** The words it was read from. */
  readonly phrase: string;
  readonly kind: "bound" | "reached" | "stated";
}

export interface ReadSentence {
  readonly figures: readonly StatedFigure[];
  /** How the sentence opens: "Reduce ..." */
  readonly verb: { readonly direction: Direction; readonly phrase: string } | null;
}

const NUMBER = "\\d+(?:[.,]\\d+)*";

/** "until 2030" is when, not how much. */
const YEAR = /^20[2-5]\d$/;

interface Patterns {
  readonly figures: readonly {
    readonly pattern: RegExp;
    readonly direction: Direction | null;
    readonly kind: StatedFigure["kind"];
  }[];
  readonly verbs: readonly { readonly pattern: RegExp; readonly direction: Direction }[];
  readonly age: RegExp;
}

const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, compile(words)]),
);

function compile(words: TargetWords): Patterns {
  const figure = `(?<![\\p{L}\\d])(?<!\\d[.,])(?<!per )[€$]?\\s?(?<value>${NUMBER}|${words.zero})(?!\\d|/\\d{2}(?!\\d)|${CHANGE})\\s?[%€]?`;
  const before = (phrases: string, signs = "(?!)"): RegExp => {
    const worded = `(?<![\\p{L}])(?<!(?<![\\p{L}])${words.by} )(?:${phrases})`;
    return new RegExp(`(?:${worded}|${signs})\\s*(?:${words.article})?\\s*${figure}`, "giu");
  };
  const after = (phrases: string): RegExp =>
    new RegExp(`${figure}\\s(?:${phrases})(?![\\p{L}])`, "giu");
  const opening = (verbs: string): RegExp =>
    new RegExp(`^(?:[^,.:]{0,12}2\\d{3},?\\s)?(?:${verbs})`, "iu");
  return {
    figures: [
      { pattern: before(words.below, SIGNS_BELOW), direction: "decrease", kind: "bound" },
      { pattern: before(words.above, SIGNS_ABOVE), direction: "increase", kind: "bound" },
      { pattern: after(words.orLess), direction: "decrease", kind: "bound" },
      { pattern: after(words.orMore), direction: "increase", kind: "bound" },
      {
        pattern: new RegExp(`(?:${words.stated})\\s*(?:2\\d{3})?\\s*:\\s*${figure}`, "giu"),
        direction: null,
        kind: "stated",
      },
      {
        pattern: new RegExp(`${figure}[^.;:,\\d]{0,20}\\s(?:by|in|en|el) 20\\d\\d`, "giu"),
        direction: null,
        kind: "stated",
      },
      { pattern: before(words.to), direction: null, kind: "reached" },
    ],
    verbs: [
      { pattern: opening(words.decrease), direction: "decrease" },
      { pattern: opening(words.increase), direction: "increase" },
    ],
    age: new RegExp(`(?:${words.age})[^.,;:]{0,20}$`, "iu"),
  };
}

/** Figures and opening verb of a sentence; nothing for a language that is not known here. */
export function readSentence(text: string, language: string): ReadSentence {
  const patterns = PATTERNS.get(language.slice(0, 2));
  if (!patterns) return { figures: [], verb: null };
  const seen = new Set<number>();
  const figures = patterns.figures.flatMap(({ pattern, direction, kind }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = match.groups?.["value"] ?? "";
      const at = match.index + match[0].lastIndexOf(value);
      if (seen.has(at) || YEAR.test(value) || isAge(text, match, patterns.age)) return [];
      seen.add(at);
      return [{ value, direction, phrase: match[0].trim(), kind }];
    }),
  );
  return { figures, verb: openingVerb(text, patterns) };
}

function openingVerb(text: string, { verbs }: Patterns): ReadSentence["verb"] {
  for (const { pattern, direction } of verbs) {
    const match = pattern.exec(text.trim());
    if (match) return { direction, phrase: match[0] };
  }
  return null;
}

/** "people over 64 years": a figure of years behind words for people. */
function isAge(text: string, match: RegExpExecArray, age: RegExp): boolean {
  const behind = text.slice(match.index + match[0].length);
  return /^\s*(?:years|años|anys)/i.test(behind) && age.test(text.slice(0, match.index).trim());
}
