/** What deploy/ names is there. No container engine is asked: compose.yaml and Containerfile are read, not run. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { serviceOptions } from "../../cli/engine/service-options.ts";
import { drainSeconds, roles } from "../../temporal.config.ts";
import { stepsByRole } from "../../workflows/options.ts";

const deploy = join(import.meta.dirname, "../../deploy");
/** Of vlr worker and vlr server; only the first has a role. */
const options = ["role", ...Object.keys(serviceOptions)];

const read = (name: string): string => readFileSync(join(deploy, name), "utf8");

const service = z.looseObject({
  image: z.string().optional(),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
  command: z.union([z.string(), z.array(z.string())]).optional(),
  depends_on: z
    .record(
      z.string(),
      z.object({
        condition: z.enum(["service_started", "service_healthy", "service_completed_successfully"]),
      }),
    )
    .optional(),
  restart: z.string().optional(),
  stop_grace_period: z.string().optional(),
  volumes: z.array(z.string()).optional(),
  networks: z.array(z.string()).optional(),
  secrets: z.array(z.string()).optional(),
  healthcheck: z.looseObject({ test: z.array(z.string()) }).optional(),
  ports: z.never().optional(),
});
const compose = z
  .strictObject({
    name: z.string(),
    "x-worker": z.unknown(),
    services: z.record(z.string(), service),
    volumes: z.record(z.string(), z.unknown()),
    networks: z.record(z.string(), z.unknown()),
    secrets: z.record(z.string(), z.object({ file: z.string() })),
  })
  .parse(parse(read("compose.yaml"), { merge: true }));

test.each(Object.entries(compose.services))(
  "what the service %s names is declared, and it comes from one place",
  (_, { depends_on = {}, volumes = [], networks = [], secrets = [], image, build }) => {
    expect(image === undefined).toBe(build !== undefined);
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(depends_on)));
    expect(Object.keys(compose.networks)).toEqual(expect.arrayContaining(networks));
    expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining(secrets));
    const named = volumes
      .flatMap((volume) => volume.split(":", 1))
      .filter((from) => !from.startsWith("."));
    expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(named));
    const healthy = Object.entries(depends_on)
      .filter(([, { condition }]) => condition === "service_healthy")
      .map(([name]) => compose.services[name]?.healthcheck);
    expect(healthy).not.toContain(undefined);
  },
);

test("there is a worker for every role, with options that exist and time enough to stop", () => {
  const workers = Object.entries(compose.services).filter(([name]) => name.startsWith("worker-"));
  const served = workers.map(([, { command }]) => command?.[2]);
  expect(served.toSorted()).toEqual(Object.keys(roles).toSorted());
  for (const [name, { command, stop_grace_period, build }] of workers) {
    const used = [command ?? []].flat().filter((word) => word.startsWith("--"));
    for (const option of used) expect(options, name).toContain(option.slice(2));
    expect(Number.parseInt(stop_grace_period ?? "", 10)).toBeGreaterThan(drainSeconds.force);
    expect(existsSync(join(deploy, "..", build?.dockerfile ?? "none"))).toBe(true);
  }
});

/** Steps that speak to the world outside: sources, people who are told, a bucket for editions. */
const REACHING_OUT = ["fetchSource", "fetchPart", "sendNotice", "publishEdition"];

test("a worker reaches the world outside when its steps have to, and only then", () => {
  for (const [role, steps] of Object.entries(stepsByRole)) {
    const networks = compose.services[`worker-${role}`]?.networks ?? [];
    const reaches = steps.some((step) => REACHING_OUT.includes(step));
    expect(networks.includes("outside"), role).toBe(reaches);
    expect(networks, role).toContain("inside");
  }
});

test("what is to stay at work comes back when the machine starts again", () => {
  const once = ["schema", "namespace"];
  for (const [name, { restart }] of Object.entries(compose.services)) {
    expect(restart, name).toBe(once.includes(name) ? undefined : "unless-stopped");
  }
});

test("every role has the file of ports that its unit reads, and no two a port", () => {
  const ports = Object.keys(roles).flatMap((role) => {
    const text = read(`systemd/worker-${role}.env`);
    return ["HEALTH_PORT", "METRICS_PORT"].map(
      (name) => new RegExp(`^${name}=(\\d+)$`, "m").exec(text)?.[1],
    );
  });
  expect(new Set([...ports, "8071", "9071"]).size).toBe(2 * Object.keys(roles).length + 2);
  expect(ports).not.toContain(undefined);
});

test("a machine has either the embedded server or workers of any role", () => {
  const conflicts = /^Conflicts=(.*)$/m.exec(read("systemd/vlr-server.service"))?.[1] ?? "";
  const workers = Object.keys(roles).map((role) => `vlr-worker@${role}.service`);
  expect(conflicts.split(" ").toSorted()).toEqual(workers.toSorted());
});

test("the container starts the program under an init, as a user of its own, with a browser", () => {
  const lines = read("Containerfile").split("\n");
  expect(lines.filter((line) => line.startsWith("FROM")).join()).not.toContain("alpine");
  expect(lines.find((line) => line.startsWith("ENTRYPOINT"))).toContain('["tini", "--", "node"');
  expect(lines).toContain("USER vlr");
  expect(read("Containerfile")).toContain("VLR_BROWSER=/usr/bin/chromium");
});

const units = readdirSync(join(deploy, "systemd")).filter((name) => name.endsWith(".service"));

test.each(units)("%s has options that exist and time enough to stop", (name) => {
  const text = read(`systemd/${name}`);
  const start = /^ExecStart=(.*)$/m.exec(text)?.[1] ?? "";
  for (const [, option = ""] of start.matchAll(/ --([\w-]+)/g)) expect(options).toContain(option);
  const stop = Number(/^TimeoutStopSec=(\d+)$/m.exec(text)?.[1]);
  expect(stop).toBeGreaterThan(drainSeconds.force);
});

const hasSystemd = existsSync("/usr/bin/systemd-analyze");

test.skipIf(!hasSystemd).each(units)(
  "systemd finds nothing wrong in %s (needs systemd-analyze)",
  (name) => {
    const folder = mkdtempSync(join(tmpdir(), "vlr-units-"));
    try {
      // What the unit names need not be on this machine.
      const text = read(`systemd/${name}`)
        .replaceAll("/usr/bin/node", process.execPath)
        .replaceAll(/^(User|Group)=.*$/gm, "$1=root");
      const unit = join(folder, name.replace("@", "@render"));
      writeFileSync(unit, text);
      const args = ["verify", "--man=no", unit];
      const { status, stderr } = spawnSync("systemd-analyze", args, { encoding: "utf8" });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
