/** One failed try of a download: what happened, and whether another try can help. */
import { systemCode } from "./disk.ts";

/**
 * soon: another try may help, now or in an hour. briefly: the answer may have been cut short, so a few tries now may help,
 * but none later. never: the answer stays what it is.
 */
export type Again = "soon" | "briefly" | "never";

/** Inside the HTTP adapter only: the client turns it into `source-unavailable`. */
export class RequestFailure extends Error {
  readonly again: Again;
  readonly fix: string | null;
  /** What the server asked to wait (Retry-After); null when it said nothing. */
  readonly waitSeconds: number | null;

  constructor(
    message: string,
    again: Again,
    fix: string | null = null,
    waitSeconds: number | null = null,
  ) {
    super(message);
    this.name = "RequestFailure";
    this.again = again;
    this.fix = fix;
    this.waitSeconds = waitSeconds;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no server of this name",
  EAI_AGAIN: "the name of the server could not be looked up",
  ECONNREFUSED: "nobody answers at this address",
  ECONNRESET: "the answer broke off before its end",
  EPIPE: "the answer broke off before its end",
  ECONNABORTED: "the answer broke off before its end",
  ETIMEDOUT: "the server could not be reached in time",
  EHOSTUNREACH: "the server cannot be reached from here",
  ENETUNREACH: "the network cannot be reached",
  Z_BUF_ERROR: "the answer broke off before its end",
  Z_DATA_ERROR: "the compressed answer is damaged",
};

const FIXES: Readonly<Record<string, string>> = {
  ENOTFOUND:
    "Correct the name of the server in the address, or check the connection to the internet",
  EAI_AGAIN: "Check the connection to the internet",
  ENETUNREACH: "Check the connection to the internet",
};

/** Words for what the network or the HTTP parser reported. Errors that are neither are thrown as they are. */
export function networkFailure(error: unknown): RequestFailure {
  if (error instanceof RequestFailure) return error;
  const code = systemCode(error);
  if (code === null) throw error;
  const known = REASONS[code];
  if (known !== undefined) return new RequestFailure(known, "soon", FIXES[code] ?? null);
  if (code.startsWith("HPE_")) return new RequestFailure("the answer is not HTTP", "soon");
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return new RequestFailure(
      `the server's certificate is not valid (${code})`,
      "never",
      "Ask the publisher to renew it",
    );
  }
  return new RequestFailure(`the network reported ${code}`, "soon");
}
