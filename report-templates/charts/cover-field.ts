/** The cover: one column for each goal, one mark for each target; what is assessed above, what is not below. */
import type { Status } from "../../domain/findings/finding.ts";
import type { Goal } from "../../domain/goal.ts";
import { COVER, GOAL_COLOURS, STATUS_COLOURS, STATUS_MARKS } from "../styles/palette.ts";
import { px, WIDTHS } from "./chart-size.ts";
import type { Paint } from "./paint.ts";
import type { Bar, Label, Mark, Scene } from "./scene.ts";

export interface CoverColumn {
  readonly goal: Goal;
  readonly statuses: readonly Status[];
}

const ABOVE: readonly Status[] = ["met", "on-track", "too-slow", "moving-away"];
const BELOW: readonly Status[] = ["not-assessed", "no-data"];

const mm = (length: number): number => (length / 25.4) * 96;
const TILE = mm(8);
const PITCH = mm(5.05);
const TIGHT_PITCH = mm(4.2);
/** From this many marks above a tile the pitch shrinks before the field grows. */
const TALL = 10;
const HIGHEST = px(140);
/** Columns share the width as 17 do, also when fewer goals are reported. */
const COLUMNS = 17;
/** A mark's path is drawn at √SIZE / 2 times its size: about 3 mm. */
const SIZE = 100;

/** Colours are fixed: the cover is dark on paper, on a light and on a dark screen. */
export function coverField(columns: readonly CoverColumn[]): Scene {
  const sorted = columns.map(({ goal, statuses }) => ({
    goal,
    above: ABOVE.flatMap((status) => statuses.filter((each) => each === status)),
    below: BELOW.flatMap((status) => statuses.filter((each) => each === status)),
  }));
  const most = (side: "above" | "below"): number =>
    Math.max(0, ...sorted.map((column) => column[side].length));
  const pitch = pitchOf(most("above"), most("below"));
  const up = most("above") * pitch;
  const height = Math.min(HIGHEST, Math.ceil(up + TILE + most("below") * pitch));
  const width = WIDTHS.full / Math.max(COLUMNS, columns.length);
  const at = (index: number): number => (index + 0.5) * width;
  return {
    frame: { width: WIDTHS.full, height, left: 0, top: 0, right: 0, bottom: 0 },
    x: [0, WIDTHS.full],
    y: [height, 0],
    bars: sorted.map(({ goal }, index) => tile(goal, at(index), up)),
    marks: sorted.flatMap(({ above, below }, index) => [
      ...above.map((status, step) => mark(status, at(index), up - (step + 0.6) * pitch)),
      ...below.map((status, step) => mark(status, at(index), up + TILE + (step + 0.6) * pitch)),
    ]),
    labels: sorted.map(({ goal }, index) => number(goal, at(index), up)),
  };
}

function pitchOf(above: number, below: number): number {
  const room = (HIGHEST - TILE) / Math.max(1, above + below);
  return Math.min(above >= TALL ? TIGHT_PITCH : PITCH, room);
}

function tile(goal: Goal, centre: number, top: number): Bar {
  const place = { x: centre - TILE / 2, x2: centre + TILE / 2, y: top, y2: top + TILE };
  return { ...place, fill: GOAL_COLOURS[goal].accent as Paint };
}

function mark(status: Status, x: number, y: number): Mark {
  const fill = status === "no-data" ? COVER.noData : STATUS_COLOURS[status].dark;
  return { x, y, shape: STATUS_MARKS[status], size: SIZE, fill: fill as Paint };
}

function number(goal: Goal, x: number, top: number): Label {
  const place = { x, y: top + TILE / 2, dx: 0, dy: 4.5, align: "center" } as const;
  const fill = GOAL_COLOURS[goal].on as Paint;
  return { ...place, text: String(goal), fill, size: 13.3, weight: 700 };
}
