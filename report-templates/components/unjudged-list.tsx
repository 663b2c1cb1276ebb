/** Recommendations of a goal that nobody has judged: one line each, with the figures beside them that move away. */
import type { MatrixRow } from "../../domain/findings/rights-finding.ts";
import type { Doc } from "../editions/review-model.ts";
import { Mark } from "./marks.tsx";
import { indicatorsOf, isMovingAway, recommendationOf } from "./matrix-model.ts";
import { lineOf } from "./matrix-quote.ts";
import { languageOfText, numberOf, positionWord } from "./matrix-recommendation.tsx";
import { Original } from "./original.tsx";

interface UnjudgedListProps {
  readonly doc: Doc;
  readonly rows: readonly MatrixRow[];
}

export function UnjudgedList({ doc, rows }: UnjudgedListProps) {
  return (
    <>
      <p class="unjudged__head">{doc.text.recommendations.unjudged(rows.length)}</p>
      <ul class="unjudged">
        {rows.map((row) => (
          <Line key={row.recommendation} doc={doc} row={row} />
        ))}
      </ul>
    </>
  );
}

function Line({ doc, row }: { readonly doc: Doc; readonly row: MatrixRow }) {
  const recommendation = recommendationOf(doc, row.recommendation);
  if (!recommendation) return null;
  const away = indicatorsOf(doc, row).filter(isMovingAway);
  return (
    <li>
      <strong class="matrix__number">{numberOf(doc, recommendation)}</strong>{" "}
      <Original doc={doc} language={languageOfText(doc, recommendation)}>
        {lineOf(recommendation)}
      </Original>{" "}
      <span class="matrix__quiet">· {positionWord(doc, recommendation)}</span>
      {away.length > 0 && (
        <>
          {" · "}
          <Mark status="moving-away" />{" "}
          {doc.text.recommendations.awayBeside(away.map(({ indicator }) => indicator))}
        </>
      )}
    </li>
  );
}
