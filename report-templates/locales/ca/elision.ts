/** Elision in Catalan: "d’un terç", "d’11", "de l’11 %", "d’Espanya". */

/** Whether the text is spoken with a vowel first. Of numbers only those that begin with "un" or "onze" do. */
function beginsWithVowel(text: string): boolean {
  const number = /^(\d{1,3})((?:\.\d{3})*|\d*)(?![\d.])/.exec(text);
  if (!number) return /^h?[aeiouàèéíïòóúü]/i.test(text);
  const digits = `${number[1] ?? ""}${number[2] ?? ""}`.replaceAll(".", "");
  const first = digits.slice(0, digits.length % 3 === 0 ? 3 : digits.length % 3);
  const groups = Math.ceil(digits.length / 3);
  // "mil", "un milió", "onze mil"
  return first === "11" || (first === "1" && groups !== 2);
}

/** "de tres", "d’un terç", "d’11" */
export function de(text: string): string {
  return beginsWithVowel(text) ? `d’${text}` : `de ${text}`;
}

/** "del 20 %", "de l’11 %" */
export function del(text: string): string {
  return beginsWithVowel(text) ? `de l’${text}` : `del ${text}`;
}

/** "al 20 %", "a l’11 %" */
export function al(text: string): string {
  return beginsWithVowel(text) ? `a l’${text}` : `al ${text}`;
}
