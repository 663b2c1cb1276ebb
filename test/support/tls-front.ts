/** Certificates made by openssl, and a front that takes mutual TLS before a plain server, as operators put one up. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { connect, type AddressInfo, type Socket } from "node:net";
import { join } from "node:path";
import { createServer } from "node:tls";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Writes `ca.pem`, `server.pem`, `server.key`, `client.pem`, `client.key`, and a client of another authority. */
export async function makeCertificates(folder: string): Promise<void> {
  const openssl = (...args: readonly string[]) => run("openssl", [...args], { cwd: folder });
  for (const authority of ["ca", "stranger-ca"]) {
    await openssl(
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"],
      ...["-keyout", `${authority}.key`, "-out", `${authority}.pem`, "-days", "2"],
      ...["-subj", `/CN=vlr test ${authority}`],
    );
  }
  for (const [name, authority] of [
    ["server", "ca"],
    ["client", "ca"],
    ["stranger", "stranger-ca"],
  ] as const) {
    await openssl(
      ...["req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"],
      ...["-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}`],
      ...["-addext", "subjectAltName=DNS:localhost"],
    );
    await openssl(
      ...["x509", "-req", "-in", `${name}.csr`, "-CA", `${authority}.pem`],
      ...["-CAkey", `${authority}.key`, "-CAcreateserial", "-out", `${name}.pem`],
      ...["-days", "2", "-copy_extensions", "copy"],
    );
  }
}

/** "localhost:41234": asks for a certificate of `ca.pem` and passes everything on to `target` ("127.0.0.1:7233"). */
export async function startTlsFront(
  folder: string,
  target: string,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const [host = "", port = ""] = target.split(":");
  const read = (name: string) => readFile(join(folder, name));
  const sockets = new Set<Socket>();
  const server = createServer(
    {
      key: await read("server.key"),
      cert: await read("server.pem"),
      ca: await read("ca.pem"),
      requestCert: true,
      rejectUnauthorized: true,
      ALPNProtocols: ["h2"],
    },
    (outside) => {
      const inside = connect(Number(port), host);
      for (const socket of [outside, inside]) {
        sockets.add(socket);
        socket.on("error", () => undefined);
        socket.on("close", () => {
          outside.destroy();
          inside.destroy();
        });
      }
      outside.pipe(inside).pipe(outside);
    },
  );
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    address: `localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}
