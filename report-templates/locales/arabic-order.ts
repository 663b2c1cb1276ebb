/** What keeps its order inside a text that is written from the right to the left. */

const ARABIC = /\p{Script=Arabic}/u;
const LETTER = /\p{L}/u;
/** A piece inside a piece would be taken for a lone sign. */
const PIECE_SIGNS = /[\u2066\u2069]/gu;
const PIECE = /^\u2066[^\u2069]*\u2069$/u;

/** A text in another script as one piece, so that its brackets and the figures after it stay where they belong. */
export function isolated(text: string): string {
  if (ARABIC.test(text) || !LETTER.test(text) || PIECE.test(text)) return text;
  return `\u2066${text.replaceAll(PIECE_SIGNS, "")}\u2069`;
}

const MARKS = /[\u200E\u200F]/gu;

/**
 * Figures with signs, which are read from the left: "2022–23", "−2.5". The marks before and behind them keep their own
 * order, also of a sign at an end, and the last one that of the numbers that follow. Not one piece as names are, because charts take such pieces apart. Words in
 * Arabic between the figures keep every order by themselves.
 */
export function figuresInOrder(text: string): string {
  return ARABIC.test(text) ? text : `\u200E${text.replaceAll(MARKS, "")}\u200E\u200F`;
}

const LETTERS: Readonly<Record<string, string>> = { a: "أ", b: "ب", c: "ج", d: "د" };

/** "4.أ" for target 4.a and "4.أ.1" for its indicators; a city's own 4.1.2.a stays one piece, read from the left. */
export function arabicTargetCode(code: string): string {
  const known = code.replace(
    /^(\d+)\.([a-d])(?=\.|$)/,
    (_, goal: string, letter: string) => `${goal}.${LETTERS[letter] ?? letter}`,
  );
  return isolated(known);
}

/** An article, a symbol or a file, which is read from the left: "28(1)(a)". */
export function leftToRight(text: string): string {
  return text === "" ? "" : `\u2066${text}\u2069`;
}

const ANNEXES: Readonly<Record<string, string>> = {
  A: "ألف",
  B: "باء",
  C: "جيم",
  C2: "جيم 2",
  D: "دال",
};

/** Annexes in the order of the Arabic alphabet, as the United Nations name them. */
export function arabicAnnex(sign: string): string {
  return ANNEXES[sign] ?? sign;
}
