/** A message as JSON to a web address, signed so that the receiver knows who sent it. */
import { createHmac } from "node:crypto";
import { ReportError } from "../../domain/errors.ts";
import type { Message } from "../../domain/notice.ts";
import type { WebhookSettings } from "../../domain/operator-settings.ts";
import { readSecret } from "./read-secret.ts";

const LIMIT_MS = 10_000;
/** Answers below 500 that another try may change: too slow, too early, too often. */
const PASSING = new Set([408, 425, 429]);
const SERVER_ERROR = 500;

/** Redirects are not followed. Throws `source-unavailable`; an answer of the 400s is final. */
export async function postToWebhook(
  { url, secret }: WebhookSettings,
  message: Message,
  folder: string,
): Promise<void> {
  const body = JSON.stringify({ v: 1, ...message });
  const key = secret === null ? null : await readSecret(secret, folder);
  const answer = await post(url, body, {
    "content-type": "application/json",
    "x-vlr-id": message.id,
    "x-vlr-event": message.event,
    ...(key === null
      ? {}
      : { "x-vlr-signature": `sha256=${createHmac("sha256", key).update(body).digest("hex")}` }),
  });
  await answer.body?.cancel();
  if (answer.ok) return;
  const retryable = answer.status >= SERVER_ERROR || PASSING.has(answer.status);
  const said = `${new URL(url).host} answered HTTP ${answer.status}`;
  throw new ReportError("source-unavailable", said, { retryable });
}

async function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(LIMIT_MS);
    return await fetch(url, { method: "POST", body, headers, signal, redirect: "manual" });
  } catch (cause) {
    const why = cause instanceof Error ? causeOf(cause) : String(cause);
    throw new ReportError("source-unavailable", `${new URL(url).host}: ${why}`, { cause });
  }
}

/** "fetch failed" says nothing; its cause does. */
function causeOf(error: Error): string {
  if (error.name === "TimeoutError") return `no answer within ${LIMIT_MS / 1000} s`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
