/** What `vlr store` says. */
import { GRACE_DAYS, type Amount, type Cleaning } from "./clean-store.ts";
import { REASONS, type Reason } from "./store-marks.ts";
import type { StoreUsage } from "./store-usage.ts";

const STAYS: Readonly<Record<Reason, string>> = {
  edition: "named by the manifest of an edition or a draft: the evidence behind it",
  waiting: "needed by a run that waits for approval",
  "newest run": "of the newest run of a review, which the next run compares with and reuses",
  "newest snapshot":
    "the newest snapshot of a source, for --offline and for asking only what is new",
  recent: `used in the last ${GRACE_DAYS} days: a run that goes on may count on it`,
};

const GOES: Readonly<Record<keyof Cleaning["goes"], string>> = {
  content: `content that nothing needs and nobody has used for ${GRACE_DAYS} days`,
  records: "records of steps and of earlier snapshots whose content goes",
  "half-written": "left half-written by a process that died",
};

/** A cleaning that was done, or one that was only tried out. */
export function cleaningInWords({ goes, stays }: Cleaning, mode: "clean" | "dry-run"): string {
  const kinds = Object.keys(GOES) as (keyof Cleaning["goes"])[];
  return [
    mode === "clean" ? "Removed:" : "Would go:",
    ...kinds.map((kind) => line(goes[kind], GOES[kind])),
    mode === "clean" ? "Kept:" : "Would stay:",
    ...REASONS.map((reason) => line(stays[reason], STAYS[reason])),
    "",
  ].join("\n");
}

function line({ files, bytes }: Amount, what: string): string {
  return `  ${String(files).padStart(6)} files ${megabytes(bytes).padStart(10)}  ${what}`;
}

export function usageInWords({ files, bytes, kinds, reviews, perMonth }: StoreUsage): string {
  return [
    `${files} files, ${megabytes(bytes)}`,
    "By kind:",
    ...Object.entries(kinds).map(([kind, size]) => `  ${megabytes(size).padStart(10)}  ${kind}`),
    "By review, each file where it was needed first:",
    ...Object.entries(reviews).map(([name, size]) => `  ${megabytes(size).padStart(10)}  ${name}`),
    perMonth === null
      ? "No forecast: the records are of less than a week."
      : `At the pace of the last 90 days ${megabytes(perMonth)} a month come to it, before cleaning.`,
    "",
  ].join("\n");
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
