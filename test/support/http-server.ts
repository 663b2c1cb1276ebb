/** A real HTTP server on 127.0.0.1 whose answers a test writes down, one after another for each path. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

export interface ScriptedAnswer {
  /** 200 when left out. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Before the first byte. */
  readonly delayMs?: number;
  /** Announces the whole body, sends this many bytes and closes the connection. */
  readonly truncateAt?: number;
  /** Sends the body in two parts without announcing its length. */
  readonly chunked?: boolean;
  /** Closes the connection without an answer. */
  readonly hangUp?: boolean;
}

interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
}

export interface TestServer {
  /** "http://127.0.0.1:41234" */
  readonly url: string;
  /** "127.0.0.1:41234" */
  readonly host: string;
  readonly requests: readonly ReceivedRequest[];
  /** Most requests that were being answered at the same time. */
  mostAtOnce(): number;
  /** Path with query to its answers; the last one is repeated. Paths that nobody wrote down answer 404. */
  answer(
    path: string,
    ...answers: readonly (ScriptedAnswer | ((request: ReceivedRequest) => ScriptedAnswer))[]
  ): void;
  close(): Promise<void>;
}

type Script = Parameters<TestServer["answer"]>[1][];

/** Starts on a free port. */
export async function startServer(): Promise<TestServer> {
  const scripts = new Map<string, Script>();
  const requests: ReceivedRequest[] = [];
  let [now, most] = [0, 0];
  const server = createServer((request, response) => {
    now += 1;
    most = Math.max(most, now);
    response.once("close", () => {
      now -= 1;
    });
    const received = { path: request.url ?? "", headers: request.headers };
    requests.push(received);
    const script = scripts.get(received.path) ?? [{ status: 404, body: "nothing here" }];
    const next = script.length > 1 ? script.shift() : script[0];
    const answer = typeof next === "function" ? next(received) : next;
    void send(response, answer ?? {});
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    requests,
    mostAtOnce: () => most,
    answer: (path, ...answers) => {
      scripts.set(path, [...answers]);
    },
    close: () => stop(server),
  };
}

async function send(response: ServerResponse, answer: ScriptedAnswer): Promise<void> {
  if (answer.delayMs !== undefined) await wait(answer.delayMs);
  if (answer.hangUp) {
    response.destroy();
    return;
  }
  const body = Buffer.from(answer.body ?? "");
  const length = answer.chunked ? {} : { "content-length": String(body.byteLength) };
  response.writeHead(answer.status ?? 200, { ...length, ...answer.headers });
  if (answer.truncateAt !== undefined) {
    response.write(body.subarray(0, answer.truncateAt), () => {
      response.destroy();
    });
    return;
  }
  response.write(body.subarray(0, Math.ceil(body.byteLength / 2)));
  response.end(body.subarray(Math.ceil(body.byteLength / 2)));
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
