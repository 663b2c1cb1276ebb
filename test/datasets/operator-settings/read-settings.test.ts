import { expect, test } from "vitest";
import { readSettings } from "../../../datasets/operator-settings/read-settings.ts";
import { ReportError, type Problem } from "../../../domain/errors.ts";
import { NOTICE_EVENTS } from "../../../domain/notice.ts";

const read = (text: string) => readSettings("vlr.toml", Buffer.from(text));

function problemsOf(text: string): readonly Problem[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ReportError && error.code === "invalid-config") return error.problems;
    throw error;
  }
  return [];
}

test("no section at all is a settings file as well: editions beside the drafts, nobody is told", () => {
  expect(read("# nothing\n")).toEqual({ publish: null, channels: [] });
});

test("a bucket with an endpoint is addressed by path, and its secret is only named", () => {
  const { publish } = read(`[publish]
kind = "s3"
endpoint = "https://objects.example.org"
bucket = "reviews"
prefix = "/public/"
access_key = "AKIA1"
secret_key_env = "VLR_S3_SECRET"
`);
  expect(publish).toEqual({
    kind: "s3",
    endpoint: "https://objects.example.org",
    bucket: "reviews",
    prefix: "public",
    region: "us-east-1",
    address: "path",
    keys: { accessKey: "AKIA1", secret: { kind: "environment", name: "VLR_S3_SECRET" } },
  });
});

test("channels are told everything unless they name events, and are counted by kind unless they have a name", () => {
  const { channels } = read(`
[[notify]]
kind = "webhook"
url = "https://example.org/hook"
secret_file = "hook-secret"

[[notify]]
kind = "smtp"
host = "mail.example.org"
user = "vlr"
password_file = "/etc/vlr/password"
from = "City Office <office@example.org>"
recipients = ["a@example.org", "b@example.org"]
events = ["failed"]

[[notify]]
name = "pager"
kind = "command"
argv = ["/usr/local/bin/page", "--urgent"]

[[notify]]
kind = "webhook"
url = "https://example.org/other"
`);
  expect(channels).toMatchObject([
    { name: "webhook 1", events: NOTICE_EVENTS, secret: { kind: "file", path: "hook-secret" } },
    { name: "smtp 1", events: ["failed"], port: 587, security: "starttls", login: { user: "vlr" } },
    { name: "pager", kind: "command", argv: ["/usr/local/bin/page", "--urgent"] },
    { name: "webhook 2", secret: null },
  ]);
});

const SMTP = `[[notify]]
kind = "smtp"
host = "mail.example.org"
from = "office@example.org"
recipients = ["a@example.org"]
`;

test.each<readonly [what: string, text: string, problem: Partial<Problem>]>([
  [
    "an unknown key",
    '[publish]\nkind = "s3"\n  bukcet = "reviews"\n',
    { line: 3, column: 3, value: "bukcet", fix: 'Did you mean "bucket"?' },
  ],
  [
    "an unknown section",
    '[publsh]\nkind = "folder"\n',
    { line: 1, value: "publsh", fix: 'Did you mean "publish"?' },
  ],
  [
    "a secret in the file itself",
    `${SMTP}user = "vlr"\npassword = "hunter2"\n`,
    { line: 7, column: 1, value: "password", fix: 'Did you mean "password_env"?' },
  ],
  [
    "an unknown event",
    `${SMTP}events = ["failed", "publised"]\n`,
    { line: 6, column: 10, value: "publised", fix: 'Did you mean "published"?' },
  ],
  [
    "an unknown kind",
    '[publish]\nkind = "ftp"\n',
    { line: 2, column: 8, value: "ftp", message: '"kind" must be folder or s3' },
  ],
  [
    "a recipient that could begin another header",
    SMTP.replace("a@example.org", "a@example.org\\r\\nBcc: b@example.org"),
    { line: 5, message: 'item 1 of "recipients" must be a mail address' },
  ],
  [
    "a user without a password",
    `${SMTP}user = "vlr"\n`,
    { line: 6, value: "vlr", message: '"user" has no secret beside it' },
  ],
  [
    "two places for one secret",
    `${SMTP}user = "vlr"\npassword_env = "A"\npassword_file = "b"\n`,
    { line: 8, fix: "Keep one of the two" },
  ],
  [
    "a secret where the name of a variable belongs",
    `${SMTP}user = "vlr"\npassword_env = "not a name!"\n`,
    { line: 7, fix: expect.stringContaining("never stands in this file") as string },
  ],
  [
    "two channels of one name",
    `${SMTP}name = "x"\n${SMTP}name = "x"\n`,
    { line: 12, value: "x", message: '"name" is used twice' },
  ],
  ["a missing key", '[publish]\nkind = "s3"\n', { line: 1, message: '"bucket" is missing' }],
  [
    "single brackets around notify",
    '[notify]\nkind = "smtp"\n',
    { line: 1, fix: "Write [[notify]] in double brackets before each" },
  ],
  [
    "something that is not TOML",
    '[publish]\nkind = s3"\n',
    { line: 2, message: expect.stringContaining("not readable as TOML") as string },
  ],
  [
    "an address with a password in it",
    '[[notify]]\nkind = "webhook"\nurl = "https://u:p@example.org/"\n',
    { line: 3, column: 7 },
  ],
])("%s is answered with its place and what to write", (_what, text, problem) => {
  expect(problemsOf(text)).toContainEqual(
    expect.objectContaining({ file: "vlr.toml", ...problem }) as Problem,
  );
});

test("all problems come at once, in the order of the file", () => {
  const problems = problemsOf('[publish]\nkind = "s3"\n[[notify]]\nkind = "command"\nargv = []\n');
  expect(problems.map(({ line }) => line)).toEqual([1, 5]);
});
