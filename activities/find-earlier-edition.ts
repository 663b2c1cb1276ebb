/** Step: the edition that a report of changes compares with. */
import { mediaTypes } from "../domain/artifact.ts";
import type { ReviewKey } from "../domain/edition.ts";
import type { StepOutcome } from "../domain/review.ts";
import type { EarlierEdition, ReviewSteps } from "../domain/steps.ts";
import { readEditionFile } from "./edition-file.ts";
import type { Resources } from "./resources.ts";

/** Years that are searched before the review's own. */
const YEARS_BACK = 10;

/**
 * The newest edition that counts and holds other findings, of this period, else of the years before it. One with the same
 * findings is passed over: a rerun after publishing then compares with the same edition as before and is recognised as
 * unchanged. Null when there is none. Throws `store-failed`.
 */
export async function findEarlierEdition(
  { scope, findings }: Parameters<ReviewSteps["findEarlierEdition"]>[0],
  { store, editions }: Pick<Resources, "store" | "editions">,
): Promise<StepOutcome<EarlierEdition | null>> {
  const [city = "", last = ""] = scope.split("/");
  for (const period of periodsBackFrom(last)) {
    const review: ReviewKey = { city, period };
    const known = (await editions.list(review)).filter(({ withdrawn }) => withdrawn === null);
    for (const { number } of known.toSorted((a, b) => b.number - a.number)) {
      const bytes = await readEditionFile({ review, number, path: "findings.json" }, editions);
      const before = await store.put(bytes, mediaTypes.json);
      if (before.sha256 !== findings.sha256) return found({ period, number, findings: before });
    }
  }
  return found(null);
}

/** "2024", "2023", ...: only years have others before them. */
function periodsBackFrom(period: string): readonly string[] {
  if (!/^\d{4}$/.test(period)) return [period];
  return Array.from({ length: YEARS_BACK + 1 }, (_, back) => String(Number(period) - back));
}

/** Editions are looked up each time: what is out may have changed since the last run. */
function found(value: EarlierEdition | null): StepOutcome<EarlierEdition | null> {
  return { value, reused: false, done: 1, total: 1, reason: "looked up" };
}
