/** Words of the documents that are made beside the full review, in English. */
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";

export type DocumentsText = ReturnType<typeof documentsText>;

export function documentsText(f: Formats) {
  return {
    name: {
      highlights: "Highlights",
      annex: "Statistical annex",
      changes: "What has changed",
    },
    skip: "Skip to the text",
    /** Under the name of a document that repeats a part of the full review. */
    part: "Made from the same findings as the full review, which holds all sources and methods.",
    annexLead:
      "Every value of this review, goal by goal, with its year, its notes and its publisher.",
    notShown: "What this review does not show",
    about: "About this document",
    indicators: (all: number, withTargetValue: number) =>
      `${f.count(withTargetValue)} of ${f.count(all)} ${one(all, "indicator has", "indicators have")} a confirmed direction and target value; the others have no status.`,
    problems: (count: number) =>
      count === 0
        ? "No problem was found in the data."
        : `${f.count(count)} ${one(count, "kind of problem was", "kinds of problems were")} found in the data; annex A of the full review lists them.`,
    changes: {
      /** `period` is null for an edition of the same review. */
      lead: (edition: { readonly number: number; readonly period: string | null }) =>
        `Compared with ${earlierName(edition, f)}, the last one published with other figures. Computed from the findings of both; texts of the city, links to human rights and layout are not compared.`,
      none: "No earlier edition with other figures has been published, so there is nothing to compare with.",
      textsOnly: "No figure and no status differs.",
      earlier: (edition: { readonly number: number; readonly period: string | null }) =>
        capitalised(earlierName(edition, f)),
      now: "This review",
      kinds: {
        status: "Statuses that have moved",
        new: "New figures",
        gone: "Figures that are gone",
        corrected: "Figures that were corrected",
        other: "Other changes",
      },
      count: (rows: number) => `${f.count(rows)} ${one(rows, "change", "changes")}`,
      ofGroups: (count: number) =>
        `${f.count(count)} new ${one(count, "value", "values")} of groups and further series ${one(count, "stands", "stand")} in annex B of the full review.`,
    },
  };
}

function earlierName(
  { number, period }: { readonly number: number; readonly period: string | null },
  f: Formats,
): string {
  const edition = `edition ${f.count(number)}`;
  return period === null ? edition : `${edition} of the review up to ${period}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
