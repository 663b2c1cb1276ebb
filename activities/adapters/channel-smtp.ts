/** A message as a mail in plain text. */
import { createTransport } from "nodemailer";
import { ReportError } from "../../domain/errors.ts";
import type { Message } from "../../domain/notice.ts";
import type { SmtpSettings } from "../../domain/operator-settings.ts";
import { sha256Of } from "./canonical-json.ts";
import { readSecret } from "./read-secret.ts";

const LIMIT_MS = 20_000;
const ID_DIGITS = 32;
/** Answers from here on are final: the mail as it is will never be taken. */
const FINAL_ANSWER = 500;

/** Throws `source-unavailable`; another try makes sense unless the server has refused for good. */
export async function sendMail(
  settings: SmtpSettings,
  message: Message,
  folder: string,
): Promise<void> {
  const { from, recipients } = settings;
  const transport = createTransport(await transportOptions(settings, folder));
  try {
    const { rejected } = await transport.sendMail({
      from,
      to: [...recipients],
      subject: message.subject,
      text: message.text,
      // The same for every repeat, so that mail programs can drop it.
      messageId: `<${sha256Of(message.id).slice(0, ID_DIGITS)}@vlr.invalid>`,
      headers: { "Auto-Submitted": "auto-generated", "X-Vlr-Event": message.event },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    if (rejected.length > 0) {
      throw failed(`the mail server refused ${rejected.join(", ")}`, "final");
    }
  } catch (error) {
    throw inWords(error, settings);
  } finally {
    transport.close();
  }
}

async function transportOptions({ host, port, security, login }: SmtpSettings, folder: string) {
  return {
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    connectionTimeout: LIMIT_MS,
    greetingTimeout: LIMIT_MS,
    socketTimeout: LIMIT_MS,
    ...(login === null
      ? {}
      : { auth: { user: login.user, pass: await readSecret(login.password, folder) } }),
  };
}

function inWords(error: unknown, { host, port }: SmtpSettings): unknown {
  if (error instanceof ReportError || !(error instanceof Error)) return error;
  const { responseCode, code } = error as Error & {
    readonly responseCode?: number;
    readonly code?: string;
  };
  const isFinal = code === "EAUTH" || (responseCode ?? 0) >= FINAL_ANSWER;
  return failed(`${host}:${port}: ${error.message}`, isFinal ? "final" : "passing", error);
}

function failed(message: string, kind: "final" | "passing", cause?: unknown): ReportError {
  return new ReportError("source-unavailable", message, { retryable: kind === "passing", cause });
}
