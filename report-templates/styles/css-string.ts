/** Text inside a style sheet. */

/** A CSS string: quotes, backslashes and line breaks escaped, and nothing that could end the style element. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(
    /["\\\n\r<]/g,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
