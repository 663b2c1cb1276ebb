/** Editions of one review: numbered, never changed, and how a document says which one it is. */

/** A role that approved, and the day on which it did. */
export interface Approver {
  /** As `city.yaml` names it. */
  readonly role: string;
  /** YYYY-MM-DD, UTC. */
  readonly on: string;
}

/** What a document says of itself. */
export type EditionStatus =
  | { readonly kind: "draft" }
  | {
      readonly kind: "approved";
      /** From 1. */
      readonly number: number;
      /** In the order in which they decided. */
      readonly approvals: readonly Approver[];
    };

/** A review by city and period: its editions lie in `<city>/<period>/edition-<number>`. */
export interface ReviewKey {
  /** Name of the city folder. */
  readonly city: string;
  /** "2024" */
  readonly period: string;
}

export interface PublishedEdition {
  readonly number: number;
  readonly contentHash: string;
  readonly approvals: readonly Approver[];
  /** Why it no longer counts and since when; null while it does. */
  readonly withdrawn: Withdrawal | null;
}

export interface Withdrawal {
  readonly reason: string;
  /** YYYY-MM-DD, UTC. */
  readonly on: string;
}

/** A newer edition takes the place of an older one, whose bytes stay. */
export interface Correction {
  readonly corrected: number;
  readonly by: number;
  /** What changed, one page for each language; `suffix` is "" for the main one, else ".ca". */
  readonly pages: readonly { readonly suffix: string; readonly html: string }[];
}

/** The edition with this content and these approvals; null when there is none that counts. */
export function sameEdition(
  editions: readonly PublishedEdition[],
  wanted: Pick<PublishedEdition, "contentHash" | "approvals">,
): PublishedEdition | null {
  const names = (approvals: readonly Approver[]): string => JSON.stringify(approvals);
  const found = editions.find(
    ({ contentHash, approvals, withdrawn }) =>
      withdrawn === null &&
      contentHash === wanted.contentHash &&
      names(approvals) === names(wanted.approvals),
  );
  return found ?? null;
}

/** One more than the highest there is; numbers of withdrawn editions are never used again. */
export function nextEdition(editions: readonly PublishedEdition[]): number {
  return Math.max(0, ...editions.map(({ number }) => number)) + 1;
}

/** The newest edition that counts; null when there is none. */
export function latestEdition(editions: readonly PublishedEdition[]): PublishedEdition | null {
  const valid = editions.filter(({ withdrawn }) => withdrawn === null);
  return valid.toSorted((a, b) => b.number - a.number)[0] ?? null;
}
