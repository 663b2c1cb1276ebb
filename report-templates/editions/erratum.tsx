/** The page that says what a newer edition changes in the one before it: generated, never written by hand. */
import { renderToStaticMarkup } from "preact-render-to-string";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import type { ErratumText } from "../locales/en/erratum-text.ts";
import { ERRATUM_CSS } from "../styles/erratum.ts";
import { erratumRows, type ErratumRow } from "./erratum-rows.ts";

export interface ErratumInput {
  readonly city: string;
  readonly period: { readonly from: number; readonly to: number };
  /** Numbers of the editions. */
  readonly corrected: number;
  readonly by: number;
  readonly before: ReviewFindings;
  readonly after: ReviewFindings;
  /** Address of an edition's web page, from the page itself. */
  readonly pageOf: (number: number) => string;
}

/** One HTML text. The same findings and numbers give the same text. */
export function erratumHtml(input: ErratumInput, text: ErratumText): string {
  const { city, period, corrected, by, before, after } = input;
  const { language, direction } = text.formats;
  const title = text.title(by, corrected);
  const rows = erratumRows(before, after, text);
  const page = (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${city}`}</title>
        <style dangerouslySetInnerHTML={{ __html: ERRATUM_CSS }} />
      </head>
      <body>
        <main>
          <p class="quiet">{text.review(city, period)}</p>
          <h1>{title}</h1>
          <p>{text.lead(by, corrected)}</p>
          <ul>
            {[by, corrected].map((number) => (
              <li key={number}>
                <a href={input.pageOf(number)}>{text.edition(number)}</a>
              </li>
            ))}
          </ul>
          {rows.length === 0 ? (
            <p class="strong">{text.onlyTexts}</p>
          ) : (
            <div class="wide" role="region" tabIndex={0} aria-label={text.count(rows.length)}>
              <Changes rows={rows} text={text} editions={[corrected, by]} />
            </div>
          )}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}\n`;
}

interface ChangesProps {
  readonly rows: readonly ErratumRow[];
  readonly text: ErratumText;
  readonly editions: readonly [corrected: number, by: number];
}

function Changes({ rows, text, editions: [corrected, by] }: ChangesProps) {
  const { target, indicator, what, from, to, source } = text.columns;
  return (
    <table>
      <caption>{text.count(rows.length)}</caption>
      <thead>
        <tr>
          {[target, indicator, what, from(corrected), to(by), source].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <td>{row.target ?? text.allIndicators}</td>
            <td>{row.indicator ?? text.allIndicators}</td>
            <th scope="row">{row.what}</th>
            <td>{row.from}</td>
            <td>{row.to}</td>
            <td>{row.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
