/** Says on the server where a run stands. */
import { upsertSearchAttributes, workflowInfo } from "@temporalio/workflow";
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
