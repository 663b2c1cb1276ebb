/** Status marks, sureness meters and goal tiles: shapes that always stand beside a word. */
import type { Status, Sureness } from "../../domain/findings/finding.ts";
import type { Goal } from "../../domain/goal.ts";
import { STATUS_MARKS } from "../styles/palette.ts";

/** The shape of a status, hidden from assistive technology because its word stands beside it. */
export function Mark({ status }: { readonly status: Status }) {
  return (
    <svg class={`mark mark--${status}`} viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true">
      <path d={STATUS_MARKS[status]} />
    </svg>
  );
}

/** Distance between marks, and size of the box of one mark, in units of the drawing. */
const PITCH = 2.65;
const BOX = 2.2;
/** Size of a mark in millimetres. */
const SIZE = 2.55;

interface MarkRowProps {
  readonly status: Status;
  readonly count: number;
  /** Width that the row may take, in millimetres; many marks get smaller. */
  readonly room: number;
}

/** Several marks in one row, drawn as one picture. */
export function MarkRow({ status, count, room }: MarkRowProps) {
  const units = BOX + (count - 1) * PITCH;
  const width = Math.min(room, (units / BOX) * SIZE);
  return (
    <svg
      class={`mark-row mark--${status}`}
      viewBox={`-1.1 -1.1 ${units.toFixed(2)} ${BOX}`}
      style={`width:${width.toFixed(2)}mm`}
      aria-hidden="true"
    >
      {Array.from({ length: count }, (_, index) => (
        <path
          key={index}
          d={STATUS_MARKS[status]}
          transform={`translate(${(index * PITCH).toFixed(2)})`}
        />
      ))}
    </svg>
  );
}

interface StatusWordProps {
  readonly status: Status;
  readonly word: string;
}

export function StatusWord({ status, word }: StatusWordProps) {
  return (
    <span class="status">
      <Mark status={status} /> <span class="status__word">{word}</span>
    </span>
  );
}

/** Three bars, filled from the reading side. `label` says the same in words: "2 of 3". */
export function Meter({ bars, label }: { readonly bars: Sureness; readonly label: string }) {
  return (
    <svg class="meter" viewBox="0 0 5.7 3" role="img" aria-label={label}>
      {[0, 1, 2].map((index) => (
        <rect
          key={index}
          class={index < bars ? "meter__full" : "meter__empty"}
          x={(index * 2.1 + 0.1).toFixed(1)}
          y="0.1"
          width="1.3"
          height="2.8"
        />
      ))}
    </svg>
  );
}

export function GoalTile({ goal }: { readonly goal: Goal }) {
  return <span class={`tile g${goal}`}>{goal}</span>;
}
