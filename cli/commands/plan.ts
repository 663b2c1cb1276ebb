/** `vlr plan`: what a run would do, why, and which printed figures and statuses would move. Writes nothing. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { storeFolder } from "../../activities/adapters/city-files.ts";
import { scratchStore } from "../../activities/adapters/scratch-store.ts";
import { createActivities } from "../../activities/index.ts";
import { readConfigOfTree } from "../../activities/read-city.ts";
import type { ArtifactRef } from "../../domain/artifact.ts";
import { compareFindings, type Move } from "../../domain/findings/compare.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import type { StepOutcome } from "../../domain/review.ts";
import type { CommandSpec } from "../define-command.ts";
import { openResources, type OpenResources } from "../open-resources.ts";
import { varFolder } from "./run.ts";

interface PlannedStep {
  readonly step: string;
  readonly runs: boolean;
  readonly reason: string;
}

interface Plan {
  readonly steps: readonly PlannedStep[];
  /** Null: there is no earlier run to compare with. */
  readonly moves: readonly Move[] | null;
}

export const plan: CommandSpec = {
  name: "plan",
  summary: "Says what a run would do and why, and what it would change. Renders and writes nothing.",
  positionals: ["<city folder>"],
  options: {
    offline: { type: "boolean", help: "ask no server for data; use the snapshots of earlier runs" },
    json: { type: "boolean", help: "print as JSON" },
  },
  examples: [["vlr plan my-city", "after a change in a table: which steps, figures and statuses move"]],
  run: async (input) => {
    const planned = await planReview(
      input.positionals[0] ?? "",
      varFolder(input),
      input.flag("offline"),
    );
    process.stdout.write(
      input.flag("json") ? `${JSON.stringify(planned, null, 2)}\n` : inWords(planned),
    );
    return 0;
  },
};

async function planReview(folder: string, varPath: string, offline: boolean): Promise<Plan> {
  const scratch = await mkdtemp(join(tmpdir(), "vlr-plan-"));
  const opened = await openResources(varPath);
  try {
    const store = scratchStore(opened.resources.store, await openStore(scratch));
    return await asFarAsFindings(folder, { ...opened.resources, store }, offline);
  } finally {
    await opened.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The first steps of `reviewSteps`: what comes after them depends on nothing else. */
async function asFarAsFindings(
  folder: string,
  resources: OpenResources,
  offline: boolean,
): Promise<Plan> {
  const id = basename(resolve(folder));
  const tree = await storeFolder(resources.store, folder);
  const { period } = await readConfigOfTree(tree, id, resources.store);
  const run = { v: 1, scope: `${id}/${period}` } as const;
  const signal = new AbortController().signal;
  const steps = createActivities(() => ({ ...resources, signal, heartbeat: () => undefined }));
  const before = await resources.store.readLatestStep(run.scope, "deriveFindings");
  const planned: PlannedStep[] = [];
  const note = <T>(step: string, { reused, reason, value }: StepOutcome<T>): T => {
    planned.push({ step, runs: !reused, reason });
    return value;
  };
  const { city, sourceIds } = note("readCity", await steps.readCity({ ...run, folder: tree, goals: null }));
  const snapshots = await Promise.all(
    sourceIds.map(async (sourceId) =>
      note(`fetchSource ${sourceId}`, await steps.fetchSource({ ...run, city, folder: tree, sourceId, offline })),
    ),
  );
  const warehouse = note("buildWarehouse", await steps.buildWarehouse({ ...run, city, snapshots }));
  const findings = note(
    "deriveFindings",
    await steps.deriveFindings({ ...run, city, released: warehouse.released }),
  );
  const read = async (ref: ArtifactRef) => (await resources.store.getJson(ref)) as ReviewFindings;
  const moves =
    before === null ? null : compareFindings(await read(before.output as ArtifactRef), await read(findings));
  return { steps: planned, moves };
}

function inWords({ steps, moves }: Plan): string {
  const runs = steps.some((step) => step.runs);
  const after = runs
    ? "Then the charts that show a moved figure, the document and the PDF are made again."
    : "Charts, document and PDF stay as they are.";
  return [
    "Steps:",
    ...steps.map(({ step, runs: does, reason }) => `  ${does ? "runs  " : "reused"}  ${step}: ${reason}`),
    after,
    "",
    moves === null
      ? "There is no earlier run of this period to compare with."
      : moves.length === 0
        ? "No printed figure and no status moves."
        : `${moves.length} changes:`,
    ...(moves ?? []).map((move) => `  ${moveInWords(move)}`),
    "",
  ].join("\n");
}

function moveInWords(move: Move): string {
  switch (move.kind) {
    case "status":
      return `${move.subject} ${move.code}: ${move.from} -> ${move.to}`;
    case "value":
      return `${move.series}, ${move.period}: ${move.from ?? "no value"} -> ${move.to ?? "no value"}`;
    case "added":
      return `${move.code}: new`;
    case "removed":
      return `${move.code}: no longer there`;
  }
}
