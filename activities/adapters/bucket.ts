/** Objects of one bucket of any S3-compatible store: read, put when not there yet, list. Failures are said in plain words. */
import { setTimeout as pause } from "node:timers/promises";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { ReportError } from "../../domain/errors.ts";
import type { BucketSettings } from "../../domain/operator-settings.ts";

export interface BucketObject {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** SHA-256 of the bytes, kept with the object. */
  readonly sha256: string;
}

export interface Bucket {
  /** Null when there is no such object. */
  get(key: string): Promise<Buffer | null>;
  /** SHA-256 as `putNew` has kept it; null when there is no such object, or it was put by others. */
  hashOf(key: string): Promise<string | null>;
  /** "there" when an object stands under this key already, which stays as it is. */
  putNew(key: string, object: BucketObject): Promise<"put" | "there">;
  put(key: string, object: BucketObject): Promise<void>;
  remove(key: string): Promise<void>;
  /** Names directly under the prefix, which ends with a slash: objects, and "folders" without their slash. */
  names(prefix: string): Promise<readonly string[]>;
}

const ATTEMPTS = 4;
const CONNECT_LIMIT_MS = 5_000;
const ANSWER_LIMIT_MS = 60_000;
const CONFLICT = 409;
const PRECONDITION_FAILED = 412;
/** Somebody else is at the same key this moment: it is over soon. */
const CONFLICT_TRIES = 5;
const CONFLICT_PAUSE_MS = 200;
/** Answers of the 400s that another try may change. */
const PASSING = new Set([408, CONFLICT, 429]);

/** `secretKey` is asked when the first request is signed; null takes what the environment of the process provides. */
export function openBucket(
  settings: BucketSettings,
  secretKey: (() => Promise<string>) | null,
): Bucket {
  const client = clientOf(settings, secretKey);
  const { bucket: Bucket } = settings;
  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw inWords(error, settings);
    }
  };
  const put = (key: string, { bytes, mediaType, sha256 }: BucketObject, condition: object) =>
    client.send(
      new PutObjectCommand({
        Bucket,
        Key: key,
        Body: bytes,
        ContentType: mediaType,
        Metadata: { sha256 },
        ...condition,
      }),
    );
  return {
    get: (key) =>
      ask(async () => {
        const found = await orNull(client.send(new GetObjectCommand({ Bucket, Key: key })));
        return found?.Body === undefined
          ? null
          : Buffer.from(await found.Body.transformToByteArray());
      }),
    hashOf: (key) =>
      ask(async () => {
        const found = await orNull(client.send(new HeadObjectCommand({ Bucket, Key: key })));
        return found?.Metadata?.["sha256"] ?? null;
      }),
    putNew: (key, object) =>
      ask(() => putUnlessThere(() => put(key, object, { IfNoneMatch: "*" }))),
    put: (key, object) =>
      ask(async () => {
        await put(key, object, {});
      }),
    remove: (key) =>
      ask(async () => {
        await client.send(new DeleteObjectCommand({ Bucket, Key: key }));
      }),
    names: (prefix) => ask(() => namesUnder(client, Bucket, prefix)),
  };
}

function clientOf(
  { endpoint, region, address, keys }: BucketSettings,
  secretKey: (() => Promise<string>) | null,
): S3Client {
  // Which Node runs here is said in our own package; the SDK's advice would stand on every command's stderr.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  return new S3Client({
    region,
    forcePathStyle: address === "path",
    maxAttempts: ATTEMPTS,
    // Many servers that speak S3 do not know the newer checksums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: { connectionTimeout: CONNECT_LIMIT_MS, requestTimeout: ANSWER_LIMIT_MS },
    ...(endpoint === null ? {} : { endpoint }),
    ...(keys === null || secretKey === null
      ? {}
      : {
          credentials: async () => ({
            accessKeyId: keys.accessKey,
            secretAccessKey: await secretKey(),
          }),
        }),
  });
}

async function putUnlessThere(put: () => Promise<unknown>): Promise<"put" | "there"> {
  for (let tries = 1; ; tries += 1) {
    try {
      await put();
      return "put";
    } catch (error) {
      if (statusOf(error) === PRECONDITION_FAILED) return "there";
      if (statusOf(error) !== CONFLICT || tries === CONFLICT_TRIES) throw error;
      await pause(CONFLICT_PAUSE_MS * tries);
    }
  }
}

async function namesUnder(
  client: S3Client,
  bucket: string,
  prefix: string,
): Promise<readonly string[]> {
  const names: string[] = [];
  let next: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        Delimiter: "/",
        ...(next === undefined ? {} : { ContinuationToken: next }),
      }),
    );
    const keys = [
      ...(page.CommonPrefixes ?? []).map(({ Prefix = "" }) => Prefix.replace(/\/$/, "")),
      ...(page.Contents ?? []).map(({ Key = "" }) => Key),
    ];
    names.push(...keys.map((key) => key.slice(prefix.length)));
    next = page.NextContinuationToken;
  } while (next !== undefined);
  return names;
}

/** Null where the store says that there is no such object. A bucket that is not there is another matter. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (statusOf(error) === 404 && nameOf(error) !== "NoSuchBucket") return null;
    throw error;
  }
}

function statusOf(error: unknown): number | null {
  return error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? null) : null;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}

/** An outage passes, and is worth another try; a wrong name or key stays wrong until somebody mends it. */
function inWords(error: unknown, { bucket, endpoint }: BucketSettings): unknown {
  if (error instanceof ReportError) return error;
  const place = `the bucket ${bucket}${endpoint === null ? "" : ` at ${endpoint}`}`;
  const status = statusOf(error);
  if (nameOf(error) === "NoSuchBucket") {
    return failure(`${place} does not exist`, "Make it, or correct [publish] in vlr.toml", error);
  }
  if (status !== null && status >= 400 && status < 500 && !PASSING.has(status)) {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : "";
    const fix = "Check the keys and what they may do: get, put, delete and list in this bucket";
    return failure(`${place} refuses what is asked (HTTP ${status}, ${said})`, fix, error);
  }
  const said = status === null ? messageOf(error) : `HTTP ${status}`;
  return new ReportError("store-failed", `${place} cannot be reached: ${said}`, {
    hint: "It is tried again; check the address in vlr.toml, and that the server runs",
    retryable: true,
    cause: error,
  });
}

function failure(message: string, hint: string, cause: unknown): ReportError {
  return new ReportError("store-failed", message, { hint, cause });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
