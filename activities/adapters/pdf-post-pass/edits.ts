/** Changes of a text at places that stay the places of the text before them. */

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function removal({ start, end }: Pick<Edit, "start" | "end">): Edit {
  return { start, end, text: "" };
}

export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** The text with all edits made; they do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
