/** Downloads from a real server: what arrives, from where, and whether it is what was asked for. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { publicAddress } from "../../activities/adapters/http-address.ts";
import type { HttpSnapshot } from "../../activities/resources.ts";
import { CSV, downloadsForTests, unavailable } from "../support/downloads.ts";

const web = downloadsForTests();

const bodyOf = async (snapshot: HttpSnapshot): Promise<string> =>
  (await web.store.get(snapshot.content)).toString();

describe("a file that arrives", () => {
  test("is stored as received, with a sidecar of what was said about it", async () => {
    web.server.answer("/a.csv", {
      body: CSV,
      headers: {
        "content-type": "text/csv; charset=utf-8",
        etag: '"1"',
        "set-cookie": "id=7",
        date: "x",
      },
    });
    const snapshot = await web.download("/a.csv", { licence: "CC BY 4.0" });
    expect(snapshot).toEqual({
      address: `${web.server.url}/a.csv`,
      finalAddress: `${web.server.url}/a.csv`,
      retrievedAt: "2025-01-17T10:00:00.000Z",
      status: 200,
      headers: { "content-type": "text/csv; charset=utf-8", etag: '"1"' },
      licence: "CC BY 4.0",
      content: { ...snapshot.content, bytes: CSV.length, mediaType: "text/csv" },
    });
    expect(await bodyOf(snapshot)).toBe(CSV);
  });

  test("is unpacked when the server compresses it unasked", async () => {
    web.server.answer("/a.csv", { body: gzipSync(CSV), headers: { "content-encoding": "gzip" } });
    expect(await bodyOf(await web.download("/a.csv"))).toBe(CSV);
    expect(web.server.requests[0]?.headers["accept-encoding"]).toBe("identity");
  });

  test("without an announced length is complete", async () => {
    web.server.answer("/a.csv", { body: CSV, chunked: true });
    expect(await bodyOf(await web.download("/a.csv"))).toBe(CSV);
  });

  test("twice with the same bytes keeps its first sidecar", async () => {
    web.server.answer("/a.csv", { body: CSV });
    const first = await web.download("/a.csv");
    web.now = new Date("2026-01-01T00:00:00Z");
    expect(await web.download("/a.csv")).toEqual(first);
  });

  test("is not sent again when the server says that it did not change", async () => {
    web.server.answer("/a.csv", { body: CSV, headers: { etag: '"v1"' } }, { status: 304 });
    const first = await web.download("/a.csv");
    expect(await web.download("/a.csv")).toEqual(first);
    expect(web.server.requests[1]?.headers["if-none-match"]).toBe('"v1"');
  });

  test("is asked for by date when the server gives no tag", async () => {
    const modified = "Wed, 15 Jan 2025 10:00:00 GMT";
    web.server.answer(
      "/a.csv",
      { body: CSV, headers: { "last-modified": modified } },
      { status: 304 },
    );
    await web.download("/a.csv");
    await web.download("/a.csv");
    expect(web.server.requests[1]?.headers["if-modified-since"]).toBe(modified);
  });

  test("is asked for in full when the store lost its bytes", async () => {
    web.server.answer("/a.csv", { body: CSV, headers: { etag: '"v1"' } });
    const { content } = await web.download("/a.csv");
    await rm(join(web.folder, "blobs", "sha256", content.sha256.slice(0, 2), content.sha256));
    expect(await bodyOf(await web.download("/a.csv"))).toBe(CSV);
    expect(web.server.requests[1]?.headers["if-none-match"]).toBeUndefined();
  });
});

describe("redirects", () => {
  test("are followed, and the last address is kept", async () => {
    web.server.answer("/old", { status: 301, headers: { location: "/new?x=1" } });
    web.server.answer("/new?x=1", {
      status: 307,
      headers: { location: `${web.server.url}/final.csv` },
    });
    web.server.answer("/final.csv", { body: CSV });
    const snapshot = await web.download("/old");
    expect(snapshot).toMatchObject({
      address: `${web.server.url}/old`,
      finalAddress: `${web.server.url}/final.csv`,
    });
  });

  test("that go in circles end", async () => {
    web.server.answer("/loop", { status: 302, headers: { location: "/loop" } });
    expect((await unavailable(web.download("/loop"))).message).toContain("more than 5 redirects");
    expect(web.server.requests).toHaveLength(6);
  });

  test.each(["file:///etc/passwd", "ftp://example.org/a.csv"])(
    "to %s are refused",
    async (location) => {
      web.server.answer("/a.csv", { status: 302, headers: { location } });
      expect((await unavailable(web.download("/a.csv"))).message).toContain("only http and https");
    },
  );
});

describe("something else than was asked for", () => {
  const LOGIN =
    '\uFEFF\n<!DOCTYPE html><html><head><style>p{}</style><title>Sign in</title><script>x="<b>"</script></head><body><p>Please log&nbsp;in</p></body></html>';

  test.each(["csv", "json", "xlsx"] as const)(
    "a web page instead of %s is refused with its first words",
    async (expects) => {
      web.server.answer("/data", { body: LOGIN, headers: { "content-type": "text/html" } });
      const error = await unavailable(web.download("/data", { expects }));
      expect(error.message).toContain(
        `${web.server.url}/data: the server answered a web page instead of`,
      );
      expect(error.message).toContain('"Sign in Please log');
      expect(error.hint).toContain("Open the address in a browser");
      expect(web.server.requests).toHaveLength(1);
      expect(await web.store.readSnapshot(`${web.server.url}/data`)).toBeNull();
    },
  );

  test("a table that is only called a web page is taken", async () => {
    web.server.answer("/data", { body: CSV, headers: { "content-type": "text/html" } });
    expect(await bodyOf(await web.download("/data"))).toBe(CSV);
  });

  test("JSON that breaks off is asked for again", async () => {
    web.server.answer("/data", { body: '{"a":' }, { body: '\uFEFF{"a":1}' });
    const { content } = await web.download("/data", { expects: "json" });
    expect(await web.store.getJson(content)).toEqual({ a: 1 });
  });

  test("a workbook that is none is refused with its first words", async () => {
    web.server.answer("/data.xlsx", { body: "Too many requests" });
    const error = await unavailable(
      web.download("/data.xlsx", { expects: "xlsx" }, { limits: { retries: 0 } }),
    );
    expect(error.message).toContain(
      'the server answered "Too many requests" where an Excel workbook was expected',
    );
  });
});

describe("offline", () => {
  test("gives the snapshot without asking the server", async () => {
    web.server.answer("/a.csv", { body: CSV });
    const first = await web.download("/a.csv");
    expect(await web.download("/a.csv", { offline: true })).toEqual(first);
    expect(web.server.requests).toHaveLength(1);
  });

  test("without a snapshot names the address and what to do", async () => {
    const error = await unavailable(web.download("/a.csv", { offline: true }));
    expect(error.message).toBe(`${web.server.url}/a.csv: there is no snapshot of it in the store`);
    expect(error.hint).toBe("Run once without --offline to fetch it");
    expect(web.server.requests).toHaveLength(0);
  });

  test("is proposed when the server fails and there is a snapshot", async () => {
    web.server.answer("/a.csv", { body: CSV }, { status: 500 });
    await web.download("/a.csv");
    const error = await unavailable(web.download("/a.csv", {}, { limits: { retries: 0 } }));
    expect(error.hint).toBe("Run with --offline to use the snapshot of 2025-01-17");
    web.server.answer("/a.csv", { status: 404 });
    expect((await unavailable(web.download("/a.csv"))).hint).toBe(
      "Correct the address, or run with --offline to use the snapshot of 2025-01-17",
    );
  });
});

describe("secrets in addresses", () => {
  test("are sent, but stand in no message and no sidecar", async () => {
    const address = `${web.server.url.replace("//", "//anna:s3cret@")}/a.csv?api_key=k3y&key=A.B`;
    web.server.answer("/a.csv?api_key=k3y&key=A.B", { body: CSV }, { status: 404 });
    const snapshot = await web.download(address);
    expect(snapshot.address).toBe(`${web.server.url}/a.csv?api_key=hidden&key=A.B`);
    expect(web.server.requests[0]?.headers.authorization).toMatch(/^Basic /);
    const error = await unavailable(web.download(address));
    expect(JSON.stringify([snapshot, error.message, error.problems, error.hint])).not.toMatch(
      /s3cret|k3y|anna/,
    );
  });

  test.each(["http://anna:s3cret@", "nonsense://anna:s3cret@host/", "//anna:s3cret@host"])(
    "are hidden when the address %s cannot be read",
    async (address) => {
      expect(
        (await unavailable(web.download(address.includes("://") ? address : `x:${address}`)))
          .message,
      ).not.toContain("s3cret");
    },
  );

  test("leave other parts of an address as they are", () => {
    expect(publicAddress(new URL("https://a.org/x?seriesCode=A&page=2"))).toBe(
      "https://a.org/x?seriesCode=A&page=2",
    );
  });
});
