/** Plain text of the HTML that the index keeps in its texts. */
import { Parser } from "htmlparser2";
import { withoutUnseenSigns } from "../../../domain/unseen-signs.ts";

/** Elements that end a line. */
const BLOCKS = new Set(
  "address article blockquote br div dd dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul".split(
    " ",
  ),
);

/** Elements whose content is no text. */
const SILENT = new Set(["script", "style", "template", "title", "noscript", "iframe", "object"]);

/** Text with entities decoded, one line for each block, no blank lines. Whatever is not text is dropped with its content. */
export function textOfHtml(html: string): string {
  let text = "";
  let silent = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (SILENT.has(name)) silent += 1;
      if (BLOCKS.has(name)) text += "\n";
    },
    ontext: (part) => {
      if (silent === 0) text += part.replaceAll(/\s+/g, " ");
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent -= 1;
      if (BLOCKS.has(name)) text += "\n";
    },
  });
  parser.end(html);
  return withoutUnseenSigns(text)
    .split("\n")
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
