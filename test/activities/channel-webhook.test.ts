/** Telling a web address, against a real web server. */
import { createHmac } from "node:crypto";
import { rm } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
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
    await openChannel({ ...about, kind: "webhook", url, secret: SECRET }, folder).send(message);
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
    await openChannel({ ...about, kind: "webhook", url, secret: null }, folder).send(message);
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
    const channel = openChannel({ ...about, kind: "webhook", url, secret: null }, folder);
    expect(await failure(channel.send(message))).toMatchObject({ retryable });
    expect(posts).toHaveLength(1);
  });

  test("that says nothing is given up after the time limit, to be tried again", async () => {
    const { url } = await webServer(() => null);
    const channel = openChannel({ ...about, kind: "webhook", url, secret: null }, folder);
    const error = await failure(channel.send(message));
    expect(error).toMatchObject({ retryable: true });
    expect(error.message).toContain("no answer within 10 s");
  });
});
