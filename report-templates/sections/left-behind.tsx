/** Chapter across the goals: who is left behind, whose rights that concerns, and which groups the data do not show. */
import { FigureBlock } from "../components/figure-block.tsx";
import type { Doc, NumberedFigure } from "../editions/review-model.ts";
import { GroupCoverageTable } from "./left-behind-coverage.tsx";
import { PairNumbers } from "./left-behind-numbers.tsx";
import { LeftBehindRights } from "./left-behind-rights.tsx";

export function LeftBehindPage({ doc }: { readonly doc: Doc }) {
  const { leftBehind } = doc.findings;
  const words = doc.text.leftBehind;
  const title = words.title(leftBehind);
  const figures = figuresOf(doc);
  const wide = figures.filter(({ plan }) => plan.width === "full");
  const half = figures.filter(({ plan }) => plan.width === "half");
  return (
    <section class="sheet page-across left-behind" id="left-behind">
      <p class="kicker">{doc.text.acrossGoals}</p>
      <h1 class="page-title page-title--full">{title}</h1>
      <p class="lead">{words.lead(leftBehind)}</p>
      {wide.map((figure) => (
        <FigureBlock key={figure.plan.id} doc={doc} figure={figure} heading={title}>
          <PairNumbers doc={doc} figure={figure} />
        </FigureBlock>
      ))}
      {half.length > 0 && (
        <div class="columns-6-6 figure-row">
          {half.map((figure) => (
            <FigureBlock key={figure.plan.id} doc={doc} figure={figure} heading={title} />
          ))}
        </div>
      )}
      <GroupCoverageTable doc={doc} />
      <LeftBehindRights doc={doc} />
    </section>
  );
}

/** In the order in which they were planned: "L.1", "L.2", "L.3". */
function figuresOf(doc: Doc): readonly NumberedFigure[] {
  return doc.leftBehindFigures.map((figure, index) => ({
    ...figure,
    number: doc.text.leftBehind.figure(index + 1),
  }));
}
