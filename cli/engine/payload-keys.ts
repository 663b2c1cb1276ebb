/** Keys that encrypt what goes to the Temporal server: from the environment or a file, never from a city folder. */
import { readFileSync } from "node:fs";
import { diskFailure } from "../../activities/adapters/disk.ts";
import { ReportError } from "../../domain/errors.ts";

export interface PayloadKeys {
  /** Id of the key that encrypts: the first of the list. */
  readonly current: string;
  /** By id. All of them decrypt. */
  readonly keys: ReadonlyMap<string, Buffer>;
}

const LIST = "VLR_PAYLOAD_KEYS";
const FILE = "VLR_PAYLOAD_KEYS_FILE";
const KEY_BYTES = 32;
const LINE = /^([\w.-]{1,64}):([A-Za-z0-9+/]{43}=)$/;
const FIX =
  "Write one key per line as <id>:<base64 of 32 bytes>; openssl rand -base64 32 makes one";

/**
 * `VLR_PAYLOAD_KEYS_FILE` names a file, `VLR_PAYLOAD_KEYS` holds the list itself: `<id>:<base64 of 32 bytes>`, one per line or
 * parted by commas. Null when neither is set. Throws `invalid-config`; no message holds a key.
 */
export function payloadKeys(environment: NodeJS.ProcessEnv = process.env): PayloadKeys | null {
  const [list, file] = [environment[LIST] ?? "", environment[FILE] ?? ""];
  if (list !== "" && file !== "") {
    throw new ReportError("invalid-config", `${LIST} and ${FILE} are both set`, {
      hint: "Keep one of them: it is not guessed which counts",
    });
  }
  if (list === "" && file === "") return null;
  return file === "" ? readKeys(list, LIST) : readKeys(textOf(file), file);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const failure = diskFailure(cause, file, "read");
    const reason = failure instanceof Error ? failure.message : String(failure);
    throw new ReportError("invalid-config", `${FILE}: ${reason}`, {
      hint: "Name a file that this user may read",
      cause,
    });
  }
}

function readKeys(text: string, from: string): PayloadKeys {
  const keys = new Map<string, Buffer>();
  for (const [index, entry] of entriesOf(text)) {
    const [, id = "", base64 = ""] = LINE.exec(entry) ?? [];
    const key = Buffer.from(base64, "base64");
    if (id === "" || key.byteLength !== KEY_BYTES) throw badEntry(from, index, "is no key");
    if (keys.has(id)) throw badEntry(from, index, `has the id "${id}" of another key`);
    keys.set(id, key);
  }
  const [current] = keys.keys();
  if (current === undefined) {
    throw new ReportError("invalid-config", `${from} holds no key`, { hint: FIX });
  }
  return { current, keys };
}

/** Entries with their place in the list, from 1. Empty lines and lines that begin with # say nothing. */
function entriesOf(text: string): readonly (readonly [number, string])[] {
  return text
    .split(/[\n,]/)
    .map((entry, index) => [index + 1, entry.trim()] as const)
    .filter(([, entry]) => entry !== "" && !entry.startsWith("#"));
}

function badEntry(from: string, index: number, what: string): ReportError {
  return new ReportError("invalid-config", `${from}: entry ${index} ${what}`, { hint: FIX });
}
