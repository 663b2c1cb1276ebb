/** Serves one page on this machine, and tells open browsers when it has changed. It reads no files: there is nothing else to get. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sha256Of } from "../../activities/adapters/canonical-json.ts";
import { ReportError } from "../../domain/errors.ts";
import { reloadScript, withReload } from "./reload.ts";

export interface PageServer {
  /** "http://127.0.0.1:41234/" */
  readonly address: string;
  /** Shows another page in every browser that has this one open. The same page again changes nothing. */
  show(html: string): void;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";

/**
 * Listens on 127.0.0.1 and nowhere else; port 0 lets the system choose. Throws `invalid-config` when the port cannot be had.
 * Requests under another name than this machine's are refused: a web page could have its own name lead here.
 */
export async function startPageServer(port: number, first: string): Promise<PageServer> {
  let page = versioned(first);
  const browsers = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    const refusal = refusalOf(request, own);
    if (refusal !== null) end(response, refusal, REFUSALS[refusal]);
    else if (request.url === "/events") listen(response, page.version);
    else if (request.url === "/reload.js") send(response, own, SCRIPT);
    else send(response, own, { type: "text/html; charset=utf-8", body: page.html });
  });
  const listen = (response: ServerResponse, version: string): void => {
    response.writeHead(200, { ...COMMON, "content-type": "text/event-stream" });
    browsers.add(response);
    response.once("close", () => browsers.delete(response));
    response.write(eventOf(version));
  };
  await listening(server, port);
  return {
    address: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    show: (html) => {
      const next = versioned(html);
      if (next.version === page.version) return;
      page = next;
      for (const browser of browsers) browser.write(eventOf(next.version));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const PATHS = new Set(["/", "/events", "/reload.js"]);

const REFUSALS = {
  404: "There is one page here: /\n",
  405: "This page can only be read\n",
  421: "This page is only for this machine: open the address that vlr preview has printed\n",
} as const;

function refusalOf({ headers, method, url }: IncomingMessage, port: number) {
  if (headers.host !== `${HOST}:${port}` && headers.host !== `localhost:${port}`) return 421;
  if (method !== "GET" && method !== "HEAD") return 405;
  return PATHS.has(url ?? "") ? null : 404;
}

const COMMON = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
} as const;

const SCRIPT = { type: "text/javascript; charset=utf-8", body: reloadScript };

interface Content {
  readonly type: string;
  readonly body: string;
}

function send(response: ServerResponse, port: number, { type, body }: Content): void {
  response.writeHead(200, {
    ...COMMON,
    "content-type": type,
    "content-security-policy": policyFor(port),
  });
  response.end(body);
}

/** A city's texts are not ours: whatever they hold, nothing runs but our script, and nothing is asked for elsewhere. */
function policyFor(port: number): string {
  const origins = [`http://${HOST}:${port}`, `http://localhost:${port}`];
  const at = (path: string): string => origins.map((origin) => origin + path).join(" ");
  return [
    "default-src 'none'",
    `script-src ${at("/reload.js")}`,
    `connect-src ${at("/events")} ${at("/")}`,
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function end(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { ...COMMON, "content-type": "text/plain; charset=utf-8" });
  response.end(words);
}

function eventOf(version: string): string {
  return `data: ${version}\n\n`;
}

function versioned(html: string): { readonly version: string; readonly html: string } {
  const version = sha256Of(html);
  return { version, html: withReload(html, version) };
}

function listening(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const hint = "Give another one with --port, or leave it out to have one chosen";
      reject(
        new ReportError(
          "invalid-config",
          `port ${port} cannot be used (${cause.code ?? cause.message})`,
          {
            hint,
            cause,
          },
        ),
      );
    });
    server.listen(port, HOST, resolve);
  });
}
