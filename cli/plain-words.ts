/** Counts and long texts as they stand in a message. */

/** "1 row", "3 rows" */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** One line of at most so many characters: a cell may hold a megabyte, or steer the terminal. */
export function oneLine(text: string, most: number): string {
  // What is far beyond the end is not even looked at.
  const letters = Array.from(printable(text.slice(0, 4 * most)));
  const isLonger = letters.length > most || text.length > 4 * most;
  return isLonger ? `${letters.slice(0, most - 1).join("")}…` : letters.join("");
}

/** Line ends become blanks; control characters and changes of writing direction their codes: "\u001b". */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(
      /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
      (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
    );
}
