/** The ways to tell people, each against a real receiver: a mail server, a web server, a program. */
import { createHmac } from "node:crypto";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { runCommand } from "../../activities/adapters/channel-command.ts";
import { openChannels } from "../../activities/adapters/channels.ts";
import { noticeLog } from "../../activities/adapters/notice-log.ts";
import type { ArtifactStore, Channel } from "../../activities/resources.ts";
import { sendNotice } from "../../activities/send-notice.ts";
import { mediaTypes } from "../../domain/artifact.ts";
import { ReportError } from "../../domain/errors.ts";
import { NOTICE_EVENTS, type Message, type Notice } from "../../domain/notice.ts";
import { messageOf } from "../../domain/notice-words.ts";
import type { ChannelSettings } from "../../domain/operator-settings.ts";

let folder: string;
let store: ArtifactStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-channels-"));
  store = await openStore(join(folder, "store"));
  await writeFile(join(folder, "secret"), "s3cret\n");
});

afterAll(() => rm(folder, { recursive: true }));

const notice: Notice = {
  v: 1,
  id: "recno/2024/run-1/ready-for-approval",
  city: "recno",
  period: "2024",
  folder: null,
  event: "ready-for-approval",
  missing: ["statistics", "mayor"],
  until: "2026-03-31T06:00:00.000Z",
};
const message = messageOf(notice, "Rečno");
const about = { name: "way", events: NOTICE_EVENTS };
const SECRET = { kind: "file", path: "secret" } as const;

function open(settings: ChannelSettings): Channel {
  const [channel] = openChannels([settings], folder);
  if (channel === undefined) throw new Error("no channel");
  return channel;
}

async function failureOf(work: Promise<void>): Promise<ReportError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ReportError) return error;
  throw new Error("it did not fail as expected", { cause: error });
}

describe("mail", () => {
  interface Mail {
    readonly to: readonly string[];
    readonly raw: string;
  }

  async function mailServer(options: SMTPServerOptions = {}) {
    const mails: Mail[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on("data", (part: Buffer) => parts.push(part));
        stream.on("end", () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          mails.push({ to, raw: Buffer.concat(parts).toString("latin1") });
          done();
        });
      },
      ...options,
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    onTestFinished(() => {
      server.close();
    });
    return { mails, port: (server.server.address() as AddressInfo).port };
  }

  const smtp = (port: number, change: object = {}): Channel =>
    open({
      ...about,
      kind: "smtp",
      host: "127.0.0.1",
      port,
      security: "none",
      login: null,
      from: "City Office <office@example.org>",
      recipients: ["a@example.org", "b@example.org"],
      ...change,
    });

  test("is plain text in UTF-8 to every recipient, with the same ID for every repeat", async () => {
    const { mails, port } = await mailServer();
    await smtp(port).send(message);
    await smtp(port).send(message);
    expect(mails.map(({ to }) => to)).toEqual([
      ["a@example.org", "b@example.org"],
      ["a@example.org", "b@example.org"],
    ]);
    const [first, second] = mails.map(({ raw }) => /^Message-ID: (.+)$/im.exec(raw)?.[1]);
    expect(first).toMatch(/^<[0-9a-f]{32}@vlr\.invalid>/);
    expect(second).toBe(first);
    const raw = mails[0]?.raw ?? "";
    expect(raw).toContain("Content-Type: text/plain; charset=utf-8");
    const subject = /^Subject: =\?UTF-8\?(.)\?(.+)\?=/im.exec(raw);
    expect(decoded(subject?.[1] ?? "", subject?.[2] ?? "")).toContain("Rečno 2024:");
  });

  test("takes no other header or recipient from a city's name", async () => {
    const { mails, port } = await mailServer();
    const bad = "Town\r\nBcc: evil@example.org\r\n\r\nBuy this";
    await smtp(port).send(messageOf(notice, bad));
    expect(mails[0]?.to).toEqual(["a@example.org", "b@example.org"]);
    const head = mails[0]?.raw.split("\r\n\r\n")[0] ?? "";
    expect(head).not.toMatch(/^Bcc:/im);
    // Also when a subject comes in another way.
    await smtp(port).send({ ...message, subject: bad });
    expect(mails[1]?.raw.split("\r\n\r\n")[0]).not.toMatch(/^Bcc:/im);
    expect(mails[1]?.to).toEqual(["a@example.org", "b@example.org"]);
  });

  test("logs in with the secret of the file; a wrong one is final, a server that is away is not", async () => {
    const { mails, port } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) => {
        if (username === "vlr" && password === "s3cret") done(null, { user: "vlr" });
        else done(new Error("Invalid username or password"));
      },
    });
    await smtp(port, { login: { user: "vlr", password: SECRET } }).send(message);
    expect(mails).toHaveLength(1);
    const wrong = smtp(port, { login: { user: "eva", password: SECRET } });
    expect(await failureOf(wrong.send(message))).toMatchObject({ retryable: false });
    expect(await failureOf(smtp(9).send(message))).toMatchObject({
      code: "source-unavailable",
      retryable: true,
      message: expect.stringMatching(/^way: 127\.0\.0\.1:9: /) as string,
    });
    const noSecret = { kind: "environment", name: "VLR_TEST_NOT_SET" };
    const unset = smtp(port, { login: { user: "vlr", password: noSecret } });
    expect((await failureOf(unset.send(message))).message).toContain("VLR_TEST_NOT_SET is not set");
  });

  test("goes nowhere when encryption is asked for and the server has none", async () => {
    const { mails, port } = await mailServer();
    await failureOf(smtp(port, { security: "starttls" }).send(message));
    expect(mails).toEqual([]);
  });

  test("names the recipient whom the server refuses", async () => {
    const { port } = await mailServer({
      onRcptTo: ({ address }, _session, done) => {
        const error = Object.assign(new Error("no such user"), { responseCode: 550 });
        done(address.startsWith("b@") ? error : null);
      },
    });
    const failure = await failureOf(smtp(port).send(message));
    expect(failure).toMatchObject({ retryable: false });
    expect(failure.message).toContain("b@example.org");
  });

  function decoded(kind: string, text: string): string {
    if (kind.toUpperCase() === "B") return Buffer.from(text, "base64").toString("utf8");
    const bytes = text
      .replaceAll("_", " ")
      .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return Buffer.from(bytes, "latin1").toString("utf8");
  }
});

describe("a web address", () => {
  interface Post {
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }

  async function webServer(answer: (posts: readonly Post[]) => number | null) {
    const posts: Post[] = [];
    const server: Server = createServer((request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (part: string) => (body += part));
      request.on("end", () => {
        posts.push({ headers: request.headers, body });
        const status = answer(posts);
        if (status === null) return;
        response.writeHead(status, { location: "/elsewhere" }).end("x");
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return { posts, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
  }

  test("gets JSON with a signature over exactly these bytes", async () => {
    const { posts, url } = await webServer(() => 204);
    await open({ ...about, kind: "webhook", url, secret: SECRET }).send(message);
    const [post] = posts;
    expect(JSON.parse(post?.body ?? "")).toEqual({ v: 1, ...message });
    const signature = createHmac("sha256", "s3cret")
      .update(post?.body ?? "")
      .digest("hex");
    expect(post?.headers).toMatchObject({
      "content-type": "application/json",
      "x-vlr-id": notice.id,
      "x-vlr-event": "ready-for-approval",
      "x-vlr-signature": `sha256=${signature}`,
    });
    await open({ ...about, kind: "webhook", url, secret: null }).send(message);
    expect(posts[1]?.headers["x-vlr-signature"]).toBeUndefined();
  });

  test.each([
    [500, true],
    [503, true],
    [429, true],
    [404, false],
    [302, false],
  ])("that answers %i may be asked again: %s", async (status, retryable) => {
    const { posts, url } = await webServer(() => status);
    const channel = open({ ...about, kind: "webhook", url, secret: null });
    expect(await failureOf(channel.send(message))).toMatchObject({ retryable });
    expect(posts).toHaveLength(1);
  });

  test("that says nothing is given up after the time limit, to be tried again", async () => {
    const { url } = await webServer(() => null);
    const channel = open({ ...about, kind: "webhook", url, secret: null });
    const failure = await failureOf(channel.send(message));
    expect(failure).toMatchObject({ retryable: true });
    expect(failure.message).toContain("no answer within 10 s");
  });
});

describe("a command", () => {
  async function script(text: string): Promise<string> {
    const path = join(await mkdtemp(join(folder, "bin-")), "tell.sh");
    await writeFile(path, `#!/bin/sh\n${text}\n`);
    await chmod(path, 0o755);
    return path;
  }

  test("gets JSON on its input and its arguments untouched by any shell", async () => {
    const out = await mkdtemp(join(folder, "out-"));
    const program = await script(`cat > "$2/in.json"; printf '%s' "$1" > "$2/argument"`);
    const argument = "$(touch /tmp/x); `id` 'a b'";
    await open({ ...about, kind: "command", argv: [program, argument, out] }).send(message);
    expect(JSON.parse(await readFile(join(out, "in.json"), "utf8"))).toEqual({ v: 1, ...message });
    expect(await readFile(join(out, "argument"), "utf8")).toBe(argument);
  });

  test("does not see the secrets in our environment", async () => {
    const out = await mkdtemp(join(folder, "out-"));
    process.env["VLR_TEST_SECRET"] = "visible";
    onTestFinished(() => {
      delete process.env["VLR_TEST_SECRET"];
    });
    await runCommand({ kind: "command", argv: [await script(`env > "$1/env"`), out] }, message);
    expect(await readFile(join(out, "env"), "utf8")).not.toContain("visible");
  });

  test("that fails says why; one that cannot be started or does not end fails too", async () => {
    const failing = { kind: "command", argv: [await script("echo no paper >&2; exit 3")] } as const;
    expect((await failureOf(runCommand(failing, message))).message).toContain(
      "ended with 3: no paper",
    );
    const absent = { kind: "command", argv: [join(folder, "absent")] } as const;
    expect((await failureOf(runCommand(absent, message))).message).toContain("ENOENT");
    const slow = { kind: "command", argv: [await script("sleep 60 & wait")] } as const;
    const begun = performance.now();
    const failure = await failureOf(runCommand(slow, message, 300));
    expect(failure.message).toContain("not ended within 0.3 s");
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

describe("telling of an event", () => {
  /** A way that fails as often as it is told to. */
  function way(name: string, failures: number, retryable = true) {
    const sent: Message[] = [];
    let left = failures;
    const channel: Channel = {
      name,
      events: ["ready-for-approval", "failed"],
      send: (told) => {
        if (left > 0) {
          left -= 1;
          const said = `${name}: away`;
          return Promise.reject(new ReportError("source-unavailable", said, { retryable }));
        }
        sent.push(told);
        return Promise.resolve();
      },
    };
    return { channel, sent };
  }

  const outside = async (...channels: readonly Channel[]) => ({
    channels,
    notices: noticeLog(await mkdtemp(join(folder, "notices-"))),
    store,
  });

  test("goes on by the other ways when one fails, and a retry uses only those that failed", async () => {
    const [bad, good] = [way("a", 1), way("b", 0)];
    const world = await outside(bad.channel, good.channel);
    expect(await failureOf(sendNotice(notice, world))).toMatchObject({ retryable: true });
    expect([bad.sent, good.sent].map(({ length }) => length)).toEqual([0, 1]);
    expect(await world.notices.unsent()).toMatchObject([
      { notice: { id: notice.id }, ways: { a: { state: "failed", attempts: 1 } } },
    ]);
    await sendNotice(notice, world);
    await sendNotice(notice, world);
    expect([bad.sent, good.sent].map(({ length }) => length)).toEqual([1, 1]);
    expect(await world.notices.unsent()).toEqual([]);
  });

  test("is not tried again when every failure is final, and stays on record", async () => {
    const world = await outside(way("a", 9, false).channel);
    expect(await failureOf(sendNotice(notice, world))).toMatchObject({ retryable: false });
    expect(await world.notices.unsent()).toHaveLength(1);
  });

  test("uses no way that is not opened for it, and then leaves no record", async () => {
    const { channel, sent } = way("a", 0);
    const world = await outside({ ...channel, events: ["published"] });
    await sendNotice(notice, world);
    expect(sent).toEqual([]);
    expect(await world.notices.read(notice.id)).toBeNull();
  });

  test("prints the city's own name, or the folder's when city.yaml cannot be read", async () => {
    const { channel, sent } = way("a", 0);
    const treeWith = async (yaml: string) => {
      const ref = await store.put(Buffer.from(yaml), mediaTypes.text);
      return store.putTree({ files: [{ path: "city.yaml", ...ref }] });
    };
    const yaml = await readFile(join("test/fixtures/small-city/city.yaml"), "utf8");
    const world = await outside(channel);
    const names = [await treeWith(yaml), await treeWith("city: [")];
    for (const [index, tree] of names.entries()) {
      await sendNotice({ ...notice, id: `recno/2024/${index}/failed`, folder: tree }, world);
    }
    expect(sent.map(({ subject }) => subject)).toEqual([
      "Rečno 2024: a draft waits for approval",
      "recno 2024: a draft waits for approval",
    ]);
  });
});
