/** Downloads as snapshots: bytes as received with their sidecar, tried again with patience, or taken from the store. */
import { setTimeout as wait } from "node:timers/promises";
import { ReportError, type ReportErrorOptions } from "../../domain/errors.ts";
import type { ArtifactStore, HttpClient, HttpSnapshot } from "../resources.ts";
import { parseAddress, publicAddress, type PrivateAddresses } from "./http-address.ts";
import { ACCEPT, assertExpected } from "./http-content.ts";
import { RequestFailure } from "./http-failure.ts";
import { requestOnce, type Answer, type HttpLimits } from "./http-request.ts";
import { mediaTypeOf } from "./media-type.ts";

export interface HttpClientOptions {
  readonly store: ArtifactStore;
  readonly limits?: Partial<HttpLimits>;
  readonly allowPrivateAddresses: PrivateAddresses;
  readonly sleep?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Time of a fetch, for the sidecar. */
  readonly clock?: () => Date;
}

type DownloadOptions = Parameters<HttpClient["download"]>[1];

const DEFAULT_LIMITS: HttpLimits = {
  maxBytes: 256 * 1024 * 1024,
  timeoutMs: 120_000,
  maxRedirects: 5,
  retries: 4,
};

/** Longer waits are left to whoever runs the step: the error says how long. */
const LONGEST_WAIT_SECONDS = 60;
const FIRST_WAIT_SECONDS = 0.5;

/** Headers that say what was received. */
const KEPT_HEADERS = [
  "content-type",
  "content-language",
  "content-disposition",
  "etag",
  "last-modified",
];

/** What the server said will not change by asking again. */
const STAYS = { retryable: false } as const;

/** Every failure is `source-unavailable`; no message holds a user name, password or token of an address. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const tools = {
    clock: () => new Date(),
    sleep,
    ...options,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
  };
  return {
    download: async (text, wanted) => {
      const address = readAddress(text);
      const { fetching } = wanted;
      if (fetching?.kind === "as-of") return snapshotAsOf(address, fetching.until, tools.store);
      const known = await storedSnapshot(publicAddress(address), tools.store);
      if (!wanted.offline) return downloadWithRetries({ address, known, wanted, tools });
      if (known) return known;
      throw unavailable(
        address,
        "there is no snapshot of it in the store",
        "Run once without --offline to fetch it",
        STAYS,
      );
    },
  };
}

type Tools = Required<HttpClientOptions> & { readonly limits: HttpLimits };

interface Job {
  readonly address: URL;
  readonly known: HttpSnapshot | null;
  readonly wanted: DownloadOptions;
  readonly tools: Tools;
}

function readAddress(text: string): URL {
  try {
    return parseAddress(text);
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const shown = text.replace(/\/\/[^/@]*@/, "//");
    throw unavailable(shown, error.message, "Write an address that begins with https://", STAYS);
  }
}

/** The sidecar, when the bytes it speaks of are still there. */
async function storedSnapshot(address: string, store: ArtifactStore): Promise<HttpSnapshot | null> {
  const snapshot = await store.readSnapshot(address);
  return snapshot && (await store.has(snapshot.content)) ? snapshot : null;
}

/** The newest that is no newer, with its bytes. */
async function snapshotAsOf(
  address: URL,
  until: string,
  store: ArtifactStore,
): Promise<HttpSnapshot> {
  const all = await store.readSnapshots(publicAddress(address));
  const day = until.slice(0, 10);
  const found = all.findLast(({ retrievedAt }) => retrievedAt <= until);
  if (found !== undefined && (await store.has(found.content))) return found;
  const [oldest] = all;
  if (oldest === undefined) {
    const message = "there is no snapshot of it in the store";
    throw unavailable(address, message, "Run once without --as-of to fetch it", STAYS);
  }
  if (found !== undefined) {
    const message = `the bytes of its snapshot of ${found.retrievedAt.slice(0, 10)} are not in the store`;
    throw unavailable(address, message, "Restore them from a backup, or name another day", STAYS);
  }
  const message = `no snapshot of it is as old as ${day}: the oldest is of ${oldest.retrievedAt}`;
  throw unavailable(address, message, "Name that day or a later one", STAYS);
}

async function downloadWithRetries(job: Job): Promise<HttpSnapshot> {
  const { retries } = job.tools.limits;
  for (let attempt = 0; ; attempt += 1) {
    const result = await tryOnce(job);
    if (!(result instanceof RequestFailure)) return result;
    const waitSeconds = result.waitSeconds ?? FIRST_WAIT_SECONDS * 2 ** attempt;
    if (result.again === "never" || attempt >= retries || waitSeconds > LONGEST_WAIT_SECONDS) {
      throw givenUp(job, result, attempt + 1);
    }
    await job.tools.sleep(waitSeconds * 1000, job.wanted.signal);
  }
}

async function tryOnce(job: Job): Promise<HttpSnapshot | RequestFailure> {
  const { address, known, wanted, tools } = job;
  try {
    const answer = await requestOnce(address, {
      limits: tools.limits,
      allowPrivateAddresses: tools.allowPrivateAddresses,
      headers: { ...requestHeaders(wanted, wanted.fetching?.kind === "refresh" ? null : known) },
      signal: wanted.signal,
    });
    if (answer.status === 304 && known)
      return await tools.store.writeSnapshot({ ...known, licence: wanted.licence });
    assertGood(answer, tools.clock());
    assertExpected(answer.body, wanted.expects);
    return await storeAnswer(answer, job);
  } catch (error) {
    if (error instanceof RequestFailure) return error;
    throw error;
  }
}

function requestHeaders(
  { expects }: DownloadOptions,
  known: HttpSnapshot | null,
): Record<string, string> {
  const etag = known?.headers["etag"];
  const modified = known?.headers["last-modified"];
  return {
    accept: ACCEPT[expects],
    "accept-encoding": "identity",
    "user-agent": "vlr (voluntary local reviews)",
    ...(etag !== undefined && { "if-none-match": etag }),
    ...(etag === undefined && modified !== undefined && { "if-modified-since": modified }),
  };
}

/** Throws `RequestFailure` unless the server sent the file. */
function assertGood({ status, headers }: Answer, now: Date): void {
  if (status === 200 || status === 203) return;
  if (status === 429 || status === 408 || status >= 500) {
    const words =
      status === 429 ? "the server asks for fewer requests" : "the server has a problem";
    throw new RequestFailure(
      `${words} (HTTP ${status})`,
      "soon",
      null,
      retryAfter(headers["retry-after"], now),
    );
  }
  if (status === 404 || status === 410) {
    throw new RequestFailure(
      `there is no such file (HTTP ${status})`,
      "never",
      "Correct the address",
    );
  }
  if (status === 401 || status === 403) {
    throw new RequestFailure(
      `the server does not give this file to everybody (HTTP ${status})`,
      "never",
      "Use an address that needs no login, or copy the file into the city folder",
    );
  }
  throw new RequestFailure(
    `the server answered HTTP ${status}`,
    "never",
    "Open the address in a browser and correct it",
  );
}

/** Seconds to wait: Retry-After is a number of seconds or a date. Null when absent or not readable. */
function retryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now.getTime()) / 1000));
}

async function storeAnswer(answer: Answer, { address, wanted, tools }: Job): Promise<HttpSnapshot> {
  const type = answer.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  const content = await tools.store.put(
    answer.body,
    type === undefined || type === "" ? mediaTypeOf(answer.address.pathname) : type,
  );
  return tools.store.writeSnapshot({
    address: publicAddress(address),
    finalAddress: publicAddress(answer.address),
    retrievedAt: tools.clock().toISOString(),
    status: answer.status,
    headers: Object.fromEntries(
      Object.entries(answer.headers).filter(([name]) => KEPT_HEADERS.includes(name)),
    ),
    licence: wanted.licence,
    content,
  });
}

function givenUp({ address, known }: Job, failure: RequestFailure, tries: number): ReportError {
  const message =
    tries === 1 ? failure.message : `${failure.message}; gave up after ${tries} tries`;
  return unavailable(address, message, whatToDo(failure, known), {
    ...(failure.waitSeconds === null ? {} : { retryAfterSeconds: failure.waitSeconds }),
    ...(failure.again === "soon" ? {} : STAYS),
  });
}

function whatToDo({ fix }: RequestFailure, known: HttpSnapshot | null): string {
  if (!known) return fix ?? "Try again later";
  const offline = `un with --offline to use the snapshot of ${known.retrievedAt.slice(0, 10)}`;
  return fix === null ? `R${offline}` : `${fix}, or r${offline}`;
}

function unavailable(
  address: URL | string,
  message: string,
  fix: string,
  more: Pick<ReportErrorOptions, "retryAfterSeconds" | "retryable"> = {},
): ReportError {
  const shown = typeof address === "string" ? address : publicAddress(address);
  return new ReportError("source-unavailable", `${shown}: ${message}`, {
    problems: [{ value: shown, message, fix }],
    hint: fix,
    ...more,
  });
}

async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await wait(milliseconds, undefined, signal && { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
