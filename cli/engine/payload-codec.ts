/** Encrypts everything that goes to the Temporal server (AES-256-GCM), and decrypts what comes back. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Payload, PayloadCodec } from "@temporalio/common";
import { ReportError } from "../../domain/errors.ts";
import type { PayloadKeys } from "./payload-keys.ts";

/** Names that Temporal's own examples use, so that other tools see what a payload is. */
const ENCODING = "binary/encrypted";
const CIPHER = "AES-256-GCM";
const KEY_ID = "encryption-key-id";

const NODE_CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** How a process treats what goes to the server. */
export interface Payloads {
  readonly kind: "plain" | "encrypted";
  readonly codec: PayloadCodec;
}

/** Without keys nothing is encrypted. */
export function payloadsWith(keys: PayloadKeys | null): Payloads {
  return { kind: keys === null ? "plain" : "encrypted", codec: payloadCodec(keys) };
}

/**
 * Encrypts with the current key and decrypts with any. Payloads that were never encrypted are read as they are, so that
 * encryption can be switched on while runs go on. Without keys nothing is encrypted, and an encrypted payload is
 * `invalid-config` with the id of its key; so is one that this process has another key for.
 */
export function payloadCodec(keys: PayloadKeys | null): PayloadCodec {
  return {
    encode: (payloads) =>
      Promise.resolve(
        keys === null ? payloads : payloads.map((payload) => encrypted(payload, keys)),
      ),
    // Inside the promise, so that a missing key is a rejection.
    decode: (payloads) =>
      Promise.resolve(payloads).then((all) => all.map((payload) => decrypted(payload, keys))),
  };
}

function encrypted(payload: Payload, { current, keys }: PayloadKeys): Payload {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(NODE_CIPHER, keyNamed(current, keys), iv);
  // The id stands in the clear: bound to the text, it cannot be exchanged.
  cipher.setAAD(Buffer.from(current));
  const text = Buffer.concat([cipher.update(serialized(payload)), cipher.final()]);
  return {
    metadata: {
      encoding: Buffer.from(ENCODING),
      "encryption-cipher": Buffer.from(CIPHER),
      [KEY_ID]: Buffer.from(current),
    },
    data: Buffer.concat([iv, cipher.getAuthTag(), text]),
  };
}

function decrypted(payload: Payload, keys: PayloadKeys | null): Payload {
  if (textOf(payload.metadata?.["encoding"]) !== ENCODING) return payload;
  const id = textOf(payload.metadata?.[KEY_ID]);
  const key = keyNamed(id, keys?.keys ?? new Map<string, Buffer>());
  const data = Buffer.from(payload.data ?? []);
  try {
    const decipher = createDecipheriv(NODE_CIPHER, key, data.subarray(0, IV_BYTES));
    decipher.setAAD(Buffer.from(id));
    decipher.setAuthTag(data.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const text = decipher.update(data.subarray(IV_BYTES + TAG_BYTES));
    return deserialized(Buffer.concat([text, decipher.final()]));
  } catch (cause) {
    throw new ReportError(
      "invalid-config",
      `the key "${id}" of this process is not the one that the run was encrypted with`,
      { hint: "Give every process the same keys; a new key needs a new id", cause },
    );
  }
}

function keyNamed(id: string, keys: ReadonlyMap<string, Buffer>): Buffer {
  const key = keys.get(id);
  if (key !== undefined) return key;
  throw new ReportError(
    "invalid-config",
    `the run is encrypted with the key "${id}", which this process does not have`,
    { hint: "Add it to VLR_PAYLOAD_KEYS_FILE or VLR_PAYLOAD_KEYS, below the key that encrypts" },
  );
}

interface Serialized {
  readonly metadata: Readonly<Record<string, string>>;
  readonly data: string | null;
}

function serialized({ metadata, data }: Payload): string {
  const plain: Serialized = {
    metadata: Object.fromEntries(
      Object.entries(metadata ?? {}).map(([name, value]) => [name, base64Of(value)]),
    ),
    data: data ? base64Of(data) : null,
  };
  return JSON.stringify(plain);
}

function deserialized(text: Buffer): Payload {
  const { metadata, data } = JSON.parse(text.toString("utf8")) as Serialized;
  return {
    metadata: Object.fromEntries(
      Object.entries(metadata).map(([name, value]) => [name, Buffer.from(value, "base64")]),
    ),
    ...(data === null ? {} : { data: Buffer.from(data, "base64") }),
  };
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function textOf(bytes: Uint8Array | null | undefined): string {
  return Buffer.from(bytes ?? []).toString("utf8");
}
