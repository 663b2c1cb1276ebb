/** What has changed since an earlier edition, row by row, and what kind of change each is. */
import type { Move } from "../../domain/findings/compare.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import type { ErratumText } from "../locales/en/erratum-text.ts";
import { comparedRows, type ErratumRow } from "./erratum-rows.ts";

/** In the order in which they are told. */
export const CHANGES = ["status", "new", "corrected", "gone", "other"] as const;
export type Change = (typeof CHANGES)[number];

/** New values of groups are counted, not listed: a year more brings hundreds. */
export type ChangeRow = ErratumRow & { readonly change: Change | "new-of-group" };

/** In the order of the later findings. Empty when no figure and no status differs. */
export function changeRows(
  before: ReviewFindings,
  after: ReviewFindings,
  text: ErratumText,
): readonly ChangeRow[] {
  const headlines = new Set(
    after.indicators.map(({ indicator, headline }) => `${indicator} ${headline ?? ""}`),
  );
  return comparedRows(before, after, text).map(({ move, row }) => ({
    ...row,
    change: changeOf(move, headlines),
  }));
}

function changeOf(move: Move, headlines: ReadonlySet<string>): ChangeRow["change"] {
  switch (move.kind) {
    case "status":
      return "status";
    case "added":
      return "new";
    case "removed":
      return "gone";
    case "value":
      if (move.to === null) return "gone";
      if (move.from !== null) return "corrected";
      return headlines.has(`${move.code} ${move.series}`) ? "new" : "new-of-group";
    case "interval":
      return "corrected";
    case "fact":
      return "other";
  }
}
