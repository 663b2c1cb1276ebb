/** The cells and large numbers of a document, and whether two languages print the same numbers in them. */

/** Texts of table cells, key numbers and counts, in the order of the document. */
export function printedCells(html: string): readonly string[] {
  const body = html.replaceAll(/<style>.*?<\/style>|<svg.*?<\/svg>/gs, "");
  const cells = body.matchAll(
    /<td\b[^>]*>(.*?)<\/td>|<p class="(?:messages__number|item__number)">(.*?)<\/p>/gs,
  );
  return [...cells].map(([, cell, number]) =>
    (cell ?? number ?? "")
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/[ \n]+/g, " ")
      .trim(),
  );
}

/** True for a cell that holds figures and signs and no word but a unit. */
export function isFigure(cell: string): boolean {
  return /\d/.test(cell) && !/\p{L}{3}|\(/u.test(cell);
}

/** Figures of a cell without the signs of a language: "1,234.5" and "1 234,5" are both "1234.5". */
export function figuresOf(cell: string, sample: string): readonly number[] {
  const [group = "", decimal = ""] = signsOf(sample);
  const plain = cell.replaceAll(/(\d)[\u202f\u00a0](?=\d{3})/g, "$1").replaceAll("\u2212", "-");
  const groups = { ",": /(\d),(?=\d{3}(?!\d))/g, ".": /(\d)\.(?=\d{3}(?!\d))/g };
  const own = group === "," || group === "." ? plain.replaceAll(groups[group], "$1") : plain;
  return (own.replaceAll(decimal, ".").match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** Group and decimal sign, from 1234567.5 as the language writes it. */
function signsOf(sample: string): readonly string[] {
  return [/\d([^\d])\d{3}/.exec(sample)?.[1] ?? "", /([^\d])\d$/.exec(sample)?.[1] ?? "."];
}
