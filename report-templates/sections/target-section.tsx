/** One target: finding, official text, narrative, side notes, figures and the human rights behind it. */
import type { ComponentChildren } from "preact";
import type { TargetFinding } from "../../domain/findings/finding.ts";
import { FigureBlock } from "../components/figure-block.tsx";
import { Comparisons } from "../components/comparisons.tsx";
import { StatusWord } from "../components/marks.tsx";
import { RawMarkup } from "../components/raw-markup.tsx";
import { SideNotes } from "../components/side-notes.tsx";
import { ValuesLink } from "../components/values-link.tsx";
import { Original, officialText } from "../components/original.tsx";
import type { Doc, NumberedFigure } from "../editions/review-model.ts";
import { RightsBox } from "./rights-box.tsx";

interface TargetProps {
  readonly doc: Doc;
  readonly target: TargetFinding;
}

export function TargetSection({ doc, target }: TargetProps) {
  const size = (doc.figuresOfTarget.get(target.target) ?? []).length === 0 ? "compact" : "full";
  return (
    <section class={`target target--${size}`} id={`target-${target.target}`}>
      <TargetBody doc={doc} target={target} />
      <RightsBox doc={doc} target={target} size={size} />
    </section>
  );
}

function TargetHead({ doc, target }: TargetProps) {
  const { text, sentences } = doc;
  const official = officialText(doc, target);
  return (
    <div class="target__head">
      <p class="target__line">
        <span class="target__name">{text.target(target.target, target.shortName)}</span>{" "}
        <StatusWord status={target.status} word={text.status[target.status]} />
      </p>
      <h2 class="target__title">{sentences.targetTitle(target)}</h2>
      <p class="target__official">
        {text.officialTarget}
        <Original doc={doc} language={official.language}>
          {official.text}
        </Original>
      </p>
    </div>
  );
}

interface FigureLayout {
  /** The figure beside the notes. */
  readonly beside: NumberedFigure | null;
  readonly below: readonly (readonly NumberedFigure[])[];
  /** 8 + 4 columns for a wide figure or a text, 6 + 6 for a half figure; null for notes in a row over the figures. */
  readonly columns: "columns-8-4" | "columns-6-6" | null;
}

/** A wide figure stands beside the notes, else the first of an odd number of half figures; the others in pairs below. */
function layoutOf(figures: readonly NumberedFigure[], text: string | undefined): FigureLayout {
  const main = figures.find(({ plan }) => plan.width === "main") ?? null;
  const others = figures.filter((figure) => figure !== main);
  const beside = main ?? (others.length % 2 === 1 ? (others[0] ?? null) : null);
  const isWide = main !== null || text !== undefined;
  return {
    beside,
    below: rowsOf(others.filter((figure) => figure !== beside)),
    columns: isWide ? "columns-8-4" : beside === null ? null : "columns-6-6",
  };
}

/** Head, text, notes and figures. The head never stands without the text and the notes. */
function TargetBody({ doc, target }: TargetProps) {
  const heading = doc.sentences.targetTitle(target);
  const narrative = doc.narrative.get(`target-${target.target}`);
  const figures = doc.figuresOfTarget.get(target.target) ?? [];
  const { beside, below, columns } = layoutOf(figures, narrative);
  const rows = below.map((row) => (
    <FigureRow key={row[0]?.plan.id}>
      {row.map((figure) => (
        <FigureBlock key={figure.plan.id} doc={doc} figure={figure} heading={heading} />
      ))}
    </FigureRow>
  ));
  return (
    <>
      <div class="target__start">
        <TargetHead doc={doc} target={target} />
        {columns === null ? (
          <SideNotes doc={doc} target={target} layout="row" />
        ) : (
          <div class={`${columns} target__split`}>
            <div>
              {narrative && <RawMarkup class="narrative" html={narrative} />}
              {beside && <FigureBlock doc={doc} figure={beside} heading={heading} />}
            </div>
            <SideNotes doc={doc} target={target} layout="column" />
          </div>
        )}
        {figures.length === 0 && <NoDrawing doc={doc} target={target} />}
      </div>
      {rows}
      <Comparisons doc={doc} target={target} />
    </>
  );
}

/** Said where there are values and nothing to draw. */
function NoDrawing({ doc, target }: TargetProps) {
  const indicators = doc.indicatorsOfTarget.get(target.target) ?? [];
  const first = indicators.find(({ series }) => series.some(({ points }) => points.length > 0));
  if (!first) return null;
  return (
    <p class="source">
      <ValuesLink indicator={first.indicator}>
        {doc.text.noDrawing(doc.text.tables.table(target.goal))}
      </ValuesLink>
    </p>
  );
}

function FigureRow({ children }: { readonly children: ComponentChildren }) {
  return <div class="columns-6-6 figure-row">{children}</div>;
}

/** Half figures in pairs, wide ones alone. */
function rowsOf(figures: readonly NumberedFigure[]): readonly (readonly NumberedFigure[])[] {
  const rows: NumberedFigure[][] = [];
  for (const figure of figures) {
    const last = rows.at(-1);
    const joins =
      figure.plan.width === "half" && last?.length === 1 && last[0]?.plan.width === "half";
    if (joins) last.push(figure);
    else rows.push([figure]);
  }
  return rows;
}
