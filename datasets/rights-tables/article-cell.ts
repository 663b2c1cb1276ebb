/** Reads the article of a link that somebody reviews: it must be in the treaty, and linked to the target. */
import { isTargetCode } from "../../domain/target-code.ts";
import { articleFault } from "../rights-links/cited-article.ts";
import { refuse, type TextReader } from "./cell.ts";
import type { Instrument, RightsLists } from "./rights-lists.ts";

/** "11(1)", "whole"; other forms only where a link is written so. */
export const linkedArticle: TextReader<string> = (written, row, column, { lists }) => {
  const instrument = lists?.instruments.find(({ code }) => code === row.text("instrument"));
  const target = row.text("target") ?? "";
  // Without a known instrument or target, these cells are what is wrong.
  if (lists === null || instrument === undefined || !isTargetCode(target)) return written;
  const linked = lists.links
    .filter((link) => link.target === target && link.instrument === instrument.code)
    .map(({ article }) => article);
  if (linked.includes(written)) return written;
  const plain = written.replace(/^art(?:icle|\.)?\s*/i, "").replaceAll(/\s+/g, "");
  const fault = articleFault(plain, instrument);
  if (fault !== null) return refuse(row, column, fault.message, fault.fix);
  return refuse(
    row,
    column,
    `target ${target} is not linked to this article of ${instrument.code}`,
    linkFix({ target, instrument, linked, plain }, lists),
  );
};

interface Unlinked {
  readonly target: string;
  readonly instrument: Instrument;
  readonly linked: readonly string[];
  readonly plain: string;
}

function linkFix({ target, instrument, linked, plain }: Unlinked, { links }: RightsLists): string {
  if (linked.includes(plain)) return `Write ${plain}`;
  if (linked.length === 1) return `Write ${linked[0] ?? ""}`;
  if (linked.length > 1) return `Write one of: ${linked.join(", ")}`;
  const others = links.filter((link) => link.target === target).map((link) => link.instrument);
  const codes = [...new Set(others)].filter((code) => code !== instrument.code);
  return codes.length === 0
    ? "Remove the row: the target is linked to no article"
    : `Write an instrument that the target is linked to: ${codes.join(", ")}`;
}
