/** Step: the draft of a whole review is put where people read it, whoever started the run. */
import type { DeliverySteps } from "../domain/steps.ts";
import type { Resources } from "./resources.ts";

/** A second try writes the same. Throws `store-failed`. */
export function writeDraft(
  { bundle, ...review }: Parameters<DeliverySteps["writeDraft"]>[0],
  { drafts }: Pick<Resources, "drafts">,
): Promise<void> {
  return drafts.write(review, bundle);
}
