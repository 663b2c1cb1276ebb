/** Markdown of the city folder to HTML that is safe to print: no raw markup, no foreign addresses, no pictures. */
import MarkdownIt from "markdown-it";

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

const ALLOWED_LINK = /^(?:https?:\/\/|mailto:|#)/i;

/**
 * Turns Markdown into HTML without line breaks between blocks (the report keeps white space).
 * Headings are shifted so that the highest becomes `top` and no level is skipped; raw HTML is printed as text;
 * links lead to http(s), mailto or a place in the document; a picture becomes its description.
 */
export function markdownToHtml(markdown: string, top: HeadingLevel = 3): string {
  const engine = new MarkdownIt({ html: false, linkify: false, typographer: false });
  engine.validateLink = (address) => ALLOWED_LINK.test(address.trim());
  engine.disable(["code", "fence", "lheading"]);
  engine.renderer.rules.softbreak = () => " ";
  engine.renderer.rules.hardbreak = () => "<br/>";
  engine.renderer.rules.image = (tokens, index) => {
    return engine.utils.escapeHtml(tokens[index]?.content ?? "");
  };
  const tokens = engine.parse(markdown.replaceAll("\r\n", "\n"), {});
  shiftHeadings(tokens, top);
  for (const { children } of tokens) dropEmptyLinks(children ?? []);
  return engine.renderer.render(tokens, engine.options, {}).replaceAll("\n", "");
}

type Tokens = ReturnType<MarkdownIt["parse"]>;

/** Heading levels become `top`, `top + 1` ... in the order in which the text uses them, never skipping one. */
function shiftHeadings(tokens: Tokens, top: HeadingLevel): void {
  const stack: number[] = [];
  let level = top as number;
  for (const token of tokens) {
    if (token.type === "heading_open") {
      const own = Number(token.tag.slice(1));
      while (stack.length > 0 && (stack.at(-1) ?? 0) >= own) stack.pop();
      level = Math.min(6, top + stack.length);
      stack.push(own);
    }
    if (token.type === "heading_open" || token.type === "heading_close") token.tag = `h${level}`;
  }
}

/** A link without an address keeps its words only; Markdown has no links inside links. */
function dropEmptyLinks(tokens: Tokens): void {
  let inside = "kept" as "kept" | "dropped";
  for (const token of tokens) {
    if (token.type === "link_open") inside = token.attrGet("href") === "" ? "dropped" : "kept";
    if (token.type.startsWith("link_") && inside === "dropped") {
      token.type = "text";
      token.content = "";
    }
  }
}
