/** How to read: statuses, a real chart with its signs explained, sureness and signs in tables. */
import type { ComponentChildren } from "preact";
import { STATUSES, type Sureness } from "../../domain/findings/finding.ts";
import { FigureHead, FigureSource } from "../components/figure-block.tsx";
import { Meter, StatusWord } from "../components/marks.tsx";
import { RawMarkup } from "../components/raw-markup.tsx";
import { svgCopy } from "../components/svg-copy.ts";
import type { Doc, NumberedFigure } from "../editions/review-model.ts";
import { RecommendationsAbsent } from "./recommendations-absent.tsx";

const BARS: readonly Sureness[] = [3, 2, 1];

export function HowToRead({ doc }: { readonly doc: Doc }) {
  const { reading } = doc.text;
  const example = exampleFigure(doc);
  return (
    <section class="sheet page-summary reading" id="how-to-read">
      <h1 class="page-title">{reading.title}</h1>
      <p class="lead">{reading.lead}</p>
      <div class="columns-8-4">
        <div>
          <Statuses doc={doc} />
          {example && <Example doc={doc} example={example} />}
          <RecommendationsAbsent doc={doc} />
        </div>
        <div>
          <MeterList doc={doc} title={reading.statusSure} words={reading.statusSureness} />
          <MeterList doc={doc} title={reading.linkSure} words={reading.linkSureness} />
          <Signs doc={doc} />
          {example && <Numbers doc={doc} kind={example.kind} />}
        </div>
      </div>
    </section>
  );
}

interface ExampleFigure {
  readonly figure: NumberedFigure;
  /** "full": the chart has a gap and a target value, so all signs can be explained. */
  readonly kind: "full" | "plain";
}

/** The first chart with a gap and a target value; else the trend with most values. */
function exampleFigure(doc: Doc): ExampleFigure | null {
  const all = [...doc.figuresOfTarget.values()].flat();
  const trends = all.filter(({ plan }) => plan.kind === "trend-to-target" || plan.kind === "lines");
  const full = trends.find(({ plan }) => {
    const indicator = doc.indicators.get(plan.indicator ?? "");
    return (
      plan.kind === "trend-to-target" &&
      plan.width === "main" &&
      plan.status !== "met" &&
      indicator?.targetValue !== null &&
      (indicator?.dataGaps.missingYears.length ?? 0) > 0
    );
  });
  if (full) return { figure: full, kind: "full" };
  const values = ({ plan }: NumberedFigure): number =>
    doc.indicators.get(plan.indicator ?? "")?.assessment.values ?? 0;
  const [most] = trends.toSorted((a, b) => values(b) - values(a));
  return most ? { figure: most, kind: "plain" } : null;
}

/** The six statuses and what each means. */
export function Statuses({ doc }: { readonly doc: Doc }) {
  const { reading, status: words } = doc.text;
  return (
    <>
      <h2 class="block-title">{reading.statuses}</h2>
      <KeyTable
        kind="status"
        rows={STATUSES.map((status) => [
          <StatusWord status={status} word={words[status]} />,
          reading.meaning[status],
        ])}
      />
      <p class="source">{reading.rule}</p>
    </>
  );
}

function Example({
  doc,
  example: { figure },
}: {
  readonly doc: Doc;
  readonly example: ExampleFigure;
}) {
  const { goal } = figure.plan;
  return (
    <>
      <h2 class="block-title reading__chart">{doc.text.reading.chart}</h2>
      <div class={`figure g${goal ?? 0}`}>
        <div class="reading__line">
          <FigureHead doc={doc} figure={figure} />
          <Disc number={1} />
        </div>
        <div class="reading__line">
          <p class="figure__title">{figure.plan.title}</p>
          <Disc number={2} />
        </div>
        <p class="figure__subtitle">{figure.plan.subtitle}</p>
        <RawMarkup class="figure__chart" html={svgCopy(figure.svg, "example")} />
        <div class="reading__line">
          <FigureSource doc={doc} figure={figure} />
          <Disc number={3} />
        </div>
      </div>
    </>
  );
}

function Disc({ number }: { readonly number: number }) {
  return <span class="disc">{number}</span>;
}

interface KeyTableProps {
  readonly kind?: "status" | "plain";
  readonly rows: readonly (readonly [sign: ComponentChildren, meaning: string])[];
}

/** What a sign means, one row each; a word of status needs a wider column than a sign. */
function KeyTable({ kind, rows }: KeyTableProps) {
  return (
    <table class={kind ? `key-table key-table--${kind}` : "key-table"}>
      <colgroup>
        <col style={`width:${kind === "status" ? 33 : 11}mm`} />
        <col />
      </colgroup>
      <tbody>
        {rows.map(([sign, meaning]) => (
          <tr key={meaning}>
            <th scope="row">{sign}</th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MeterListProps {
  readonly doc: Doc;
  readonly title: string;
  readonly words: Readonly<Record<Sureness, string>>;
}

function MeterList({ doc, title, words }: MeterListProps) {
  return (
    <>
      <h2 class="block-title">{title}</h2>
      <KeyTable
        rows={BARS.map((bars) => [<Meter bars={bars} label={doc.text.sure(bars)} />, words[bars]])}
      />
    </>
  );
}

function Signs({ doc }: { readonly doc: Doc }) {
  const { reading } = doc.text;
  return (
    <>
      <h2 class="block-title">{reading.signs}</h2>
      <KeyTable rows={reading.signList} />
    </>
  );
}

function Numbers({ doc, kind }: { readonly doc: Doc; readonly kind: ExampleFigure["kind"] }) {
  const { reading } = doc.text;
  const { entries } = reading;
  const rows = [
    [<Disc number={1} />, entries.status],
    [<Disc number={2} />, entries.title],
    ...(kind === "full"
      ? [
          [<Sample kind="gap" label={reading.samples.gap} />, entries.gap] as const,
          [<Sample kind="pace" label={reading.samples.pace} />, entries.pace] as const,
          [<Sample kind="target" label={reading.samples.target} />, entries.targetValue] as const,
        ]
      : []),
    [<Disc number={3} />, entries.source],
  ] as const;
  return (
    <>
      <h2 class="block-title">{reading.numbers}</h2>
      <KeyTable kind="plain" rows={rows} />
    </>
  );
}

const SAMPLES = {
  gap: "M0,10L6,4M0,4L4,0M4,10L14,0M12,10L22,0M20,10L30,0M28,10L30,8",
  pace: "M0,5H30",
  target: "M0,5H30",
} as const;

/** A line of the chart as a sample: hatched band, dotted line, dashed line. */
function Sample({ kind, label }: { readonly kind: keyof typeof SAMPLES; readonly label: string }) {
  return (
    <svg class={`sample sample--${kind}`} viewBox="0 0 30 10" role="img" aria-label={label}>
      <path d={SAMPLES[kind]} />
    </svg>
  );
}
