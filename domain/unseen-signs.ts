/** Signs that nobody sees but that change what is read: no text that a person wrote on purpose needs them. */

/**
 * Control characters other than white space; embeddings, overrides and isolates of writing direction, which show a text in
 * another order than it is written in (Unicode Standard Annex 9; marks such as U+200F only help and stay); interlinear
 * annotations, characters that are none, and halves of pairs.
 */
const UNSEEN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF]|\p{Surrogate}/u;
const EVERY_UNSEEN = new RegExp(UNSEEN, "gu");

/** The first of them: how it is called ("U+202E") and where it stands, in code units from 0. Null when there is none. */
export function unseenSign(text: string): { readonly name: string; readonly index: number } | null {
  const found = UNSEEN.exec(text);
  if (found === null) return null;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { name: `U+${code}`, index: found.index };
}

/** The same text without them: for what others published and what is made plain text anyway. */
export function withoutUnseenSigns(text: string): string {
  return text.replaceAll(EVERY_UNSEEN, "");
}
