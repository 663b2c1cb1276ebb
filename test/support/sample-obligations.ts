/** Links of the made-up review between targets and instruments. */
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import type { ObligationGap } from "../../domain/findings/rights-finding.ts";
import type { ObligationRow } from "../../domain/released-data.ts";
import type { TargetCode } from "../../domain/target-code.ts";

type Link = readonly [
  instrument: string,
  name: string,
  article: string,
  binding: ObligationRow["binding"],
  since: number | null,
];

const LINKS: readonly Link[] = [
  [
    "ICESCR",
    "International Covenant on Economic, Social and Cultural Rights",
    "13(2)(a)",
    "binding",
    1977,
  ],
  [
    "ICESCR",
    "International Covenant on Economic, Social and Cultural Rights",
    "13(2)(b)",
    "binding",
    1977,
  ],
  [
    "ICESCR",
    "International Covenant on Economic, Social and Cultural Rights",
    "14",
    "binding",
    1977,
  ],
  ["CRC", "Convention on the Rights of the Child", "28(1)(a)", "binding", 1990],
  [
    "CEDAW",
    "Convention on the Elimination of All Forms of Discrimination against Women",
    "10",
    "binding",
    1984,
  ],
  ["CRPD", "Convention on the Rights of Persons with Disabilities", "24(2)(a)", "binding", 2007],
  ["ILO C138", "Minimum Age Convention, 1973 (No. 138)", "2", "not-in-data", null],
  [
    "ICMW",
    "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
    "30",
    "not-ratified",
    null,
  ],
  ["UDHR", "Universal Declaration of Human Rights", "26(1)", "not-a-treaty", null],
  [
    "UNDRIP",
    "United Nations Declaration on the Rights of Indigenous Peoples",
    "14(2)",
    "not-a-treaty",
    null,
  ],
];

export function sampleObligationGaps(
  indicators: readonly IndicatorFinding[],
): readonly ObligationGap[] {
  return indicators.flatMap(({ indicator, target, assessment: { status } }) => {
    const [obligation] = sampleObligations(target);
    if (status !== "moving-away" || !obligation) return [];
    return [{ target, status, indicator, ratio: -0.5, obligation, openRecommendations: [] }];
  });
}

export function sampleObligations(target: TargetCode): readonly ObligationRow[] {
  if (target === "4.b") return [];
  const contextual = target === "4.c";
  return LINKS.slice(0, target === "4.1" ? LINKS.length : 5).map(
    ([instrument, instrumentName, article, binding, bindingSince], index) => ({
      target,
      instrument,
      instrumentName,
      instrumentKind: binding === "not-a-treaty" ? "declaration" : "treaty",
      instrumentReach: "all",
      instrumentAdopted: 1966,
      article,
      right: "Right to education",
      strength: contextual ? "contextual" : index === 2 ? "enabling" : "direct",
      basis: index < 4 ? "official-checked" : "own-reading",
      basisSource: "Table of goals and rights",
      binding,
      bindingSince,
      ratificationAsOf: "2022-08",
      reservation: null,
    }),
  );
}
