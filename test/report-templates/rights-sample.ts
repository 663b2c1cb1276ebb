/** Rows that a city writes about rights, and the document with them. */
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import type { RightsFindings } from "../../domain/findings/rights-finding.ts";
import type { ObligationRow } from "../../domain/released-data.ts";
import type {
  ContributionRow,
  LinkReviewRow,
  LocalRightRow,
  ParticipationRow,
  SelfAssessmentRow,
} from "../../domain/released-rights.ts";
import { TARGET_CODES } from "../../domain/target-code.ts";
import type { Medium } from "../../report-templates/editions/review-input.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { sampleFindings, sampleReview } from "../support/sample-findings.ts";

export const target = (code: string) => TARGET_CODES.find((candidate) => candidate === code)!;

export const localRight = (change: Partial<LocalRightRow> = {}): LocalRightRow => ({
  right: "Right to education",
  target: null,
  holders: "Every child in the city",
  competence: "shared",
  cityDecides: "Nursery schools",
  othersDecide: "Region: curriculum",
  complainTo: "The ombuds office",
  complainUrl: "https://www.ombuds.example/",
  line: 2,
  ...change,
});

export const linkReview = (change: Partial<LinkReviewRow> = {}): LinkReviewRow => ({
  target: "4.1",
  instrument: "CRC",
  article: "28(1)(a)",
  decision: "confirms",
  reviewer: "Human rights institution",
  reviewedOn: "2025-01-08",
  note: null,
  ...change,
});

export const event = (change: Partial<ParticipationRow> = {}): ParticipationRow => ({
  heldOn: "2025-05-14",
  who: "Tenants",
  people: 38,
  how: "Assembly",
  accessibility: "Sign language",
  goal: 11,
  target: null,
  changed: "The waiting list is public",
  line: 2,
  ...change,
});

export const contribution = (change: Partial<ContributionRow> = {}): ContributionRow => ({
  contributor: "Council of tenants",
  kind: "civil-society",
  contributedOn: "2025-09-12",
  goal: 4,
  target: "4.1",
  text: "The review says nothing about private rents.",
  language: "sl",
  stance: "dissents",
  reply: null,
  line: 2,
  ...change,
});

export const item = (change: Partial<SelfAssessmentRow> = {}): SelfAssessmentRow => ({
  scheme: "human-rights-city",
  item: "declaration",
  part: "structures",
  title: "The council has adopted a declaration",
  source: "FRA 2021",
  answer: "partly",
  evidence: "Decision 12",
  url: "https://city.example/decision-12",
  assessedBy: "Rights office",
  assessedOn: "2025-09-03",
  ...change,
});

export const kindsOf41 = {
  target: target("4.1"),
  kinds: { structural: [], process: ["4.1.2"], outcome: ["4.1.1"] },
  unclassified: ["4.1.9"],
  namedByCity: ["4.1.2"],
};

export interface Changes {
  readonly rights?: Partial<RightsFindings>;
  readonly obligations?: (rows: readonly ObligationRow[]) => readonly ObligationRow[];
  readonly date?: string;
}

export function withRights({ rights, obligations = (rows) => rows }: Changes): ReviewFindings {
  const findings = sampleFindings();
  return {
    ...findings,
    targets: findings.targets.map((one) => ({ ...one, obligations: obligations(one.obligations) })),
    rights: { ...findings.rights, ...rights },
  };
}

export function documentOf(changes: Changes, medium: Medium = "print"): string {
  const review = sampleReview({ findings: withRights(changes) });
  const edition = { ...review.edition, date: changes.date ?? review.edition.date };
  return reviewDocument({ ...review, edition }, medium);
}

/** The words of a piece of markup. */
export const words = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ([.;,:])/g, "$1");

/** The rights box of target 4.1. */
export function box(changes: Changes): string {
  const html = documentOf(changes);
  const start = html.indexOf("Human rights behind target 4.1<");
  return html.slice(start, html.indexOf("</section>", start));
}

export const section = (html: string, id: string): string =>
  (html.split(` id="${id}"`)[1] ?? "").split("</section>")[0] ?? "";
