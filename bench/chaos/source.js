/** The server of the city's table: well, slow, or failing for a while. */
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { between } from "./chance.js";

const SLOW_MS = 2_000;
/** Each ends a request in another way that is no answer. */
const FAILURES = ["503", "429", "hangs up", "truncated"];

export class Source {
  delay = 0;
  /** @type {string[]} */
  failures = [];
  /** Requests that were answered late or not at all. */
  troubles = 0;

  /** @param {Uint8Array} table */
  constructor(table) {
    this.table = table;
    this.server = createServer((_, response) => void this.answer(response));
  }

  well() {
    this.delay = 0;
    this.failures = [];
    this.troubles = 0;
  }

  slow() {
    this.delay = SLOW_MS;
  }

  /**
   * Fails the next one to four requests.
   * @param {string} words Seed.
   */
  flaps(words) {
    const count = between(`${words}/count`, 1, 4);
    this.failures = Array.from(
      { length: count },
      (_, index) => FAILURES[between(`${words}/${index}`, 0, FAILURES.length - 1)] ?? "503",
    );
  }

  /** @returns {Promise<string>} The table's address. */
  open() {
    return new Promise((resolve) => {
      this.server.listen(0, "127.0.0.1", () => {
        const address = this.server.address();
        const port = typeof address === "object" ? address?.port : null;
        resolve(`http://127.0.0.1:${port}/indicators.csv`);
      });
    });
  }

  close() {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(resolve));
  }

  /** @param {import("node:http").ServerResponse} response */
  async answer(response) {
    const failure = this.failures.shift();
    if (this.delay > 0 || failure !== undefined) this.troubles += 1;
    if (this.delay > 0) await wait(this.delay);
    if (failure === "hangs up") return response.destroy();
    if (failure === "503" || failure === "429")
      return response.writeHead(Number(failure), { "retry-after": "1" }).end();
    response.writeHead(200, {
      "content-type": "text/csv",
      "content-length": String(this.table.byteLength),
    });
    if (failure === "truncated")
      return response.write(this.table.subarray(0, 100), () => response.destroy());
    return response.end(this.table);
  }
}
