/** Telling people by mail, against a real mail server. */
import { rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Channel } from "../../activities/resources.ts";
import { messageOf } from "../../domain/notice-words.ts";
import {
  about,
  folderWithSecret,
  message,
  notice,
  openChannel,
  SECRET,
} from "../support/channels.ts";
import { failure } from "../support/report-error.ts";

let folder: string;

beforeAll(async () => {
  folder = await folderWithSecret();
});

afterAll(() => rm(folder, { recursive: true }));

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
    openChannel(
      {
        ...about,
        kind: "smtp",
        host: "127.0.0.1",
        port,
        security: "none",
        login: null,
        from: "City Office <office@example.org>",
        recipients: ["a@example.org", "b@example.org"],
        ...change,
      },
      folder,
    );

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
    expect(await failure(wrong.send(message))).toMatchObject({ retryable: false });
    expect(await failure(smtp(9).send(message))).toMatchObject({
      code: "source-unavailable",
      retryable: true,
      message: expect.stringMatching(/^way: 127\.0\.0\.1:9: /) as string,
    });
    const noSecret = { kind: "environment", name: "VLR_TEST_NOT_SET" };
    const unset = smtp(port, { login: { user: "vlr", password: noSecret } });
    expect((await failure(unset.send(message))).message).toContain("VLR_TEST_NOT_SET is not set");
  });

  test("goes nowhere when encryption is asked for and the server has none", async () => {
    const { mails, port } = await mailServer();
    await failure(smtp(port, { security: "starttls" }).send(message));
    expect(mails).toEqual([]);
  });

  test("names the recipient whom the server refuses", async () => {
    const { port } = await mailServer({
      onRcptTo: ({ address }, _session, done) => {
        const error = Object.assign(new Error("no such user"), { responseCode: 550 });
        done(address.startsWith("b@") ? error : null);
      },
    });
    const error = await failure(smtp(port).send(message));
    expect(error).toMatchObject({ retryable: false });
    expect(error.message).toContain("b@example.org");
  });

  function decoded(kind: string, text: string): string {
    if (kind.toUpperCase() === "B") return Buffer.from(text, "base64").toString("utf8");
    const bytes = text
      .replaceAll("_", " ")
      .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return Buffer.from(bytes, "latin1").toString("utf8");
  }
});
