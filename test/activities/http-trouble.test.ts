/** Downloads from a real server that behaves badly in every way that was seen. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createHttpClient } from "../../activities/adapters/http-client.ts";
import type { HttpSnapshot } from "../../activities/resources.ts";
import { CSV, downloadsForTests, unavailable } from "../support/downloads.ts";
import { startServer, type ScriptedAnswer } from "../support/http-server.ts";

const web = downloadsForTests();

const bodyOf = async (snapshot: HttpSnapshot): Promise<string> =>
  (await web.store.get(snapshot.content)).toString();

describe("a server in trouble", () => {
  test.each<[string, ScriptedAnswer, number[]]>([
    ["429 with seconds", { status: 429, headers: { "retry-after": "7" } }, [7000]],
    [
      "503 with a date",
      { status: 503, headers: { "retry-after": "Fri, 17 Jan 2025 10:00:09 GMT" } },
      [9000],
    ],
    [
      "503 with a date that is over",
      { status: 503, headers: { "retry-after": "Fri, 17 Jan 2025 09:00:00 GMT" } },
      [0],
    ],
    ["503 with nonsense", { status: 503, headers: { "retry-after": "soon" } }, [500]],
    ["500", { status: 500 }, [500]],
    ["a connection that is closed", { hangUp: true }, [500]],
    ["a body that breaks off", { body: CSV, truncateAt: 12 }, [500]],
    ["a chunked body that breaks off", { body: CSV, truncateAt: 12, chunked: true }, [500]],
    [
      "a packed body that breaks off",
      { body: gzipSync(CSV).subarray(0, 20), headers: { "content-encoding": "gzip" } },
      [500],
    ],
  ])("is asked again after %s", async (_, trouble, expected) => {
    web.server.answer("/a.csv", trouble, { body: CSV });
    expect(await bodyOf(await web.download("/a.csv"))).toBe(CSV);
    expect(web.waits).toEqual(expected);
  });

  test("is asked with longer and longer pauses, then given up, with the number of tries", async () => {
    web.server.answer("/a.csv", { status: 502 });
    const error = await unavailable(web.download("/a.csv", {}, { limits: { retries: 3 } }));
    expect(error.message).toBe(
      `${web.server.url}/a.csv: the server has a problem (HTTP 502); gave up after 4 tries`,
    );
    expect(web.waits).toEqual([500, 1000, 2000]);
  });

  test("that asks for a long pause is left alone, and the error says for how long", async () => {
    web.server.answer("/a.csv", { status: 429, headers: { "retry-after": "3600" } });
    expect((await unavailable(web.download("/a.csv"))).retryAfterSeconds).toBe(3600);
    expect(web.server.requests).toHaveLength(1);
  });

  test.each([
    [404, "there is no such file"],
    [403, "does not give this file to everybody"],
    [401, "does not give this file to everybody"],
    [400, "HTTP 400"],
    [204, "HTTP 204"],
    [304, "HTTP 304"],
  ])("that answers %i is not asked again", async (status, words) => {
    web.server.answer("/a.csv", { status });
    expect((await unavailable(web.download("/a.csv"))).message).toContain(words);
    expect(web.server.requests).toHaveLength(1);
  });

  test("that does not listen is named", async () => {
    const closed = await startServer();
    await closed.close();
    const error = await unavailable(
      web.download(`${closed.url}/a.csv`, {}, { limits: { retries: 0 } }),
    );
    expect(error.message).toBe(`${closed.url}/a.csv: nobody answers at this address`);
  });

  test("whose answer takes too long is given up", async () => {
    web.server.answer("/a.csv", { body: CSV, delayMs: 2000 });
    const error = await unavailable(
      web.download("/a.csv", {}, { limits: { timeoutMs: 50, retries: 1 } }),
    );
    expect(error.message).toContain("no complete answer within 0.05 s; gave up after 2 tries");
  });

  test("is left at once when the run is cancelled", async () => {
    web.server.answer("/a.csv", { body: CSV, delayMs: 2000 });
    const controller = new AbortController();
    const waiting = web.download("/a.csv", { signal: controller.signal });
    controller.abort(new Error("cancelled by the analyst"));
    await expect(waiting).rejects.toThrow("cancelled by the analyst");
  });

  test("is left at once when the run is cancelled between two tries", async () => {
    web.server.answer("/a.csv", { status: 500 });
    const client = createHttpClient({ store: web.store, allowPrivateAddresses: true });
    const controller = new AbortController();
    const waiting = client.download(`${web.server.url}/a.csv`, {
      offline: false,
      licence: null,
      expects: "csv",
      signal: controller.signal,
    });
    setTimeout(() => {
      controller.abort(new Error("cancelled by the analyst"));
    }, 100);
    await expect(waiting).rejects.toThrow("cancelled by the analyst");
  });
});

describe("limits on size", () => {
  test("stop a body that is announced too large before it is read", async () => {
    web.server.answer("/a.csv", { body: CSV.repeat(100) });
    const error = await unavailable(web.download("/a.csv", {}, { limits: { maxBytes: 1000 } }));
    expect(error.message).toContain("larger than the limit of 1000 bytes");
    expect(web.server.requests).toHaveLength(1);
  });

  test.each<[string, ScriptedAnswer]>([
    ["not announced", { body: CSV.repeat(100), chunked: true }],
    ["packed small", { body: gzipSync(CSV.repeat(100)), headers: { "content-encoding": "gzip" } }],
  ])("stop a body that is %s", async (_, answer) => {
    web.server.answer("/a.csv", answer);
    const error = await unavailable(web.download("/a.csv", {}, { limits: { maxBytes: 1000 } }));
    expect(error.message).toContain("larger than the limit");
  });
});
