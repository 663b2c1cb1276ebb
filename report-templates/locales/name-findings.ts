/** Findings with the names of seed tables in the document's language. What people wrote stays as they wrote it. */
import type { ExtractFindings } from "../../domain/findings/extract.ts";
import type { ReviewFindings, TargetFinding } from "../../domain/findings/finding.ts";
import type { GroupComparison } from "../../domain/findings/left-behind-finding.ts";
import type { RightsFindings } from "../../domain/findings/rights-finding.ts";
import type { ObligationRow } from "../../domain/released-data.ts";
import type { SeedNames } from "./seed-names.ts";

/** The names of one language: those of the seed tables, and of States by their English name. */
export interface NamesInLanguage {
  /** Null in English, in which the seed tables are written. */
  readonly seeds: SeedNames | null;
  readonly states: ReadonlyMap<string, string>;
}

/** The same findings, in which rights, instruments, targets and States are called as in the language. No figure changes. */
export function nameFindings(findings: ReviewFindings, names: NamesInLanguage): ReviewFindings {
  if (names.seeds === null) return findings;
  const { seeds, states } = names;
  const obligation = (row: ObligationRow): ObligationRow => nameObligation(row, seeds);
  const target = (each: TargetFinding): TargetFinding => ({
    ...each,
    shortName: nameIn(seeds.targets, each.target) ?? each.shortName,
    rights: each.rights.map((right) => nameIn(seeds.rights, right) ?? right),
    obligations: each.obligations.map(obligation),
  });
  const compared = (each: GroupComparison): GroupComparison => ({
    ...each,
    right: each.right === null ? null : (nameIn(seeds.rights, each.right) ?? each.right),
    treaty: each.treaty && obligation(each.treaty),
  });
  return {
    ...findings,
    targets: findings.targets.map(target),
    indicators: findings.indicators.map((each) => ({
      ...each,
      comparisons: each.comparisons.map((other) => ({
        ...other,
        area: states.get(other.area) ?? other.area,
      })),
    })),
    highlights: {
      ...findings.highlights,
      obligationGaps: findings.highlights.obligationGaps.map((gap) => ({
        ...gap,
        obligation: obligation(gap.obligation),
      })),
    },
    leftBehind: {
      ...findings.leftBehind,
      comparisons: findings.leftBehind.comparisons.map(compared),
    },
    rights: nameRights(findings.rights, seeds, states),
  };
}

function nameRights(
  rights: RightsFindings,
  seeds: SeedNames,
  states: ReadonlyMap<string, string>,
): RightsFindings {
  return {
    ...rights,
    obligationGaps: rights.obligationGaps.map((gap) => ({
      ...gap,
      obligation: nameObligation(gap.obligation, seeds),
    })),
    recommendations: rights.recommendations.map((row) => ({
      ...row,
      recommendingStates: nameStates(row.recommendingStates, states),
    })),
    localRights: rights.localRights.map((row) => ({
      ...row,
      right: nameIn(seeds.rights, row.right) ?? row.right,
    })),
    selfAssessment: rights.selfAssessment.map((row) => ({
      ...row,
      title: nameIn(seeds.items, row.item) ?? row.title,
    })),
  };
}

/** The same for the extract for a State's report. */
export function nameExtract(findings: ExtractFindings, names: NamesInLanguage): ExtractFindings {
  const { seeds, states } = names;
  if (seeds === null) return findings;
  const rows = findings.rows.map((row) => ({
    ...row,
    recommendation: {
      ...row.recommendation,
      recommendingStates: nameStates(row.recommendation.recommendingStates, states),
    },
    obligation: row.obligation && nameObligation(row.obligation, seeds),
  }));
  return { ...findings, rows };
}

/** An obligation with the names of its right and of its instrument. */
function nameObligation(row: ObligationRow, seeds: SeedNames): ObligationRow {
  return {
    ...row,
    instrumentName: nameIn(seeds.instruments, row.instrument) ?? row.instrumentName,
    right: row.right === null ? null : (nameIn(seeds.rights, row.right) ?? row.right),
  };
}

/** "Cyprus; Malta" in the language; a name that is not in the list stays as published. */
function nameStates(joined: string | null, states: ReadonlyMap<string, string>): string | null {
  return (
    joined
      ?.split("; ")
      .map((name) => states.get(name) ?? name)
      .join("; ") ?? null
  );
}

function nameIn(names: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}
