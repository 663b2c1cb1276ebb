/** Markdown and HTML of metadata to plain text. */
import { withoutUnseenSigns } from "../../domain/unseen-signs.ts";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&apos;", "'"],
  ["&nbsp;", " "],
  ["&ndash;", "–"],
  ["&mdash;", "—"],
]);

/** A first paragraph that is only the word for "note" says nothing. */
const EMPTY_HEADING = /^(?:note|notes|nota|notas|notes?)\s*:?$/i;

/** One line: tags, emphasis and line breaks removed. */
export function plainLine(text: string): string {
  return plainParagraph(text.replace(/<br\s*\/?>|<\/p>/gi, " "));
}

/** Paragraphs separated by one blank line; null when nothing is left. */
export function plainParagraphs(markdown: string): string | null {
  const paragraphs = markdown
    .replace(/<br\s*\/?>|<\/p>|<\/li>/gi, "\n\n")
    .split(/\r?\n\s*\n/)
    .map(plainParagraph)
    .filter((paragraph) => paragraph !== "");
  const kept = EMPTY_HEADING.test(paragraphs[0] ?? "") ? paragraphs.slice(1) : paragraphs;
  return kept.length === 0 ? null : kept.join("\n\n");
}

function plainParagraph(text: string): string {
  return withoutUnseenSigns(text)
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/&[a-z#\d]+;/gi, (entity) => ENTITIES.get(entity.toLowerCase()) ?? entity)
    .replace(/^\s{0,3}#{1,6}\s+/gm, "")
    .replace(/(\*\*|__)(.+?)\1/g, "$2")
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
