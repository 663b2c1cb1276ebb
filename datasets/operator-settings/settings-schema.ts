/** The shape of `vlr.toml`, with the words that errors use. */
import { z } from "zod";
import { NOTICE_EVENTS } from "../../domain/notice.ts";
import { says } from "../city-folder/config-words.ts";
import { suggestWord } from "../city-folder/nearest-word.ts";
import { keysOf, textOf, url } from "../city-folder/source-parts.ts";

const SECURITIES = ["starttls", "tls", "none"] as const;
const LARGEST_PORT = 65_535;

const variableWords = says(
  "must be the name of an environment variable",
  "Write the name only, such as VLR_SMTP_PASSWORD; the secret itself never stands in this file",
);
const variable = z.string(variableWords).regex(/^[A-Za-z_]\w*$/, variableWords);
const file = textOf("Write the path of a file that holds nothing but the secret");

const publishFolder = keysOf(
  {
    kind: z.literal("folder"),
    folder: textOf("Write the path of a folder, such as /srv/reviews"),
  },
  '[publish] with kind = "folder" and folder = "/srv/reviews"',
);

const publishS3 = keysOf(
  {
    kind: z.literal("s3"),
    endpoint: url.optional(),
    bucket: textOf("Write the name of the bucket"),
    prefix: textOf("Write what stands before every key, such as reviews, or leave it out")
      .transform((text) => text.replaceAll(/^\/+|\/+$/g, ""))
      .optional(),
    region: textOf("Write the region of the bucket, such as eu-central-1").optional(),
    path_style: z
      .boolean(says("must be true or false", "Write true for most servers that are not Amazon's"))
      .optional(),
    access_key: textOf("Write the access key's ID; it is no secret").optional(),
    secret_key_env: variable.optional(),
    secret_key_file: file.optional(),
  },
  '[publish] with kind = "s3" and bucket = "reviews"',
);

export const publishSchema = z.discriminatedUnion(
  "kind",
  [publishFolder, publishS3],
  says("must be folder or s3", "Write folder for a folder on a disk, s3 for an object store"),
);

const event = z.enum(NOTICE_EVENTS, {
  error: ({ input }) =>
    typeof input === "string"
      ? `is no event\n${suggestWord(input, NOTICE_EVENTS)}`
      : `must be an event\nUse one of: ${NOTICE_EVENTS.join(", ")}`,
});
const eventWords = says("must be a list of events", `Use any of: ${NOTICE_EVENTS.join(", ")}`);

const base = {
  name: textOf("Write a short name of your own, such as press office").optional(),
  events: z.array(event, eventWords).min(1, eventWords).optional(),
};

const addressWords = says(
  "must be a mail address",
  "Write it as in office@example.org, or as in City Office <office@example.org>",
);
/** One line, one address: what could begin another header is no address. */
const address = z
  .string(addressWords)
  .regex(/^(?:[^<>\p{Cc}]*<[^\s<>@,;:]+@[^\s<>@,;:]+>|[^\s<>@,;:]+@[^\s<>@,;:]+)$/u, addressWords);
const listWords = says(
  "must be a list of mail addresses",
  'Write them as in ["office@example.org"]',
);
const portWords = says("must be a port", "Write a number from 1 to 65535, such as 587");

const smtp = keysOf(
  {
    kind: z.literal("smtp"),
    ...base,
    host: textOf("Write the mail server's name, such as mail.example.org"),
    port: z.int(portWords).min(1, portWords).max(LARGEST_PORT, portWords).optional(),
    security: z
      .enum(
        SECURITIES,
        says(
          "must be starttls, tls or none",
          "Write starttls for port 587, tls for port 465, none only for a server on this machine",
        ),
      )
      .optional(),
    user: textOf("Write the user who logs in to the mail server").optional(),
    password_env: variable.optional(),
    password_file: file.optional(),
    from: address,
    recipients: z.array(address, listWords).min(1, listWords),
  },
  '[[notify]] with kind = "smtp"',
);

const webhook = keysOf(
  {
    kind: z.literal("webhook"),
    ...base,
    url,
    secret_env: variable.optional(),
    secret_file: file.optional(),
  },
  '[[notify]] with kind = "webhook"',
);

const argvWords = says(
  "must be a list of a program and its arguments",
  'Write them as in ["/usr/local/bin/tell", "--urgent"]; no shell reads them',
);
const command = keysOf(
  {
    kind: z.literal("command"),
    ...base,
    argv: z.array(z.string(argvWords), argvWords).min(1, argvWords),
  },
  '[[notify]] with kind = "command"',
);

export const channelSchema = z.discriminatedUnion(
  "kind",
  [smtp, webhook, command],
  says(
    "must be smtp, webhook or command",
    "Write smtp for mail, webhook for a web address, command for a program of your own",
  ),
);

export const settingsSchema = keysOf(
  {
    publish: publishSchema.optional(),
    notify: z
      .array(
        channelSchema,
        says("must be a list of tables", "Write [[notify]] in double brackets before each"),
      )
      .optional(),
  },
  "[publish] or [[notify]]",
);

export type WrittenPublish = z.infer<typeof publishSchema>;
export type WrittenChannel = z.infer<typeof channelSchema>;
