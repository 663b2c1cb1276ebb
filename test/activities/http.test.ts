/** Downloads against a real server that behaves badly in every way that was seen. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { publicAddress } from "../../activities/adapters/http-address.ts";
import { createHttpClient, type HttpClientOptions } from "../../activities/adapters/http-client.ts";
import type { ArtifactStore, HttpSnapshot } from "../../activities/resources.ts";
import type { ReportError } from "../../domain/errors.ts";
import { startServer, type ScriptedAnswer, type TestServer } from "../support/http-server.ts";

const CSV = "Year,Value\n2015,1.5\n2016,1.7\n";

let folder: string;
let store: ArtifactStore;
let server: TestServer;
let waits: number[];
let now: Date;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-http-"));
  store = await openStore(folder);
  server = await startServer();
  waits = [];
  now = new Date("2025-01-17T10:00:00Z");
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

type Wanted = Partial<Parameters<ReturnType<typeof createHttpClient>["download"]>[1]>;

function download(
  path: string,
  wanted: Wanted = {},
  options: Partial<HttpClientOptions> = {},
): Promise<HttpSnapshot> {
  const client = createHttpClient({
    store,
    allowPrivateAddresses: true,
    clock: () => now,
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    ...options,
  });
  const address = path.includes("://") ? path : `${server.url}${path}`;
  return client.download(address, { offline: false, licence: null, expects: "csv", ...wanted });
}

async function failure(promise: Promise<unknown>): Promise<ReportError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "ReportError", code: "source-unavailable" });
  return error as ReportError;
}

const bodyOf = async (snapshot: HttpSnapshot): Promise<string> =>
  (await store.get(snapshot.content)).toString();

describe("a file that arrives", () => {
  test("is stored as received, with a sidecar of what was said about it", async () => {
    server.answer("/a.csv", {
      body: CSV,
      headers: {
        "content-type": "text/csv; charset=utf-8",
        etag: '"1"',
        "set-cookie": "id=7",
        date: "x",
      },
    });
    const snapshot = await download("/a.csv", { licence: "CC BY 4.0" });
    expect(snapshot).toEqual({
      address: `${server.url}/a.csv`,
      finalAddress: `${server.url}/a.csv`,
      retrievedAt: "2025-01-17T10:00:00.000Z",
      status: 200,
      headers: { "content-type": "text/csv; charset=utf-8", etag: '"1"' },
      licence: "CC BY 4.0",
      content: { ...snapshot.content, bytes: CSV.length, mediaType: "text/csv" },
    });
    expect(await bodyOf(snapshot)).toBe(CSV);
  });

  test("is unpacked when the server compresses it unasked", async () => {
    server.answer("/a.csv", { body: gzipSync(CSV), headers: { "content-encoding": "gzip" } });
    expect(await bodyOf(await download("/a.csv"))).toBe(CSV);
    expect(server.requests[0]?.headers["accept-encoding"]).toBe("identity");
  });

  test("without an announced length is complete", async () => {
    server.answer("/a.csv", { body: CSV, chunked: true });
    expect(await bodyOf(await download("/a.csv"))).toBe(CSV);
  });

  test("twice with the same bytes keeps its first sidecar", async () => {
    server.answer("/a.csv", { body: CSV });
    const first = await download("/a.csv");
    now = new Date("2026-01-01T00:00:00Z");
    expect(await download("/a.csv")).toEqual(first);
  });

  test("is not sent again when the server says that it did not change", async () => {
    server.answer("/a.csv", { body: CSV, headers: { etag: '"v1"' } }, { status: 304 });
    const first = await download("/a.csv");
    expect(await download("/a.csv")).toEqual(first);
    expect(server.requests[1]?.headers["if-none-match"]).toBe('"v1"');
  });

  test("is asked for by date when the server gives no tag", async () => {
    const modified = "Wed, 15 Jan 2025 10:00:00 GMT";
    server.answer("/a.csv", { body: CSV, headers: { "last-modified": modified } }, { status: 304 });
    await download("/a.csv");
    await download("/a.csv");
    expect(server.requests[1]?.headers["if-modified-since"]).toBe(modified);
  });

  test("is asked for in full when the store lost its bytes", async () => {
    server.answer("/a.csv", { body: CSV, headers: { etag: '"v1"' } });
    const { content } = await download("/a.csv");
    await rm(join(folder, "blobs", "sha256", content.sha256.slice(0, 2), content.sha256));
    expect(await bodyOf(await download("/a.csv"))).toBe(CSV);
    expect(server.requests[1]?.headers["if-none-match"]).toBeUndefined();
  });
});

describe("redirects", () => {
  test("are followed, and the last address is kept", async () => {
    server.answer("/old", { status: 301, headers: { location: "/new?x=1" } });
    server.answer("/new?x=1", { status: 307, headers: { location: `${server.url}/final.csv` } });
    server.answer("/final.csv", { body: CSV });
    const snapshot = await download("/old");
    expect(snapshot).toMatchObject({
      address: `${server.url}/old`,
      finalAddress: `${server.url}/final.csv`,
    });
  });

  test("that go in circles end", async () => {
    server.answer("/loop", { status: 302, headers: { location: "/loop" } });
    expect((await failure(download("/loop"))).message).toContain("more than 5 redirects");
    expect(server.requests).toHaveLength(6);
  });

  test.each(["file:///etc/passwd", "ftp://example.org/a.csv"])(
    "to %s are refused",
    async (location) => {
      server.answer("/a.csv", { status: 302, headers: { location } });
      expect((await failure(download("/a.csv"))).message).toContain("only http and https");
    },
  );
});

describe("private addresses", () => {
  test.each([
    "http://127.0.0.1:1/",
    "http://10.1.2.3/",
    "http://192.168.0.1/",
    "http://172.31.0.1/",
    "http://169.254.169.254/",
    "http://[::1]/",
    "http://[fd00::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://2130706433/",
    "http://0/",
    "http://localhost/",
  ])("%s is refused unless the operator allows it", async (address) => {
    const error = await failure(download(address, {}, { allowPrivateAddresses: false }));
    expect(error.message).toContain("private network");
    expect(error.hint).toContain("whoever runs the program");
  });

  test("are refused behind a redirect too", async () => {
    const other = await startServer();
    try {
      server.answer("/a.csv", { status: 302, headers: { location: `${other.url}/secret.csv` } });
      other.answer("/secret.csv", { body: CSV });
      const error = await failure(download("/a.csv", {}, { allowPrivateAddresses: [server.host] }));
      expect(error.message).toContain("private network");
      expect(other.requests).toHaveLength(0);
      const both = [server.host, other.host];
      expect(await bodyOf(await download("/a.csv", {}, { allowPrivateAddresses: both }))).toBe(CSV);
    } finally {
      await other.close();
    }
  });

  test("behind a name are refused when the name is looked up", async () => {
    const address = server.url.replace("127.0.0.1", "localhost");
    server.answer("/a.csv", { body: CSV });
    await failure(download(`${address}/a.csv`, {}, { allowPrivateAddresses: [server.host] }));
    expect(server.requests).toHaveLength(0);
    expect(
      await bodyOf(
        await download(`${address}/a.csv`, {}, { allowPrivateAddresses: ["localhost"] }),
      ),
    ).toBe(CSV);
  });
});

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
    server.answer("/a.csv", trouble, { body: CSV });
    expect(await bodyOf(await download("/a.csv"))).toBe(CSV);
    expect(waits).toEqual(expected);
  });

  test("is asked with longer and longer pauses, then given up, with the number of tries", async () => {
    server.answer("/a.csv", { status: 502 });
    const error = await failure(download("/a.csv", {}, { limits: { retries: 3 } }));
    expect(error.message).toBe(
      `${server.url}/a.csv: the server has a problem (HTTP 502); gave up after 4 tries`,
    );
    expect(waits).toEqual([500, 1000, 2000]);
  });

  test("that asks for a long pause is left alone, and the error says for how long", async () => {
    server.answer("/a.csv", { status: 429, headers: { "retry-after": "3600" } });
    expect((await failure(download("/a.csv"))).retryAfterSeconds).toBe(3600);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    [404, "there is no such file"],
    [403, "does not give this file to everybody"],
    [401, "does not give this file to everybody"],
    [400, "HTTP 400"],
    [204, "HTTP 204"],
    [304, "HTTP 304"],
  ])("that answers %i is not asked again", async (status, words) => {
    server.answer("/a.csv", { status });
    expect((await failure(download("/a.csv"))).message).toContain(words);
    expect(server.requests).toHaveLength(1);
  });

  test("that does not listen is named", async () => {
    const closed = await startServer();
    await closed.close();
    const error = await failure(download(`${closed.url}/a.csv`, {}, { limits: { retries: 0 } }));
    expect(error.message).toBe(`${closed.url}/a.csv: nobody answers at this address`);
  });

  test("whose answer takes too long is given up", async () => {
    server.answer("/a.csv", { body: CSV, delayMs: 2000 });
    const error = await failure(download("/a.csv", {}, { limits: { timeoutMs: 50, retries: 1 } }));
    expect(error.message).toContain("no complete answer within 0.05 s; gave up after 2 tries");
  });

  test("is left at once when the run is cancelled", async () => {
    server.answer("/a.csv", { body: CSV, delayMs: 2000 });
    const controller = new AbortController();
    const waiting = download("/a.csv", { signal: controller.signal });
    controller.abort(new Error("cancelled by the analyst"));
    await expect(waiting).rejects.toThrow("cancelled by the analyst");
  });

  test("is left at once when the run is cancelled between two tries", async () => {
    server.answer("/a.csv", { status: 500 });
    const client = createHttpClient({ store, allowPrivateAddresses: true });
    const controller = new AbortController();
    const waiting = client.download(`${server.url}/a.csv`, {
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
    server.answer("/a.csv", { body: CSV.repeat(100) });
    const error = await failure(download("/a.csv", {}, { limits: { maxBytes: 1000 } }));
    expect(error.message).toContain("larger than the limit of 1000 bytes");
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, ScriptedAnswer]>([
    ["not announced", { body: CSV.repeat(100), chunked: true }],
    ["packed small", { body: gzipSync(CSV.repeat(100)), headers: { "content-encoding": "gzip" } }],
  ])("stop a body that is %s", async (_, answer) => {
    server.answer("/a.csv", answer);
    const error = await failure(download("/a.csv", {}, { limits: { maxBytes: 1000 } }));
    expect(error.message).toContain("larger than the limit");
  });
});

describe("something else than was asked for", () => {
  const LOGIN =
    '\uFEFF\n<!DOCTYPE html><html><head><style>p{}</style><title>Sign in</title><script>x="<b>"</script></head><body><p>Please log&nbsp;in</p></body></html>';

  test.each(["csv", "json", "xlsx"] as const)(
    "a web page instead of %s is refused with its first words",
    async (expects) => {
      server.answer("/data", { body: LOGIN, headers: { "content-type": "text/html" } });
      const error = await failure(download("/data", { expects }));
      expect(error.message).toContain(
        `${server.url}/data: the server answered a web page instead of`,
      );
      expect(error.message).toContain('"Sign in Please log');
      expect(error.hint).toContain("Open the address in a browser");
      expect(server.requests).toHaveLength(1);
      expect(await store.readSnapshot(`${server.url}/data`)).toBeNull();
    },
  );

  test("a table that is only called a web page is taken", async () => {
    server.answer("/data", { body: CSV, headers: { "content-type": "text/html" } });
    expect(await bodyOf(await download("/data"))).toBe(CSV);
  });

  test("JSON that breaks off is asked for again", async () => {
    server.answer("/data", { body: '{"a":' }, { body: '\uFEFF{"a":1}' });
    const { content } = await download("/data", { expects: "json" });
    expect(await store.getJson(content)).toEqual({ a: 1 });
  });

  test("a workbook that is none is refused with its first words", async () => {
    server.answer("/data.xlsx", { body: "Too many requests" });
    const error = await failure(
      download("/data.xlsx", { expects: "xlsx" }, { limits: { retries: 0 } }),
    );
    expect(error.message).toContain(
      'the server answered "Too many requests" where an Excel workbook was expected',
    );
  });
});

describe("offline", () => {
  test("gives the snapshot without asking the server", async () => {
    server.answer("/a.csv", { body: CSV });
    const first = await download("/a.csv");
    expect(await download("/a.csv", { offline: true })).toEqual(first);
    expect(server.requests).toHaveLength(1);
  });

  test("without a snapshot names the address and what to do", async () => {
    const error = await failure(download("/a.csv", { offline: true }));
    expect(error.message).toBe(`${server.url}/a.csv: there is no snapshot of it in the store`);
    expect(error.hint).toBe("Run once without --offline to fetch it");
    expect(server.requests).toHaveLength(0);
  });

  test("is proposed when the server fails and there is a snapshot", async () => {
    server.answer("/a.csv", { body: CSV }, { status: 500 });
    await download("/a.csv");
    const error = await failure(download("/a.csv", {}, { limits: { retries: 0 } }));
    expect(error.hint).toBe("Run with --offline to use the snapshot of 2025-01-17");
    server.answer("/a.csv", { status: 404 });
    expect((await failure(download("/a.csv"))).hint).toBe(
      "Correct the address, or run with --offline to use the snapshot of 2025-01-17",
    );
  });
});

describe("secrets in addresses", () => {
  test("are sent, but stand in no message and no sidecar", async () => {
    const address = `${server.url.replace("//", "//anna:s3cret@")}/a.csv?api_key=k3y&key=A.B`;
    server.answer("/a.csv?api_key=k3y&key=A.B", { body: CSV }, { status: 404 });
    const snapshot = await download(address);
    expect(snapshot.address).toBe(`${server.url}/a.csv?api_key=hidden&key=A.B`);
    expect(server.requests[0]?.headers.authorization).toMatch(/^Basic /);
    const error = await failure(download(address));
    expect(JSON.stringify([snapshot, error.message, error.problems, error.hint])).not.toMatch(
      /s3cret|k3y|anna/,
    );
  });

  test.each(["http://anna:s3cret@", "nonsense://anna:s3cret@host/", "//anna:s3cret@host"])(
    "are hidden when the address %s cannot be read",
    async (address) => {
      expect(
        (await failure(download(address.includes("://") ? address : `x:${address}`))).message,
      ).not.toContain("s3cret");
    },
  );

  test("leave other parts of an address as they are", () => {
    expect(publicAddress(new URL("https://a.org/x?seriesCode=A&page=2"))).toBe(
      "https://a.org/x?seriesCode=A&page=2",
    );
  });
});
