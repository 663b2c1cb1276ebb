/** Step: what is to be approved, and that it waits for somebody. */
import type { ApprovalSteps, OpenedApproval } from "../domain/steps.ts";
import { manifestOf } from "./manifest-of.ts";
import type { Resources } from "./resources.ts";

/** Content that is out already needs nobody's approval: the run says in which edition, and nothing waits. */
export async function openApproval(
  input: Parameters<ApprovalSteps["openApproval"]>[0],
  { store, editions, approvals }: Pick<Resources, "store" | "editions" | "approvals">,
): Promise<OpenedApproval> {
  const { contentHash } = await manifestOf(input.bundle, store);
  const out = (await editions.list(input)).find(
    (edition) => edition.contentHash === contentHash && edition.withdrawn === null,
  );
  if (out !== undefined) {
    const { number } = out;
    return { contentHash, published: { number, place: editions.placeOf(input, number) } };
  }
  // A review has one run at a time: a wait that nobody ended was lost with Temporal's database.
  for (const { wait } of await approvals.waiting()) {
    const isOther = wait.city === input.city && wait.period === input.period;
    if (isOther && wait.runId !== input.runId) {
      await approvals.close(wait, { kind: "cancelled" });
    }
  }
  await approvals.open({ ...input, contentHash });
  return { contentHash, published: null };
}
