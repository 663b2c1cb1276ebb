/** Says on the server where a run stands, and reads there who began it. */
import { upsertSearchAttributes, workflowInfo } from "@temporalio/workflow";
import type { Trigger } from "../domain/review.ts";
import type { StartedBy } from "../domain/steps.ts";
import { attributes } from "./search-attributes.ts";

/**
 * Only for a run that was started with attributes: a server may not have them, and runs of earlier versions replay as they
 * went.
 */
export function mark(change: { readonly status: string; readonly approval?: string }): void {
  if (!hasAttributes()) return;
  const { status, approval } = change;
  upsertSearchAttributes([
    { key: attributes.status, value: status },
    ...(approval === undefined ? [] : [{ key: attributes.approval, value: approval }]),
  ]);
}

/** Whether this run was started on a server that knows the attributes. */
export function hasAttributes(): boolean {
  return workflowInfo().typedSearchAttributes.get(attributes.trigger) !== undefined;
}

/** Null for a run that was started without attributes. */
export function startedBy(): StartedBy | null {
  const { typedSearchAttributes } = workflowInfo();
  const trigger = typedSearchAttributes.get(attributes.trigger) as Trigger | undefined;
  const network = typedSearchAttributes.get(attributes.network);
  if (trigger === undefined) return null;
  return { trigger, ...(network === undefined ? {} : { network }) };
}
