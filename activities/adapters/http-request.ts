/** One try of a download: redirects, limits on size and time, whole bodies only. */
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { assertMayAsk, lookupFor, parseAddress, type PrivateAddresses } from "./http-address.ts";
import { networkFailure, RequestFailure } from "./http-failure.ts";

export interface HttpLimits {
  readonly maxBytes: number;
  /** For one try, from the first connection to the last byte. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  /** Tries after the first one. */
  readonly retries: number;
}

export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** After redirects. */
  readonly address: URL;
  readonly body: Buffer;
}

export interface RequestRules {
  readonly limits: HttpLimits;
  readonly allowPrivateAddresses: PrivateAddresses;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

// Idle connections are kept for the next file of the same server; they do not keep the process alive.
const AGENTS = {
  http: new HttpAgent({ keepAlive: true, maxSockets: 8 }),
  https: new HttpsAgent({ keepAlive: true, maxSockets: 8 }),
};

/** Throws `RequestFailure` for everything that the network or the server did, and the signal's reason when it was ended. */
export async function requestOnce(start: URL, rules: RequestRules): Promise<Answer> {
  const timeout = AbortSignal.timeout(rules.limits.timeoutMs);
  const signal = rules.signal ? AbortSignal.any([rules.signal, timeout]) : timeout;
  try {
    return await followRedirects(start, { ...rules, signal });
  } catch (error) {
    rules.signal?.throwIfAborted();
    if (timeout.aborted) {
      throw new RequestFailure(
        `no complete answer within ${rules.limits.timeoutMs / 1000} s`,
        "soon",
      );
    }
    throw networkFailure(error);
  }
}

async function followRedirects(start: URL, rules: RequestRules): Promise<Answer> {
  let address = start;
  for (let hop = 0; hop <= rules.limits.maxRedirects; hop += 1) {
    assertMayAsk(address, rules.allowPrivateAddresses);
    const response = await open(address, rules);
    const status = response.statusCode ?? 0;
    const location = REDIRECTS.has(status) ? response.headers.location : undefined;
    if (location === undefined) {
      const headers = flatHeaders(response);
      return { status, headers, address, body: await readBody(response, rules.limits.maxBytes) };
    }
    response.destroy();
    address = parseAddress(location, address);
  }
  throw new RequestFailure(`more than ${rules.limits.maxRedirects} redirects`, "never");
}

function open(
  address: URL,
  { headers, signal, allowPrivateAddresses }: RequestRules,
): Promise<IncomingMessage> {
  const secure = address.protocol === "https:";
  const options = {
    headers,
    agent: secure ? AGENTS.https : AGENTS.http,
    lookup: lookupFor(address, allowPrivateAddresses),
    ...(signal && { signal }),
  };
  return new Promise((resolve, reject) => {
    const request = (secure ? httpsRequest : httpRequest)(address, options);
    request.once("response", resolve);
    request.on("error", reject);
    request.end();
  });
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const announced = Number(response.headers["content-length"] ?? 0);
  if (announced > maxBytes) {
    response.destroy();
    throw tooLarge(maxBytes);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
  };
  const decoder = decoderFor(response.headers["content-encoding"]);
  await (decoder ? pipeline(response, decoder, collect) : pipeline(response, collect));
  return Buffer.concat(chunks, size);
}

/** Servers may compress although the request asks them not to. */
function decoderFor(encoding: string | undefined): Transform | null {
  switch (encoding?.toLowerCase()) {
    case undefined:
    case "":
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new RequestFailure(
        `the answer is packed in a way that is not known ("${encoding ?? ""}")`,
        "never",
      );
  }
}

function tooLarge(maxBytes: number): RequestFailure {
  const limit =
    maxBytes >= 1024 * 1024 ? `${Math.floor(maxBytes / (1024 * 1024))} MB` : `${maxBytes} bytes`;
  return new RequestFailure(
    `the file is larger than the limit of ${limit}`,
    "never",
    "Ask for fewer years or places, or ask whoever runs the program to raise the limit",
  );
}

function flatHeaders(response: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}
