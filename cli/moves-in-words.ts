/** One change between two reviews, as one line. */
import type { Move } from "../domain/findings/compare.ts";
import type { Matter } from "../domain/findings/printed-facts.ts";
import type { ValueInterval } from "../domain/observation.ts";

const MATTERS: Readonly<Record<Matter, string>> = {
  title: "title",
  unit: "unit",
  decimals: "digits after the decimal sign",
  headline: "headline series",
  "target-value": "target value",
  confirmation: "confirmed by",
  reason: "why there is no status",
  gap: "gap between groups",
  "furthest-behind": "group furthest behind",
  comparison: "figure of another area",
  publisher: "publisher",
  note: "note",
  assessed: "indicators assessed",
  weakest: "weakest indicator",
  refused: "rows refused",
  "small-counts": "counts under 10",
};

/** "4.2.1: too-slow -> on-track" */
export function moveInWords(move: Move): string {
  switch (move.kind) {
    case "status":
      return `${move.subject} ${move.code}: ${move.from} -> ${move.to}`;
    case "value":
      return `${move.series}, ${move.period}: ${move.from ?? "no value"} -> ${move.to ?? "no value"}`;
    case "interval":
      return `${move.series}, ${move.period}, interval: ${boundsInWords(move.from)} -> ${boundsInWords(move.to)}`;
    case "fact":
      return `${aboutWhat(move)}: ${move.from ?? "none"} -> ${move.to ?? "none"}`;
    case "added":
      return `${move.code}: new`;
    case "removed":
      return `${move.code}: no longer there`;
  }
}

function aboutWhat({ code, matter, detail }: Extract<Move, { kind: "fact" }>): string {
  const about = `${MATTERS[matter]}${detail === null ? "" : ` (${detail})`}`;
  return code === null ? about : `${code}, ${about}`;
}

function boundsInWords(bounds: ValueInterval | null): string {
  return bounds === null ? "none" : `${bounds.lower} to ${bounds.upper}`;
}
