/** Addresses and profiles that lead to no Temporal server that can be used, and those that do. */
import { createSecureServer, createServer as createPlain, type Http2Server } from "node:http2";
import { readFile, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freePort } from "../../cli/engine/server-process.ts";
import { startServer } from "../support/http-server.ts";
import { copySmallCity, inScratch, runVlr } from "../support/run-vlr.ts";
import { atTemporalDesk, stopped } from "../support/temporal-desk.ts";
import { makeCertificates, startTlsFront } from "../support/tls-front.ts";

async function listening(server: Http2Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** A gRPC message: not compressed, length, bytes. */
function message(bytes: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(bytes.byteLength, 1);
  return Buffer.concat([head, bytes]);
}

test("an address where nothing listens, and one where a web server does, end with 7 and say what to do", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const web = await startServer();
    for (const address of [`127.0.0.1:${await freePort()}`, web.host]) {
      const env = { TEMPORAL_ADDRESS: address, VLR_VAR: join(scratch, "var") };
      const ran = await runVlr(["run", city], { cwd: scratch, env });
      expect(ran.code, ran.stderr).toBe(7);
      expect(ran.stderr).toContain(`no Temporal server answers at ${address}`);
      expect(ran.stderr).toContain("--inline");
    }
    await web.close();
  });
});

test("every command that needs the server says that none answers; what can be seen without it is printed first", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const address = `127.0.0.1:${await freePort()}`;
    const env = { TEMPORAL_ADDRESS: address, VLR_VAR: join(scratch, "var") };
    const vlr = (...args: readonly string[]) => runVlr(args, { cwd: scratch, env });
    expect((await vlr("run", city, "--inline")).code).toBe(0);
    const asked = [
      ["status"],
      ["approve", "recno/2024", "--by", "mayor"],
      ["review", "recno/2024"],
      ["schedule", "list"],
      ["network", "status"],
      ["worker"],
    ];
    const ended = await Promise.all(asked.map((args) => vlr(...args)));
    expect(ended.map(({ code }) => code)).toEqual(asked.map(() => 7));
    for (const { stderr } of ended) {
      expect(stderr).toContain(`no Temporal server answers at ${address}`);
    }
    expect(ended[0]?.stdout).toContain("out/recno/2024/draft");
  });
});

test("a server of a version that is too old is named with its version", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const version = Buffer.from("1.20.4");
    const old = createPlain();
    old.on("stream", (stream) => {
      stream.respond(
        { ":status": 200, "content-type": "application/grpc" },
        { waitForTrailers: true },
      );
      stream.on("wantTrailers", () => {
        stream.sendTrailers({ "grpc-status": "0" });
      });
      // GetSystemInfoResponse: field 1 is the version.
      stream.end(message(Buffer.concat([Buffer.from([0x0a, version.byteLength]), version])));
    });
    const address = `127.0.0.1:${await listening(old)}`;
    const env = { TEMPORAL_ADDRESS: address, VLR_VAR: join(scratch, "var") };
    const ran = await runVlr(["run", city], { cwd: scratch, env });
    expect(ran.code, ran.stderr).toBe(7);
    expect(ran.stderr).toContain(`the Temporal server at ${address} is of version 1.20.4`);
    expect(ran.stderr).toContain("Upgrade it to 1.25 or newer");
    old.close();
  });
});

test("a profile with certificates reaches a server behind mutual TLS; a stranger's certificate does not", async () => {
  await atTemporalDesk(null, {}, async (desk) => {
    await makeCertificates(desk.scratch);
    const front = await startTlsFront(desk.scratch, desk.server.address);
    const profile = (name: string, client: string) => `[profile.${name}]
address = "${front.address}"
[profile.${name}.tls]
client_cert_path = "${join(desk.scratch, client)}.pem"
client_key_path = "${join(desk.scratch, client)}.key"
server_ca_cert_path = "${join(desk.scratch, "ca.pem")}"
`;
    const toml = profile("capital", "client") + profile("stranger", "stranger");
    await writeFile(join(desk.scratch, "temporal.toml"), toml);
    const env = { TEMPORAL_ADDRESS: front.address };
    const worker = await desk.worker(["--profile", "capital"], env);
    const ran = await desk.vlr(["run", desk.city, "--profile", "capital"], env);
    expect(ran.code, ran.stderr).toBe(0);
    await stopped(worker);
    const refused = await desk.vlr(["status", "--profile", "stranger"], env);
    expect(refused.code, refused.stderr).toBe(7);
    const unknown = await desk.vlr(["status", "--profile", "nowhere"], env);
    expect(unknown.code, unknown.stderr).toBe(2);
    expect(unknown.stderr).toContain("nowhere");
    await front.close();
  });
});

test("an API key goes out over TLS, and stands in no message", async () => {
  await inScratch(async (scratch) => {
    await makeCertificates(scratch);
    const read = (name: string) => readFile(join(scratch, name));
    const server = createSecureServer({
      key: await read("server.key"),
      cert: await read("server.pem"),
    });
    const seen: string[] = [];
    server.on("stream", (stream, headers) => {
      seen.push(headers.authorization ?? "");
      stream.respond(
        {
          ":status": 200,
          "content-type": "application/grpc",
          "grpc-status": "16",
          "grpc-message": "unauthorized",
        },
        { endStream: true },
      );
    });
    const port = await listening(server);
    const env = {
      TEMPORAL_ADDRESS: `localhost:${port}`,
      TEMPORAL_API_KEY: "a-very-secret-key",
      TEMPORAL_TLS_SERVER_CA_CERT_PATH: join(scratch, "ca.pem"),
      VLR_VAR: join(scratch, "var"),
    };
    const ran = await runVlr(["status"], { cwd: scratch, env });
    expect(ran.code, ran.stderr).toBe(7);
    expect(seen).toContain("Bearer a-very-secret-key");
    expect(ran.stderr + ran.stdout).not.toContain("a-very-secret-key");
    server.close();
  });
});
