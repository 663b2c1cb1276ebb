/** Processes of this machine: whether one runs, and a mark in names of files by which later ones know that it has ended. */
import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Process number, time of its start, and where such numbers count: "4711_889230_5be0c4a1". */
const MARK = /(\d+)_(\d*)_([0-9a-f]{8})/;

/** Whether a process of this number runs, of whichever user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

let mark: string | null = null;

/** The mark of this process. */
export function ownMark(): string {
  mark ??= `${process.pid}_${started(process.pid) ?? ""}_${numbersCountIn()}`;
  return mark;
}

/**
 * Whether the process whose mark stands in the name has ended. "unknown" for a name without a mark, and for the mark of
 * another machine or container, whose process numbers mean nothing here.
 */
export function fateOf(name: string): "runs" | "ended" | "unknown" {
  const [, pid, start, place] = MARK.exec(name) ?? [];
  if (pid === undefined || place !== numbersCountIn()) return "unknown";
  if (!isAlive(Number(pid))) return "ended";
  const now = started(Number(pid));
  // Where the system does not say when a process started, its number has to do.
  return start === "" || now === null || now === start ? "runs" : "ended";
}

/**
 * In ticks since the machine started: together with the number it names one process for good. "ended" for one that only its
 * parent still has to take note of; null where the system does not say.
 */
function started(pid: number): string | null {
  try {
    // The second field is the program's name in brackets, which may hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "ended" : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** A machine has as many sets of process numbers as it has containers. */
function numbersCountIn(): string {
  return createHash("sha256").update(`${hostname()} ${namespaceOf()}`).digest("hex").slice(0, 8);
}

function namespaceOf(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
