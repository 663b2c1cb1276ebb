/** The HTML page around a document: language, title, author, date and style sheet. */
import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { Doc } from "./review-model.ts";

export interface PageHead {
  readonly title: string;
  readonly css: string;
}

/** Lengthens a line of Arabic by hand; a word that holds it is not found by search. */
const TATWEEL = "\u0640";

/** Hyphens that no typeface of the report has: another machine would take them from another font. */
const HYPHENS = /[\u2010\u2011]/g;

/** One HTML text: same input, same text. */
export function htmlPage(
  { formats, city, edition, medium }: Doc,
  { title, css }: PageHead,
  body: VNode,
): string {
  const page = (
    <html lang={formats.language} dir={formats.direction}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="author" content={city.config.city} />
        <meta name="dcterms.date" content={edition.date} />
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body class={`medium-${medium}`}>{body}</body>
    </html>
  );
  const html = `<!doctype html>${renderToStaticMarkup(page)}`.replace(HYPHENS, "-");
  return formats.direction === "rtl" ? html.replaceAll(TATWEEL, "") : html;
}
