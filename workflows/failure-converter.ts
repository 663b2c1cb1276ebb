/** Puts messages and stacks of failures into payloads, so that they are encrypted with them. Only where payloads are. */
import { DefaultFailureConverter } from "@temporalio/common";

export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
