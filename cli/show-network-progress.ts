/** Progress of a network's run on stderr: bars on a terminal, one line for each change elsewhere. */
import { MultiBar, Presets, type SingleBar } from "cli-progress";
import type { CityFailure, NetworkProgress } from "../domain/network-review.ts";

export interface NetworkView {
  /** Before the run: city folders that have been read. */
  readonly reading: (index: number, count: number) => void;
  readonly show: (progress: NetworkProgress) => void;
  /** A line that stays, above the bars where there are bars. */
  readonly note: (line: string) => void;
  close(): void;
}

/** Chooses by whether stderr is a terminal. */
export function networkView(stream: NodeJS.WriteStream = process.stderr): NetworkView {
  return stream.isTTY ? bars(stream) : lines(stream);
}

/** "12 done, 1 failed, 3 at work, 4 waiting (of 20)" */
export function countsInWords({ total, waiting, working, done, failed }: NetworkProgress): string {
  return `${done} done, ${failed.length} failed, ${working.length} at work, ${waiting} waiting (of ${total})`;
}

/** "north: a source cannot be reached [source-unavailable]" */
export function failureInWords(id: string, { code, message, problem }: CityFailure): string {
  return `${id}: ${message} [${code}]${problem === null || message.includes(problem) ? "" : `\n  - ${problem}`}`;
}

/** Says each failed city once. */
function failures(note: (line: string) => void): (progress: NetworkProgress) => void {
  const said = new Set<string>();
  return ({ failed }) => {
    for (const { id, failure } of failed) {
      if (said.has(id)) continue;
      said.add(id);
      note(failureInWords(id, failure));
    }
  };
}

function lines(stream: NodeJS.WriteStream): NetworkView {
  const note = (line: string): void => {
    stream.write(`${line}\n`);
  };
  const sayFailures = failures(note);
  let last = "";
  return {
    reading: (index, count) => {
      if (index === 0) note(`reading ${count} city folders`);
    },
    show: (progress) => {
      if (progress.total === 0) return;
      sayFailures(progress);
      const now = countsInWords(progress);
      if (now !== last) note(now);
      last = now;
    },
    note,
    close: () => undefined,
  };
}

const ROWS = ["done", "failed", "at work", "waiting"] as const;

function bars(stream: NodeJS.WriteStream): NetworkView {
  const view = new MultiBar(
    { stream, hideCursor: true, clearOnComplete: false, barsize: 32, format: FORMAT },
    Presets.rect,
  );
  const known = new Map<string, SingleBar>();
  const paint = (name: string, count: number, total: number): void => {
    const payload = { name: name.padEnd(12) };
    const bar = known.get(name) ?? view.create(Math.max(1, total), count, payload);
    known.set(name, bar);
    bar.setTotal(Math.max(1, total));
    bar.update(count, payload);
  };
  const note = (line: string): void => {
    if (view.isActive) view.log(`${line}\n`);
    else stream.write(`${line}\n`);
  };
  const sayFailures = failures(note);
  return {
    reading: (index, count) => {
      paint("folders read", index + 1, count);
    },
    show: (progress) => {
      sayFailures(progress);
      const { done, failed, working, waiting, total } = progress;
      const counts = [done, failed.length, working.length, waiting];
      for (const [index, name] of ROWS.entries()) paint(name, counts[index] ?? 0, total);
    },
    note,
    close: () => {
      if (view.isActive) view.update();
      view.stop();
    },
  };
}

const FORMAT = "{name} [{bar}] {value}/{total}";
