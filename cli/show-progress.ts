/** Progress of a run on stderr: bars on a terminal, one line per finished stage elsewhere. */
import { MultiBar, Presets, type SingleBar } from "cli-progress";
import type { ReviewProgress, Stage, StageProgress } from "../domain/review.ts";

const NAMES: Readonly<Record<Stage, string>> = {
  readCity: "Read city folder",
  fetchSources: "Fetch sources",
  buildWarehouse: "Build tables",
  deriveFindings: "Derive findings",
  renderCharts: "Draw charts",
  composeDocument: "Compose document",
  printPdf: "Print PDF",
  assembleBundle: "Assemble draft",
};

export interface ProgressView {
  readonly show: (progress: ReviewProgress) => void;
  /** A line that stays, above the bars where there are bars. */
  readonly note: (line: string) => void;
  close(): void;
}

/** Chooses by whether stderr is a terminal. */
export function progressView(stream: NodeJS.WriteStream = process.stderr): ProgressView {
  return stream.isTTY ? bars(stream) : lines(stream);
}

/** "Draw charts: 180 of 180, drawn because data/indicator_1-2-1.csv changed" */
export function stageLine(stage: StageProgress): string {
  const counts = stage.total > 1 ? ` ${stage.done} of ${stage.total}` : "";
  const why = stage.reused ? "reused, nothing changed" : `done, ${stage.reason ?? "first run"}`;
  return `${NAMES[stage.stage]}:${counts} ${why}`;
}

function lines(stream: NodeJS.WriteStream): ProgressView {
  const said = new Set<Stage>();
  return {
    show: ({ stages }) => {
      for (const stage of stages) {
        if (stage.state !== "done" || said.has(stage.stage)) continue;
        said.add(stage.stage);
        stream.write(`${stageLine(stage)}\n`);
      }
    },
    note: (line) => {
      stream.write(`${line}\n`);
    },
    close: () => undefined,
  };
}

function bars(stream: NodeJS.WriteStream): ProgressView {
  const width = Math.max(...Object.values(NAMES).map((name) => name.length));
  const view = new MultiBar(
    {
      stream,
      hideCursor: true,
      clearOnComplete: false,
      barsize: 24,
      format: `{name} [{bar}] {counts} {note}`,
      autopadding: true,
    },
    Presets.rect,
  );
  const known = new Map<Stage, SingleBar>();
  return {
    show: ({ stages }) => {
      for (const stage of stages) paint(view, known, stage, width);
    },
    note: (line) => {
      // Without bars on the screen nothing would ever print what is logged above them.
      if (view.isActive) view.log(`${line}\n`);
      else stream.write(`${line}\n`);
    },
    close: () => {
      // Also what was noted after the last repaint.
      if (view.isActive) view.update();
      view.stop();
    },
  };
}

function paint(
  view: MultiBar,
  known: Map<Stage, SingleBar>,
  stage: StageProgress,
  width: number,
): void {
  if (stage.state === "waiting") return;
  const total = Math.max(1, stage.total);
  const done = stage.state === "done" ? total : Math.min(stage.done, total);
  const payload = {
    name: NAMES[stage.stage].padEnd(width),
    counts: `${done}/${total}`.padStart(7),
    note: stage.state === "running" ? "" : stage.reused ? "reused" : (stage.reason ?? ""),
  };
  const bar = known.get(stage.stage);
  if (bar === undefined) known.set(stage.stage, view.create(total, done, payload));
  else {
    bar.setTotal(total);
    bar.update(done, payload);
  }
}
