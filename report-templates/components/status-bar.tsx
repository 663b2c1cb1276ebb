/** Shares of statuses as a bar with patterns, drawn as lines and dots so that print stays sharp. */
import { STATUSES, type Status } from "../../domain/findings/finding.ts";
import type { Doc } from "../editions/review-model.ts";
import { StatusWord } from "./marks.tsx";

const WIDTH = 112;
const HEIGHT = 13.6;

interface StatusBarProps {
  /** Unique in the document. */
  readonly id: string;
  readonly counts: Readonly<Record<Status, number>>;
  /** The same in words. */
  readonly label: string;
}

export function StatusBar({ id, counts, label }: StatusBarProps) {
  const total = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  let start = 0;
  const parts = STATUSES.flatMap((status) => {
    const width = total === 0 ? 0 : (counts[status] / total) * WIDTH;
    const part = { status, x: start, width };
    start += width;
    return width > 0 ? [part] : [];
  });
  return (
    <svg class="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {parts.map((part) => (
        <Segment key={part.status} id={`${id}-${part.status}`} {...part} />
      ))}
    </svg>
  );
}

interface SegmentProps {
  readonly id: string;
  readonly status: Status;
  readonly x: number;
  readonly width: number;
}

function Segment({ id, status, x, width }: SegmentProps) {
  const box = {
    x: round(x + 0.5),
    y: 0.5,
    width: round(Math.max(0.5, width - 1)),
    height: HEIGHT - 1,
  };
  const pattern = patternOf(status, x, width);
  return (
    <g class={`bar__part bar__part--${status}`}>
      <rect class="bar__fill" {...box} />
      {pattern !== "" && (
        <>
          <clipPath id={id}>
            <rect {...box} />
          </clipPath>
          <path class="bar__pattern" d={pattern} clip-path={`url(#${id})`} />
        </>
      )}
      <rect class="bar__outline" {...box} />
    </g>
  );
}

/** Diagonals, dots, double counter-diagonals, lines; solid and empty need none. */
function patternOf(status: Status, x: number, width: number): string {
  switch (status) {
    case "on-track":
      return steps(x - HEIGHT, x + width, 6)
        .map((at) => `M${at},${HEIGHT}l${HEIGHT},${-HEIGHT}`)
        .join("");
    case "too-slow":
      return steps(x + 2.5, x + width, 5)
        .flatMap((at) => [3, 8, 12].map((y) => `M${at},${y}h.01`))
        .join("");
    case "moving-away":
      return steps(x - HEIGHT, x + width, 8)
        .flatMap((at) => [at, round(at + 2.6)])
        .map((at) => `M${at},0l${HEIGHT},${HEIGHT}`)
        .join("");
    case "not-assessed":
      return [4.5, 9].map((y) => `M${round(x)},${y}h${round(width)}`).join("");
    case "met":
    case "no-data":
      return "";
  }
}

function steps(from: number, to: number, by: number): readonly number[] {
  const count = Math.max(0, Math.ceil((to - from) / by));
  return Array.from({ length: count }, (_, index) => round(from + index * by));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Pattern, mark, word and total of each status, below the table. */
export function StatusKey({
  doc,
  totals,
}: {
  readonly doc: Doc;
  readonly totals: Readonly<Record<Status, number>>;
}) {
  return (
    <ul class="status-key">
      {STATUSES.map((status) => (
        <li key={status}>
          <svg class="bar bar--key" viewBox={`0 0 28 ${HEIGHT}`} aria-hidden="true">
            <Segment id={`key-${status}`} status={status} x={0} width={28} />
          </svg>{" "}
          <StatusWord
            status={status}
            word={`${doc.text.status[status]} ${doc.formats.count(totals[status])}`}
          />
        </li>
      ))}
    </ul>
  );
}
