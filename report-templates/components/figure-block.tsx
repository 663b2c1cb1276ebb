/** A figure with number, status, finding, subtitle, source and notes; on the web also its numbers. */
import type { ComponentChildren } from "preact";
import { descriptionId, FigureDescription, SpokenDescription } from "./figure-description.tsx";
import { indicatorNumbers } from "./indicator-numbers.tsx";
import { StatusWord } from "./marks.tsx";
import { publisherOf } from "./publisher.ts";
import { RawMarkup } from "./raw-markup.tsx";
import { describedSvg } from "./svg-copy.ts";
import { ValuesLink } from "./values-link.tsx";
import type { Doc, NumberedFigure } from "../editions/review-model.ts";

interface FigureProps {
  readonly doc: Doc;
  readonly figure: NumberedFigure;
}

interface FigureBlockProps extends FigureProps {
  /** Title of the section: a figure that says the same leaves its own title out. */
  readonly heading: string;
  /** Description and numbers of a figure that shows more than one indicator, for the web. */
  readonly children?: ComponentChildren;
}

/** A class of its own for each width, because the drawing is not stretched beyond what it was drawn for. */
export function FigureBlock({ doc, figure, heading, children }: FigureBlockProps) {
  const { plan, number } = figure;
  return (
    <div class={`figure figure--${plan.width}`} id={`figure-${number}`}>
      <FigureHead doc={doc} figure={figure} />
      {!repeats(heading, plan.title) && <p class="figure__title">{plan.title}</p>}
      <p class="figure__subtitle">{plan.subtitle}</p>
      <Drawing doc={doc} figure={figure} />
      <FigureSource doc={doc} figure={figure} />
      {plan.notes.map((note) => (
        <p key={note} class="source">
          {note}
        </p>
      ))}
      {doc.medium === "web" &&
        (indicatorNumbers(doc, plan) ?? children ?? <FigureDescription plan={plan} />)}
    </div>
  );
}

/** On the web a wide figure has a second drawing for phones; the style sheet shows one of the two. */
function Drawing({ doc, figure: { plan, svg, narrow } }: FigureProps) {
  if (doc.medium === "print") return <RawMarkup class="figure__chart" html={svg} />;
  const id = descriptionId(plan);
  const described = (drawing: string): string =>
    id === null ? drawing : describedSvg(drawing, id);
  const drawings = [
    { html: svg, kind: narrow === undefined ? "" : " figure__chart--wide" },
    ...(narrow === undefined ? [] : [{ html: narrow, kind: " figure__chart--narrow" }]),
  ];
  return (
    <>
      {drawings.map(({ html, kind }) => (
        <RawMarkup key={kind} class={`figure__chart${kind}`} html={described(html)} />
      ))}
      <SpokenDescription plan={plan} />
    </>
  );
}

/** True when the heading says the whole title, with or without what it is about before it. */
function repeats(heading: string, title: string): boolean {
  return heading.toLowerCase().endsWith(title.toLowerCase());
}

export function FigureHead({ doc, figure: { plan, number } }: FigureProps) {
  const { text } = doc;
  return (
    <p class="figure__head">
      <span class="figure__number">{text.figureIndicator(number, plan.indicator)}</span>{" "}
      {plan.status && <StatusWord status={plan.status} word={text.status[plan.status]} />}
    </p>
  );
}

export function FigureSource({ doc, figure: { plan } }: FigureProps) {
  const { text } = doc;
  const indicator = plan.indicator === null ? undefined : doc.indicators.get(plan.indicator);
  if (!indicator) return null;
  const table = text.tables.table(indicator.goal);
  return (
    <p class="source">
      <ValuesLink indicator={indicator.indicator}>
        {text.figureSource(publisherOf(doc, indicator), table, indicator.indicator)}
      </ValuesLink>
    </p>
  );
}
