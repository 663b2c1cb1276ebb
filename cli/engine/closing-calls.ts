/** Calls to the server that end with their connection. */
import { InterceptingCall, status, type Interceptor } from "@grpc/grpc-js";
import { defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from "@temporalio/client";

/**
 * The client's own retries, whose next attempt ends as cancelled where the connection has been closed meanwhile. Without
 * that it would begin in a timer, on a channel that throws, and nobody could catch what it throws.
 */
export function retriesUntilClosed(): Interceptor[] {
  return [makeGrpcRetryInterceptor(defaultGrpcRetryOptions()), opened];
}

/** The innermost interceptor: what comes next opens the call on the channel. */
const opened: Interceptor = (options, nextCall) => {
  try {
    return new InterceptingCall(nextCall(options));
  } catch (error) {
    return endedCall(String(error));
  }
};

/** A call that says why it is over as soon as it is started. */
function endedCall(details: string): InterceptingCall {
  const nothing = (): void => undefined;
  return new InterceptingCall({
    start: (metadata, listener) => {
      listener?.onReceiveMessage?.(null);
      listener?.onReceiveStatus?.({ code: status.CANCELLED, details, metadata });
    },
    sendMessage: nothing,
    sendMessageWithContext: nothing,
    startRead: nothing,
    halfClose: nothing,
    cancelWithStatus: nothing,
    getPeer: () => "",
    getAuthContext: () => null,
  });
}
