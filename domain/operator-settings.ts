/** What the operator decides, and no city folder may: where editions are put out, who is told, and with which secrets. */
import type { NoticeEvent } from "./notice.ts";

/** Where a secret stands: never in the settings themselves. */
export type SecretPlace =
  | { readonly kind: "environment"; readonly name: string }
  /** Path, from the folder of the settings. */
  | { readonly kind: "file"; readonly path: string };

export type PublishSettings =
  /** Path, from the folder of the settings. */
  { readonly kind: "folder"; readonly folder: string } | BucketSettings;

export interface BucketSettings {
  readonly kind: "s3";
  /** Null for Amazon's own. */
  readonly endpoint: string | null;
  readonly bucket: string;
  /** Before every key, without slashes at its ends; empty for none. */
  readonly prefix: string;
  readonly region: string;
  /** Whether the bucket's name stands in the path of an address, or in its host. */
  readonly address: "path" | "host";
  /** Null: as the environment of the process provides them (AWS_ACCESS_KEY_ID, a profile, a role). */
  readonly keys: { readonly accessKey: string; readonly secret: SecretPlace } | null;
}

export type ChannelSettings = {
  /** For messages and records: "smtp 1", or as the operator named it. */
  readonly name: string;
  readonly events: readonly NoticeEvent[];
} & (SmtpSettings | WebhookSettings | CommandSettings);

export interface SmtpSettings {
  readonly kind: "smtp";
  readonly host: string;
  readonly port: number;
  readonly security: "starttls" | "tls" | "none";
  /** Null: without logging in. */
  readonly login: { readonly user: string; readonly password: SecretPlace } | null;
  readonly from: string;
  readonly recipients: readonly string[];
}

export interface WebhookSettings {
  readonly kind: "webhook";
  readonly url: string;
  /** Null: not signed. */
  readonly secret: SecretPlace | null;
}

export interface CommandSettings {
  readonly kind: "command";
  /** Program and arguments, as they are: no shell reads them. */
  readonly argv: readonly string[];
}

export interface OperatorSettings {
  /** Null: beside the drafts. */
  readonly publish: PublishSettings | null;
  readonly channels: readonly ChannelSettings[];
}
