/** Every instrument that stands behind a target of the review, once, with what it is for the State. */
import type { TargetFinding } from "../../domain/findings/finding.ts";
import type { ObligationRow } from "../../domain/released-data.ts";
import type { BindingStatus } from "../../domain/rights-link.ts";
import { groupBy } from "../../domain/findings/group-by.ts";
import { BINDING_ORDER, joinArticles } from "./instruments.ts";
import { isFromTable } from "./ratification-age.ts";

export interface RegisterStatus {
  readonly binding: BindingStatus;
  readonly since: number | null;
  /** Provisions with this status, where an instrument has several; else null. */
  readonly articles: string | null;
}

export interface RegisterEntry {
  readonly instrument: string;
  readonly name: string;
  readonly kind: ObligationRow["instrumentKind"];
  readonly reach: ObligationRow["instrumentReach"];
  readonly adopted: number;
  /** One, or one for each status that its provisions have. */
  readonly statuses: readonly RegisterStatus[];
  /** Month of the status; null where no table says anything on it. */
  readonly asOf: string | null;
  readonly reservation: string | null;
  /** Targets of the review behind which it stands. */
  readonly targets: number;
}

/** By what they are for the State, then by short name. */
export function instrumentRegister(targets: readonly TargetFinding[]): readonly RegisterEntry[] {
  const rows = targets.flatMap(({ obligations }) => obligations);
  return [...groupBy(rows, ({ instrument }) => instrument).values()].map(entryOf).toSorted(compare);
}

function entryOf(rows: readonly ObligationRow[]): RegisterEntry {
  const [first] = rows;
  if (!first) throw new Error("no link");
  return {
    instrument: first.instrument,
    name: first.instrumentName,
    kind: first.instrumentKind,
    reach: first.instrumentReach,
    adopted: first.instrumentAdopted,
    statuses: statusesOf(rows),
    asOf: rows.find(({ binding }) => isFromTable(binding))?.ratificationAsOf ?? null,
    reservation: rows.find(({ reservation }) => reservation !== null)?.reservation ?? null,
    targets: new Set(rows.map(({ target }) => target)).size,
  };
}

function statusesOf(rows: readonly ObligationRow[]): readonly RegisterStatus[] {
  const byBinding = groupBy(rows, ({ binding }) => binding);
  return BINDING_ORDER.flatMap((binding) => {
    const group = byBinding.get(binding);
    if (!group) return [];
    const articles = joinArticles(group.map(({ article }) => article));
    const since = group[0]?.bindingSince ?? null;
    return [{ binding, since, articles: byBinding.size > 1 ? articles : null }];
  });
}

function compare(a: RegisterEntry, b: RegisterEntry): number {
  return place(a) - place(b) || (a.instrument < b.instrument ? -1 : 1);
}

function place({ statuses: [first] }: RegisterEntry): number {
  return first ? BINDING_ORDER.indexOf(first.binding) : BINDING_ORDER.length;
}
