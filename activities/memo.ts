/** Runs a step only when something it depends on has changed, and says in plain words what that was. */
import { mediaTypes, type ArtifactRef } from "../domain/artifact.ts";
import type { StepOutcome } from "../domain/review.ts";
import { canonicalJson, sha256Of } from "./adapters/canonical-json.ts";
import { inParallel } from "./in-parallel.ts";
import type { ArtifactStore, Resources, StepRecord } from "./resources.ts";

/** Everything a step depends on. Two steps with equal specifications (the scope apart) have the same result. */
export interface MemoSpec {
  /** Runs that are compared to say why a step ran: "barcelona/2024". Not part of the key. */
  readonly scope: string;
  /** Unique in the scope: "buildWarehouse", "fetchSource/health", "renderCharts/en". */
  readonly step: string;
  /** Raised whenever the step's code gives another result for the same inputs. */
  readonly version: number;
  readonly parameters: unknown;
  /** Label for people ("data/indicator_1-2-1.csv") to SHA-256. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Builds of the tools that this step uses: {"duckdb": "1.5.6"}. */
  readonly tools: Readonly<Record<string, string>>;
  /** Units of work for the progress line; one when left out. */
  readonly units?: number;
}

/** Reason of a step that runs although its inputs are those of an earlier run. */
export const FILES_MISSING = "stored files are missing";

/** Names in a reason before the rest is only counted. */
const NAMED = 3;

/** Files looked for at once. */
const LOOK_UPS = 8;

/**
 * Gives the stored result when the same work was done before and everything it refers to is still in the store; works and
 * stores the result otherwise. The result must be JSON: it is stored, and given back from the store the next time.
 */
export async function memoised<T>(
  spec: MemoSpec,
  { store }: Pick<Resources, "store">,
  work: () => Promise<T>,
): Promise<StepOutcome<T>> {
  const key = memoKey(spec);
  const [known, latest] = await Promise.all([
    store.readStep(key),
    store.readLatestStep(spec.scope, spec.step),
  ]);
  const units = { done: spec.units ?? 1, total: spec.units ?? 1 };
  if (known && (await isComplete(known.output, store))) {
    if (latest?.key !== key) await store.writeStep({ ...known, scope: spec.scope });
    const reason =
      !latest || latest.key === key ? "nothing changed" : "done before with the same inputs";
    return { value: known.output as T, reused: true, reason, ...units };
  }
  const value = await work();
  const { scope, step, version, parameters, inputs, tools } = spec;
  await store.writeStep({ key, scope, step, version, parameters, inputs, tools, output: value });
  return {
    value,
    reused: false,
    reason: known ? FILES_MISSING : reasonToRun(latest, spec),
    ...units,
  };
}

/** SHA-256 of canonical JSON {step, version, parameters, inputs, tools}. */
export function memoKey({ step, version, parameters, inputs, tools }: MemoSpec): string {
  return sha256Of(canonicalJson({ step, version, parameters, inputs, tools }));
}

/** What differs from the last time in plain words: "first run", "data/a.csv changed", "step version 2; browser 156 -> 157". */
function reasonToRun(
  latest: StepRecord | null,
  spec: Pick<MemoSpec, "version" | "parameters" | "inputs" | "tools">,
): string {
  if (!latest) return "first run";
  const reasons = [
    ...inputReasons(latest.inputs, spec.inputs),
    ...(canonicalJson(latest.parameters) === canonicalJson(spec.parameters)
      ? []
      : ["settings changed"]),
    ...(latest.version === spec.version ? [] : [`step version ${spec.version}`]),
    ...toolReasons(latest.tools, spec.tools),
  ];
  return reasons.length === 0 ? FILES_MISSING : reasons.join("; ");
}

type Labelled = Readonly<Record<string, string>>;

function inputReasons(before: Labelled, now: Labelled): string[] {
  const changed = Object.keys(now).filter(
    (label) => Object.hasOwn(before, label) && before[label] !== now[label],
  );
  const added = Object.keys(now).filter((label) => !Object.hasOwn(before, label));
  const removed = Object.keys(before).filter((label) => !Object.hasOwn(now, label));
  return [counted(changed, "changed"), counted(added, "added"), counted(removed, "removed")].filter(
    (reason) => reason !== "",
  );
}

function counted(labels: readonly string[], verb: string): string {
  const names = labels.toSorted();
  if (names.length < 2) return names.map((name) => `${name} ${verb}`).join("");
  const shown = names.slice(0, NAMED).join(", ");
  const rest = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  return `${names.length} inputs ${verb}: ${shown}${rest}`;
}

function toolReasons(before: Labelled, now: Labelled): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .toSorted()
    .filter((tool) => before[tool] !== now[tool])
    .map((tool) => {
      const [old, current] = [before[tool], now[tool]];
      if (old === undefined) return `${tool} ${current ?? ""} added`;
      return current === undefined ? `${tool} no longer used` : `${tool} ${old} -> ${current}`;
    });
}

/** Whether all files that a result refers to, those inside stored folders too, are still there. */
async function isComplete(output: unknown, store: ArtifactStore): Promise<boolean> {
  const found = await inParallel(refsIn(output), LOOK_UPS, (ref) => isStored(ref, store));
  return found.every(Boolean);
}

async function isStored(ref: ArtifactRef, store: ArtifactStore): Promise<boolean> {
  if (!(await store.has(ref))) return false;
  return ref.mediaType !== mediaTypes.tree || isComplete((await store.getTree(ref)).files, store);
}

/** Every reference to stored bytes inside a JSON value. */
export function refsIn(value: unknown): ArtifactRef[] {
  if (typeof value !== "object" || value === null) return [];
  if (isRef(value)) return [value];
  return Object.values(value).flatMap(refsIn);
}

function isRef(value: object): value is ArtifactRef {
  return (
    "sha256" in value &&
    typeof value.sha256 === "string" &&
    "bytes" in value &&
    typeof value.bytes === "number" &&
    "mediaType" in value &&
    typeof value.mediaType === "string"
  );
}
