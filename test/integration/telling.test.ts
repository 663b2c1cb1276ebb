/** Who is told what of a review: through a real Temporal server, to a real web server, with editions in a real bucket. */
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Client, Connection } from "@temporalio/client";
import { expect, onTestFinished, test } from "vitest";
import { storeFolder } from "../../activities/adapters/city-files.ts";
import { createActivities } from "../../activities/index.ts";
import { openBucket } from "../../activities/adapters/bucket.ts";
import { startWorkers, workflowRoles } from "../../cli/engine/workers.ts";
import { openResources, type OpenResources } from "../../cli/open-resources.ts";
import type { Approval } from "../../domain/approval.ts";
import type { Message } from "../../domain/notice.ts";
import type { ReviewRequest, ReviewResult } from "../../domain/review.ts";
import { queues } from "../../workflows/options.ts";
import { reviewSteps } from "../../workflows/review-steps.ts";
import { copySmallCity, inScratch, runVlr } from "../support/run-vlr.ts";
import { ACCESS_KEY, BUCKET, SECRET_KEY, startS3, whyNoS3Server } from "../support/s3-server.ts";
import { engineAt } from "../support/temporal-for-tests.ts";
import { startTemporal } from "../support/temporal-server.ts";

/** A web address that remembers what it was told; `answers` are its first answers, then 204. */
async function listener(answers: readonly number[] = []) {
  const told: Message[] = [];
  const left = [...answers];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => (body += part));
    request.on("end", () => {
      told.push(JSON.parse(body) as Message);
      response.writeHead(left.shift() ?? 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { told, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const webhook = (url: string): string => `[[notify]]\nkind = "webhook"\nurl = "${url}"\n`;

interface Office {
  readonly scratch: string;
  readonly city: string;
  readonly out: string;
  readonly varFolder: string;
  readonly resources: OpenResources;
  readonly request: ReviewRequest;
}

/** A place with these settings, and a city that asks the mayor. */
async function inOffice(settings: string, work: (office: Office) => Promise<void>): Promise<void> {
  await inScratch(async (scratch) => {
    const [out, varFolder] = [join(scratch, "out"), join(scratch, "var")];
    await mkdir(varFolder);
    await writeFile(join(varFolder, "vlr.toml"), settings);
    const city = await copySmallCity(scratch);
    const yaml = await readFile(join(city, "city.yaml"), "utf8");
    await writeFile(join(city, "city.yaml"), `${yaml}approval: { reviewers: [mayor] }\n`);
    const { resources, close } = await openResources(varFolder, out);
    try {
      const folder = await storeFolder(resources.store, city);
      const request = { v: 1, city: "recno", period: "2024", folder, goals: null } as const;
      await work({
        scratch,
        city,
        out,
        varFolder,
        resources,
        request: { ...request, offline: true },
      });
    } finally {
      await close();
    }
  });
}

/** Workers of this process on a server of their own. */
async function withClient(
  { resources }: Office,
  work: (client: Client, address: string) => Promise<void>,
): Promise<void> {
  await inScratch(async (folder) => {
    const server = await startTemporal(folder);
    const { address } = server;
    const connection = await Connection.connect({ address });
    const workers = await startWorkers(engineAt(address), resources, workflowRoles);
    try {
      await work(new Client({ connection }), address);
    } finally {
      workers.drain();
      await workers.finished;
      await connection.close();
      await server.stop();
    }
  });
}

async function until<T>(look: () => Promise<T | null> | T | null): Promise<T> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("waited for a minute in vain");
}

const start = (client: Client, request: ReviewRequest) =>
  client.workflow.start("cityReview", {
    workflowId: "vlr/recno/2024",
    taskQueue: queues.workflow,
    args: [request],
  });

async function approve(handle: Awaited<ReturnType<typeof start>>): Promise<ReviewResult> {
  const { contentHash } = await until(() => handle.query<Approval | null>("approval"));
  const said = { role: "mayor", verdict: "approve", contentHash, comment: null, identity: "eva" };
  await handle.executeUpdate("decide", { args: [said] });
  return (await handle.result()) as ReviewResult;
}

const events = (told: readonly Message[]): readonly string[] => told.map(({ event }) => event);

test("those who approve are told when the draft is ready, again after a refusal, and when the edition is out; the draft is there to be read", async () => {
  const { told, url } = await listener([500]);
  await inOffice(webhook(url), async (office) => {
    await withClient(office, async (client) => {
      const handle = await start(client, office.request);
      await until(() => (told.length >= 2 ? told : null));
      expect(events(told)).toEqual(["ready-for-approval", "ready-for-approval"]);
      expect(told[0]?.id).toBe(told[1]?.id);
      expect(told[1]?.subject).toBe("Rečno 2024: a draft waits for approval");
      expect(told[1]?.text).toContain("vlr approve recno/2024 --by ROLE");
      expect(await readdir(join(office.out, "recno/2024"))).toEqual(["draft"]);
      await approve(handle);
      await until(() => (told.length >= 3 ? told : null));
      expect(told[2]?.event).toBe("published");
      expect(told[2]?.id).not.toBe(told[0]?.id);
      expect(told[2]?.text).toContain(join(office.out, "recno/2024/edition-1"));
      expect(await office.resources.notices.unsent()).toEqual([]);
    });
  });
});

test("silence is reminded of and at last told as expired; a way that refuses for good neither stops the review nor stays unseen", async () => {
  const [{ told, url }, deaf] = [await listener(), await listener([404, 404, 404, 404])];
  await inOffice(`${webhook(url)}\n${webhook(deaf.url)}`, async (office) => {
    await withClient(office, async (client, address) => {
      const handle = await start(client, { ...office.request, deadlineSeconds: 6 });
      const { outcome } = (await handle.result()) as ReviewResult;
      expect(outcome).toEqual({ kind: "expired" });
      await until(() => (told.length >= 3 && deaf.told.length >= 3 ? told : null));
      expect(events(told)).toEqual(["ready-for-approval", "reminder", "expired"]);
      expect(told[2]?.text).toContain("neither approved nor rejected");
      const env = { TEMPORAL_ADDRESS: address, VLR_VAR: office.varFolder };
      const status = await until(async () => {
        const ran = await runVlr(["status"], { cwd: office.scratch, env });
        return ran.stdout.split("Not told").length > 3 ? ran.stdout : null;
      });
      expect(status).toContain("Not told (attempt 1): recno/2024 expired by webhook 2: 127.0.0.1");
      const tried = await runVlr(["notify", "test"], { cwd: office.scratch, env });
      expect(tried.code, tried.stderr).toBe(6);
      expect(tried.stdout).toContain("webhook 1: sent");
      expect(tried.stdout).toContain("webhook 2: ");
      expect(events(told)).toContain("test");
    });
  });
});

test("a schedule whose folder is gone, and a scheduled review that fails, are told with what to mend; one at a desk is not", async () => {
  const { told, url } = await listener();
  await inOffice(webhook(url), async (office) => {
    await withClient(office, async (client) => {
      const fire = (folder: string, workflowId: string) =>
        client.workflow.start("scheduledReview", {
          workflowId,
          taskQueue: queues.workflow,
          args: [{ v: 1, city: "recno", folder }],
        });
      const gone = await fire(join(office.scratch, "gone"), "vlr-schedule/recno-1");
      await expect(gone.result()).rejects.toThrow();
      await until(() => (told.length >= 1 ? told : null));
      expect(told[0]).toMatchObject({ event: "failed", period: null });
      expect(told[0]?.text).toContain(join(office.scratch, "gone"));

      const table = join(office.city, "indicators.csv");
      const rows = await readFile(table, "utf8");
      await writeFile(table, rows.replace(/increase|decrease/, "sideways"));
      await (await fire(office.city, "vlr-schedule/recno-2")).result();
      await until(() => (told.length >= 2 ? told : null));
      expect(told[1]).toMatchObject({ event: "failed", city: "recno", period: "2024" });
      expect(told[1]?.text).toMatch(/indicators\.csv, line \d+.*sideways/);

      const folder = await storeFolder(office.resources.store, office.city);
      const watched = await start(client, { ...office.request, folder });
      await expect(watched.result()).rejects.toThrow();
      expect(told).toHaveLength(2);
    });
  });
});

const noServer = await whyNoS3Server();
test.skip.each(noServer === null ? [] : [noServer])("editions in a bucket: %s", () => undefined);

test.runIf(noServer === null)(
  "two who publish at once put one edition into the bucket, the next says what it changes, and a withdrawal is told",
  async () => {
    const { told, url } = await listener();
    await inScratch(async (folder) => {
      const s3 = await startS3(folder);
      onTestFinished(() => s3.kill());
      const settings = `[publish]
kind = "s3"
endpoint = "${s3.endpoint}"
bucket = "${BUCKET}"
prefix = "public"
access_key = "${ACCESS_KEY}"
secret_key_file = "s3-secret"
${webhook(url)}`;
      await inOffice(settings, async (office) => {
        const { resources, request, varFolder, scratch } = office;
        await writeFile(join(varFolder, "s3-secret"), `${SECRET_KEY}\n`);
        const signal = new AbortController().signal;
        const steps = createActivities(() => ({
          ...resources,
          signal,
          heartbeat: () => undefined,
        }));
        const { parts, bundle } = await reviewSteps(request, steps, () => undefined);
        const publish = (day: string) =>
          steps.publishEdition({
            city: "recno",
            period: "2024",
            draft: parts,
            bundle,
            decisions: [
              {
                role: "mayor",
                verdict: "approve",
                contentHash: "",
                comment: null,
                identity: "eva",
                decidedAt: `${day}T10:00:00.000Z`,
              },
            ],
          });
        const both = await Promise.all([publish("2026-03-03"), publish("2026-03-03")]);
        const place = `s3://${BUCKET}/public/recno/2024/edition-1`;
        expect(both).toEqual([
          { number: 1, place },
          { number: 1, place },
        ]);
        expect((await publish("2026-04-01")).number).toBe(2);
        const env = { VLR_VAR: varFolder };
        const withdraw = ["withdraw", "recno/2024", "2", "--reason", "4.2 was wrong"];
        const ran = await runVlr(withdraw, { cwd: scratch, env });
        expect(ran.stdout, ran.stderr).toContain("the latest is edition 1");
        expect(told).toMatchObject([
          {
            event: "withdrawn",
            id: "recno/2024/edition-2/withdrawn",
            subject: "Rečno 2024: edition 2 is withdrawn",
          },
        ]);
        const bucket = openBucket(
          {
            kind: "s3",
            endpoint: s3.endpoint,
            bucket: BUCKET,
            prefix: "public",
            region: "us-east-1",
            address: "path",
            keys: { accessKey: ACCESS_KEY, secret: { kind: "file", path: "s3-secret" } },
          },
          () => Promise.resolve(SECRET_KEY),
        );
        expect((await bucket.names("public/recno/2024/")).toSorted()).toEqual([
          "edition-1",
          "edition-1.claim.json",
          "edition-1.corrected.json",
          "edition-2",
          "edition-2.claim.json",
          "edition-2.erratum.html",
          "edition-2.withdrawn.json",
          "latest.json",
        ]);
        const erratum = await bucket.get("public/recno/2024/edition-2.erratum.html");
        expect(erratum?.toString("utf8")).toContain("only texts have");
      });
    });
  },
);
