/** A draft becomes an edition exactly once, with the same bytes whoever publishes it; and what silence comes to. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client, Connection } from "@temporalio/client";
import { expect, test } from "vitest";
import { storeFolder } from "../../activities/adapters/city-files.ts";
import { createActivities, type Activities } from "../../activities/index.ts";
import { startWorkers, workflowRoles } from "../../cli/engine/workers.ts";
import { openResources, type OpenResources } from "../../cli/open-resources.ts";
import { verifyFolder } from "../../cli/verify-folder.ts";
import type { Approval, Decision } from "../../domain/approval.ts";
import type { ReviewRequest, ReviewResult } from "../../domain/review.ts";
import { queues } from "../../workflows/options.ts";
import { reviewSteps, type MadeDraft } from "../../workflows/review-steps.ts";
import { copySmallCity, inScratch } from "../support/run-vlr.ts";
import { engineAt } from "../support/temporal-for-tests.ts";
import { startTemporal } from "../support/temporal-server.ts";

interface Office {
  readonly resources: OpenResources;
  readonly steps: Activities;
  readonly out: string;
  readonly request: ReviewRequest;
}

/** A place with a store and an output folder of its own, and a city that asks two roles. */
async function inOffice<T>(work: (office: Office) => Promise<T>): Promise<T> {
  return inScratch(async (scratch) => {
    const out = join(scratch, "out");
    const { resources, close } = await openResources(join(scratch, "var"), out);
    try {
      const city = await copySmallCity(scratch);
      const yaml = await readFile(join(city, "city.yaml"), "utf8");
      await writeFile(
        join(city, "city.yaml"),
        `${yaml}approval: { reviewers: [statistics, mayor] }\n`,
      );
      const folder = await storeFolder(resources.store, city);
      const signal = new AbortController().signal;
      const steps = createActivities(() => ({ ...resources, signal, heartbeat: () => undefined }));
      return await work({
        resources,
        steps,
        out,
        request: { v: 1, city: "recno", period: "2024", folder, goals: null, offline: true },
      });
    } finally {
      await close();
    }
  });
}

function draftOf({ request, steps }: Office): Promise<MadeDraft> {
  return reviewSteps(request, steps, () => undefined);
}

function decisions(days: readonly [string, string]): readonly Decision[] {
  return (["statistics", "mayor"] as const).map((role, index) => ({
    role,
    verdict: "approve",
    contentHash: "",
    comment: "for ourselves",
    identity: "eva",
    decidedAt: `${days[index] ?? ""}T10:00:00.000Z`,
  }));
}

const review = { city: "recno", period: "2024" } as const;

async function bytesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length), await readFile(path, "base64")] as const;
      }),
    ),
  );
}

test("two workers with stores of their own publish the same content and decisions with the same bytes", async () => {
  const days = ["2026-03-03", "2026-03-05"] as const;
  const publish = () =>
    inOffice(async (office) => {
      const { parts, bundle } = await draftOf(office);
      const asked = { ...review, draft: parts, bundle, decisions: decisions(days) };
      const { place } = await office.steps.publishEdition(asked);
      return bytesIn(place);
    });
  const [first, second] = [await publish(), await publish()];
  expect([...first.keys()].toSorted()).toContain("/review.pdf");
  expect([...first.keys()].filter((path) => first.get(path) !== second.get(path))).toEqual([]);
  expect(second.size).toBe(first.size);
  const all = [...first.values()].map((text) => Buffer.from(text, "base64").toString("latin1"));
  // What is kept of a decision for the office itself stays there.
  expect(all.filter((text) => /for ourselves|\beva\b/.test(text))).toEqual([]);
});

test("publishing the same twice, also at once, puts one edition out; later decisions make the next", async () => {
  await inOffice(async (office) => {
    const { parts, bundle } = await draftOf(office);
    const publish = (days: readonly [string, string]) =>
      office.steps.publishEdition({
        ...review,
        draft: parts,
        bundle,
        decisions: decisions(days),
      });
    const places = await Promise.all([
      publish(["2026-03-03", "2026-03-05"]),
      publish(["2026-03-03", "2026-03-05"]),
    ]);
    places.push(await publish(["2026-03-03", "2026-03-05"]));
    expect(places.map(({ number }) => number)).toEqual([1, 1, 1]);
    expect((await publish(["2026-03-03", "2026-04-01"])).number).toBe(2);
    expect((await readdir(join(office.out, "recno/2024"))).toSorted()).toEqual([
      "edition-1",
      "edition-1.corrected.json",
      "edition-2",
      "edition-2.erratum.html",
      "latest",
    ]);
  });
});

test("silence past the deadline is expired: not approved, nobody's rejection, and somebody was reminded", async () => {
  await inOffice(async ({ resources, request, out }) => {
    await inScratch(async (folder) => {
      const server = await startTemporal(folder);
      const connection = await Connection.connect({ address: server.address });
      const workers = await startWorkers(engineAt(server.address), resources, workflowRoles);
      try {
        const handle = await new Client({ connection }).workflow.start("cityReview", {
          workflowId: "vlr/recno/2024",
          taskQueue: queues.workflow,
          args: [{ ...request, deadlineSeconds: 6 }],
        });
        const now = () => handle.query<Approval | null>("approval");
        while ((await now()) === null) await new Promise((resolve) => setTimeout(resolve, 200));
        const { contentHash } = (await now()) as Approval;
        const asked = { role: "mayor", verdict: "approve", contentHash, comment: null };
        const identity = "eva";
        await handle.executeUpdate("decide", { args: [{ ...asked, identity }] });
        const { outcome } = (await handle.result()) as ReviewResult;
        expect(outcome).toEqual({ kind: "expired" });
        expect(await now()).toMatchObject({
          state: "expired",
          decisions: [{ role: "mayor", verdict: "approve" }],
          reminders: [{ missing: ["statistics"] }],
        });
        // Nothing but the draft, which nobody asked for at a desk.
        expect(await readdir(join(out, "recno/2024"))).toEqual(["draft"]);
        expect((await verifyFolder(join(out, "recno/2024/draft"))).altered).toEqual([]);
        expect(await resources.approvals.waiting()).toEqual([]);
      } finally {
        workers.drain();
        await workers.finished;
        await connection.close();
        await server.stop();
      }
    });
  });
});
