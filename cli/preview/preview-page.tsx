/** What a browser shows: the page as composed, and above it what is wrong, with place and fix, and whose figures they are. */
import { renderToStaticMarkup } from "preact-render-to-string";
import { formatPlace, type Problem } from "../../domain/errors.ts";
import { oneLine } from "../plain-words.ts";
import type { Trouble } from "./composed.ts";

/** The last page that could be composed. */
export interface ShownPage {
  readonly html: string;
  readonly figures: "own" | "invented";
}

export interface PreviewState {
  /** Null before there is one. */
  readonly page: ShownPage | null;
  readonly troubles: readonly Trouble[];
  /** "earlier" when something is wrong now and the page is that of before. */
  readonly age: "now" | "earlier";
}

/** Characters of a value that was found. */
const LONGEST = 200;

/** The page as it is where nothing is wrong and the figures are the city's. */
export function previewPage({ page, troubles, age }: PreviewState): string {
  if (page === null) return `<!doctype html>${renderToStaticMarkup(<Alone troubles={troubles} />)}`;
  if (troubles.length === 0 && page.figures === "own") return page.html;
  const panel = renderToStaticMarkup(
    <Panel troubles={troubles} notes={notesOn(page, age, troubles)} />,
  );
  return page.html.replace(/<body[^>]*>/, (body) => body + panel);
}

function notesOn(
  { figures }: ShownPage,
  age: PreviewState["age"],
  troubles: readonly Trouble[],
): readonly string[] {
  const before = "Below is the page as it was before. It is made anew as soon as this is mended.";
  const invented =
    troubles.length === 0
      ? "The figures below are invented: the data of the city hold none yet."
      : "The figures below are invented: those of the city are missing.";
  return [...(age === "earlier" ? [before] : []), ...(figures === "invented" ? [invented] : [])];
}

/** Before the first page: what is wrong, or that it is being made. */
function Alone({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const waiting = "The page is being made. It appears here by itself.";
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Preview</title>
      </head>
      <body>
        <Panel troubles={troubles} notes={troubles.length === 0 ? [waiting] : []} />
      </body>
    </html>
  );
}

interface PanelProps {
  readonly troubles: readonly Trouble[];
  readonly notes: readonly string[];
}

function Panel({ troubles, notes }: PanelProps) {
  return (
    <aside id="vlr-preview" lang="en" dir="ltr" role="status" aria-label="Preview">
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      {troubles.map((trouble) => (
        <Told key={trouble.message} {...trouble} />
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </aside>
  );
}

function Told({ message, code, problems, hint }: Trouble) {
  const fixes = problems.map(({ fix }) => fix);
  return (
    <>
      <h2>
        {oneLine(message, LONGEST)}
        {code !== null && ` [${code}]`}
      </h2>
      {problems.length > 0 && (
        <ol>
          {problems.map((problem, index) => (
            <ProblemRow key={index} {...problem} />
          ))}
        </ol>
      )}
      {hint !== null && !fixes.includes(hint) && <p>{hint}</p>}
    </>
  );
}

function ProblemRow(problem: Problem) {
  const { value, message, fix } = problem;
  const place = formatPlace(problem);
  return (
    <li>
      {place !== "" && <strong>{place}: </strong>}
      {message}
      {value !== undefined && (
        <>
          {" "}
          (found <code>{oneLine(value, LONGEST)}</code>)
        </>
      )}
      . <em>{fix}</em>
    </li>
  );
}

/** Stands in the report's own page, so every rule begins with the panel's name. */
const STYLE = `
#vlr-preview{position:relative;z-index:9;padding:16px 24px;background:#fff4ce;color:#1f1f1f;border-bottom:3px solid #8a2c0d;font:16px/1.5 sans-serif;overflow-wrap:anywhere}
#vlr-preview h2{margin:0 0 8px;font:bold 18px/1.4 sans-serif;color:#8a2c0d}
#vlr-preview ol{margin:0 0 8px;padding-inline-start:32px;max-height:50vh;overflow:auto}
#vlr-preview p,#vlr-preview li{margin:0 0 4px;max-width:none}
`;
