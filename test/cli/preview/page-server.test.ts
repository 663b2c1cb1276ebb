/** What the server of a preview gives out, to whom, and what it forbids. */
import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { startPageServer, type PageServer } from "../../../cli/preview/page-server.ts";
import { failure } from "../../support/report-error.ts";

const PAGE = "<!doctype html><html><head><title>First</title></head><body>one</body></html>";

async function started(): Promise<PageServer> {
  const server = await startPageServer(0, PAGE);
  onTestFinished(() => server.close());
  return server;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** A request as it is written, which `fetch` would tidy up. */
function ask(
  { address }: PageServer,
  path: string,
  { host, method = "GET" }: { readonly host?: string; readonly method?: string } = {},
): Promise<Answer> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const headers = { host: host ?? `127.0.0.1:${port}` };
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    asked.on("error", reject).end();
  });
}

test("the page allows our script and nothing else, and asks for nothing elsewhere", async () => {
  const server = await started();
  const { status, headers, body } = await ask(server, "/");
  expect(status).toBe(200);
  expect(body).toMatch(
    /<script src="\/reload.js" data-version="[\da-f]{64}"><\/script><\/head><body>one/,
  );
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'; script-src http://127.0.0.1:");
  expect(policy.match(/script-src[^;]*/)?.[0]).not.toMatch(/unsafe|self|data:|\*/);
  expect(policy).toContain("base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  const script = await ask(server, "/reload.js");
  expect(script.headers["content-type"]).toContain("javascript");
});

test.each([
  "/../package.json",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/..%2f..%2fetc/passwd",
  "//etc/passwd",
  "/reload.js/../../package.json",
  "/?file=/etc/passwd",
  "/index.html",
])("there is nothing at %s", async (path) => {
  const { status, body } = await ask(await started(), path);
  expect(status).toBe(404);
  expect(body).toBe("There is one page here: /\n");
});

test("a name that another site has made lead here is refused, for the events too", async () => {
  const server = await started();
  const { port } = new URL(server.address);
  for (const host of [
    "evil.example",
    `evil.example:${port}`,
    "127.0.0.1",
    `127.0.0.1.nip.io:${port}`,
  ]) {
    expect((await ask(server, "/", { host })).status).toBe(421);
    expect((await ask(server, "/events", { host })).status).toBe(421);
  }
  expect((await ask(server, "/", { host: `localhost:${port}` })).status).toBe(200);
});

test("nothing can be sent to it", async () => {
  const server = await started();
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    expect((await ask(server, "/", { method })).status).toBe(405);
  }
});

test("an open browser hears of another page, not of the same one again", async () => {
  const server = await started();
  const { body } = await fetch(new URL("events", server.address));
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  const first = (await reader.read()).value;
  expect(first).toMatch(/^data: [\da-f]{64}\n\n$/);
  server.show(PAGE);
  server.show(PAGE.replace("one", "two"));
  const second = (await reader.read()).value;
  expect(second).toMatch(/^data: [\da-f]{64}\n\n$/);
  expect(second).not.toBe(first);
  const { body: html } = await ask(server, "/");
  expect(html).toContain("two");
  expect(`data: ${/data-version="(.*?)"/.exec(html)?.[1] ?? ""}\n\n`).toBe(second);
  await reader.cancel();
});

test("a port that is taken is named, with what to do", async () => {
  const { address } = await started();
  const { code, message, hint } = await failure(
    startPageServer(Number(new URL(address).port), PAGE),
  );
  expect(code).toBe("invalid-config");
  expect(message).toMatch(/port \d+ cannot be used \(EADDRINUSE\)/);
  expect(hint).toContain("--port");
});
