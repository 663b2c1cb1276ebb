/** An extract as one HTML text for the printer. */
import { renderToStaticMarkup } from "preact-render-to-string";
import { extractCss } from "../styles/extract.ts";
import type { Block, ExtractDocument, Line } from "./extract-document.ts";

/** Same document, same text. */
export function extractHtml(document: ExtractDocument, fontCss: string): string {
  const { title, language, direction, author, date, footer, blocks } = document;
  const page = (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="author" content={author} />
        <meta name="dcterms.date" content={date} />
        <style dangerouslySetInnerHTML={{ __html: extractCss(fontCss, footer, direction) }} />
      </head>
      <body>
        {blocks.map((block, index) => (
          <BlockMarkup key={index} block={block} />
        ))}
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

function BlockMarkup({ block }: { readonly block: Block }) {
  if (block.kind === "heading") {
    const Heading = `h${block.level}` as const;
    return <Heading>{block.text}</Heading>;
  }
  return block.kind === "paragraph" ? <LineMarkup line={block.line} /> : <TableMarkup {...block} />;
}

function LineMarkup({ line }: { readonly line: Line }) {
  return line.weight === "normal" ? <p>{line.text}</p> : <p class={line.weight}>{line.text}</p>;
}

function TableMarkup({ columns, rows }: Extract<Block, { readonly kind: "table" }>) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ title, share }) => (
            <th key={title} scope="col" style={`width:${share}%`}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          <tr key={index}>
            {cells.map((lines, at) =>
              at === 0 ? <th scope="row">{linesOf(lines)}</th> : <td>{linesOf(lines)}</td>,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function linesOf(lines: readonly Line[]) {
  return lines.map((line, index) => <LineMarkup key={index} line={line} />);
}
