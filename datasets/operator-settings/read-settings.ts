/** Reads `vlr.toml`: checked values under the names of the domain, or everything that is wrong with it. */
import { ReportError, type Problem } from "../../domain/errors.ts";
import { NOTICE_EVENTS } from "../../domain/notice.ts";
import type {
  ChannelSettings,
  OperatorSettings,
  PublishSettings,
  SecretPlace,
} from "../../domain/operator-settings.ts";
import { configProblems, schemaIssues } from "../city-folder/config-problems.ts";
import { readWrittenText } from "../city-folder/written-text.ts";
import { secretIssues } from "./secret-rules.ts";
import { settingsSchema, type WrittenChannel, type WrittenPublish } from "./settings-schema.ts";
import { readToml } from "./toml-document.ts";

/** Where S3-compatible servers do not ask for a region, they take this one. */
const USUAL_REGION = "us-east-1";
const SMTP_PORTS = { starttls: 587, tls: 465, none: 25 } as const;

/** `file` is the path for messages. Throws `invalid-config` with all problems at once. */
export function readSettings(file: string, bytes: Uint8Array): OperatorSettings {
  const text = readWrittenText(file, bytes);
  if ("problem" in text) throw refusal(file, [text.problem]);
  const toml = readToml(file, text.text);
  if ("problem" in toml) throw refusal(file, [toml.problem]);
  const { document } = toml;
  const parsed = settingsSchema.safeParse(document.content);
  const problems = configProblems(file, document, [
    ...(parsed.success ? [] : schemaIssues(parsed.error.issues)),
    ...secretIssues(document.content),
  ]);
  if (!parsed.success || problems.length > 0) throw refusal(file, problems);
  const { publish, notify = [] } = parsed.data;
  return {
    publish: publish === undefined ? null : publishSettings(publish),
    channels: notify.map((written, index) => channelSettings(written, nameOf(notify, index))),
  };
}

function refusal(file: string, problems: readonly Problem[]): ReportError {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return new ReportError("invalid-config", `${count} in ${file}`, { problems });
}

function publishSettings(written: WrittenPublish): PublishSettings {
  if (written.kind === "folder") return written;
  const { endpoint = null, bucket, prefix = "", region = USUAL_REGION, access_key } = written;
  const secret = secretPlace(written.secret_key_env, written.secret_key_file);
  return {
    kind: "s3",
    endpoint,
    bucket,
    prefix,
    region,
    // A server with an endpoint of its own seldom has a name for each bucket.
    address: (written.path_style ?? endpoint !== null) ? "path" : "host",
    keys: access_key === undefined || secret === null ? null : { accessKey: access_key, secret },
  };
}

function channelSettings(written: WrittenChannel, name: string): ChannelSettings {
  const about = { name, events: written.events ?? NOTICE_EVENTS };
  switch (written.kind) {
    case "smtp": {
      const { kind, host, from, recipients, user, security = "starttls" } = written;
      const password = secretPlace(written.password_env, written.password_file);
      const login = user === undefined || password === null ? null : { user, password };
      const port = written.port ?? SMTP_PORTS[security];
      return { ...about, kind, host, port, security, login, from, recipients };
    }
    case "webhook": {
      const { kind, url, secret_env, secret_file } = written;
      return { ...about, kind, url, secret: secretPlace(secret_env, secret_file) };
    }
    case "command":
      return { ...about, kind: written.kind, argv: written.argv };
  }
}

/** "smtp 1", "smtp 2": counted by kind. */
function nameOf(all: readonly WrittenChannel[], index: number): string {
  const channel = all[index];
  const before = all.slice(0, index).filter(({ kind }) => kind === channel?.kind).length;
  return channel?.name ?? `${channel?.kind ?? ""} ${before + 1}`;
}

function secretPlace(name: string | undefined, path: string | undefined): SecretPlace | null {
  if (name !== undefined) return { kind: "environment", name };
  return path === undefined ? null : { kind: "file", path };
}
