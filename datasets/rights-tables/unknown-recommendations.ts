/** Judgments of the city that speak of a recommendation nobody has made. */
import type { RelevanceJudgment } from "../../domain/city-rights.ts";
import type { Problem } from "../../domain/errors.ts";
import type { Recommendation } from "../../domain/recommendation.ts";
import { nearestWord } from "../city-folder/nearest-word.ts";

/** Existing numbers in one message. */
const MOST_SUGGESTIONS = 3;

/** The recommendation's id as a judgment writes it; "#12" in the paragraph stands for a text without a number. */
export function judgedRecommendation({
  symbol,
  paragraph,
}: Pick<RelevanceJudgment, "symbol" | "paragraph">): Recommendation["id"] {
  return paragraph.startsWith("#") ? `${symbol}${paragraph}` : `${symbol} ${paragraph}`;
}

/** One problem for each judgment whose recommendation is not among those that were read. */
export function unknownRecommendations(
  judgments: readonly RelevanceJudgment[],
  recommendations: readonly Pick<Recommendation, "id" | "symbol" | "paragraph">[],
): readonly Problem[] {
  const ids = new Set(recommendations.map(({ id }) => id));
  const unknown = judgments.filter((judgment) => !ids.has(judgedRecommendation(judgment)));
  if (unknown.length === 0) return [];
  const numbers = new Map<string, string[]>();
  for (const { id, symbol, paragraph } of recommendations) {
    const number = paragraph ?? id.slice(symbol.length);
    const known = numbers.get(symbol);
    if (known) known.push(number);
    else numbers.set(symbol, [number]);
  }
  return unknown.map((judgment) => problemOf(judgment, numbers));
}

type Numbers = ReadonlyMap<string, readonly string[]>;

function problemOf(
  { file, line, symbol, paragraph }: RelevanceJudgment,
  numbers: Numbers,
): Problem {
  const known = numbers.get(symbol);
  return known === undefined
    ? {
        file,
        line,
        column: "symbol",
        value: symbol,
        message: "no recommendation of this document has been read",
        fix: symbolFix(symbol, paragraph, numbers),
      }
    : {
        file,
        line,
        column: "paragraph",
        value: paragraph,
        message: `${symbol} has no recommendation with this number`,
        fix: `Did you mean ${nearestNumbers(paragraph, known).join(" or ")}?`,
      };
}

function symbolFix(symbol: string, paragraph: string, numbers: Numbers): string {
  const symbols = [...numbers.keys()];
  if (symbols.length === 0) {
    return "Add a source of recommendations to city.yaml, or remove the row";
  }
  const near = nearestWord(symbol, symbols);
  const withNumber = symbols.find((each) => numbers.get(each)?.includes(paragraph));
  const meant = near ?? withNumber;
  return meant === undefined
    ? "Write the symbol as published, or remove the row"
    : `Did you mean "${meant}"? Else remove the row`;
}

/** A spreadsheet turns 140.10 into 140.1, so the number with a zero behind it comes first. */
function nearestNumbers(written: string, known: readonly string[]): readonly string[] {
  const zeros = known.filter((number) => number === `${written}0`);
  const others = known
    .filter((number) => !zeros.includes(number))
    .map((number) => ({ number, steps: stepsBetween(written, number) }))
    .sort((a, b) => a.steps - b.steps)
    .map(({ number }) => number);
  return [...zeros, ...others].slice(0, MOST_SUGGESTIONS);
}

/** Difference of the first numbers, then of the second: 140.7 is nearer to 140.9 than to 141.7. */
function stepsBetween(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const differences = [0, 1].map((index) => Math.abs((left[index] ?? 0) - (right[index] ?? 0)));
  return (differences[0] ?? 0) * 1e6 + (differences[1] ?? 0);
}

function partsOf(number: string): readonly number[] {
  return (number.match(/\d+/g) ?? []).map(Number);
}
