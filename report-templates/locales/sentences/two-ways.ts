/** A change told in turn as a comparison or as a movement: which sizes can be told in which way. Languages give the words. */
import type { Fraction, Near, NearNumber } from "../near-number.ts";
import type { ToldChange } from "./change.ts";
import type { Pattern } from "./movement.ts";
import type { Span } from "./values.ts";

type Course = ToldChange["course"];

/** The words of a language that has both ways. */
export interface TwoWayWords {
  readonly same: (value: string, span: Span) => string;
  /** "35 %, sin cambio claro desde 2015" */
  readonly unclear: (value: string, time: string) => string;
  /** "el doble que en 2015" */
  readonly times: (times: NearNumber<number>, span: Span) => string;
  /** Half as much again is told as a factor. */
  readonly halfMore: (near: Near, span: Span) => string;
  readonly halved: (near: Near, span: Span) => string;
  readonly fraction: (fraction: NearNumber<Fraction>) => string;
  /** A size before what compares and behind what moves: "un 12 %" and "del 12 %". */
  readonly sizes: Readonly<
    Record<"percent" | "points" | "fraction", Readonly<Record<Pattern, (size: string) => string>>>
  >;
  /** "un tercio menos que en 2015" */
  readonly compare: (size: string, course: Course, span: Span) => string;
  /** "descenso de un tercio desde 2015" */
  readonly move: (size: string, course: Course, time: string) => string;
  /** Both values, each with its unit where that is no word. */
  readonly values: (
    range: { readonly first: string; readonly latest: string },
    course: Course,
    span: Span,
  ) => string;
}

interface SizeText {
  readonly kind: keyof TwoWayWords["sizes"];
  readonly text: string;
  readonly pattern: Pattern;
}

/** The clause behind a name. A little above a fraction is no comparison. */
export function twoWayText(words: TwoWayWords): (told: ToldChange, pattern: Pattern) => string {
  return (told, pattern) => {
    switch (told.kind) {
      case "same":
        return words.same(told.value, told);
      case "unclear":
        return words.unclear(told.value, told.time);
      case "times":
        return words.times(told.times, told);
      case "halved":
        return words.halved(told.near, told);
      case "values":
        return words.values(told, told.course, told);
      case "percent":
      case "points":
        return sizeText(words, told, { kind: told.kind, text: told.difference, pattern });
      case "fraction": {
        const { kind, fraction } = told;
        if (fraction.of === "1/2") return words.halfMore(fraction.near, told);
        const text = words.fraction(fraction);
        const way = fraction.near === "above" ? "move" : pattern;
        return sizeText(words, told, { kind, text, pattern: way });
      }
    }
  };
}

function sizeText(words: TwoWayWords, told: ToldChange, { kind, text, pattern }: SizeText): string {
  const size = words.sizes[kind][pattern](text);
  return pattern === "compare"
    ? words.compare(size, told.course, told)
    : words.move(size, told.course, told.time);
}
