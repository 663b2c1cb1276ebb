/** Step: chooses and draws the figures of one language; only figures that changed are drawn again. */
import { mediaTypes, type ArtifactRef, type TreeEntry } from "../domain/artifact.ts";
import type { ReviewFindings } from "../domain/findings/finding.ts";
import type { StepOutcome } from "../domain/review.ts";
import type { ReviewSteps } from "../domain/steps.ts";
import type { ChartPlan } from "../report-templates/charts/chart-plan.ts";
import { canonicalJson, sha256Of } from "./adapters/canonical-json.ts";
import { inParallel } from "./in-parallel.ts";
import { FILES_MISSING, memoised } from "./memo.ts";
import type { Resources } from "./resources.ts";

type Input = Parameters<ReviewSteps["renderCharts"]>[0];
type Outside = Pick<Resources, "store" | "charts" | "tools" | "heartbeat" | "signal">;

/** Raised when the choice of figures or their drawing gives another result for the same findings. */
const VERSION = 4;

/** What the step stores: every figure of one language, in the order of the document. */
export interface StoredCharts {
  readonly charts: readonly StoredChart[];
}

export interface StoredChart {
  readonly plan: StoredPlan;
  /** SHA-256 over everything the drawing depends on: equal keys are equal drawings. */
  readonly key: string;
  /** SVG with the light colours for use as a file; inside a page the page's colours hold. */
  readonly svg: ArtifactRef;
  /** Vega-Lite specification as JSON. */
  readonly spec: ArtifactRef;
  /** SVG for a phone; absent where the first one fits there too. */
  readonly narrow?: ArtifactRef;
}

/** A plan without its specifications; that of the page is stored as a file of its own. */
export type StoredPlan = Omit<ChartPlan, "spec" | "narrow">;

interface Result {
  /** `StoredCharts` as JSON. */
  readonly charts: ArtifactRef;
  /** The files that the list names, as a stored tree: in the record so that a lost one is noticed. */
  readonly files: ArtifactRef;
  readonly total: number;
}

/** Writing to the disk goes on beside drawing; drawing itself is one at a time. */
const LANES = 6;
const NAMED = 3;

/**
 * Draws the figures of one language and stores `StoredCharts` as JSON. The whole step is one memo record; when
 * findings change, figures whose specification, words and tools are the same as in the newest record of this scope
 * and language keep their files. One list is cheaper to read than a record per figure and says the same.
 * Failures are `render-failed` and name the figure.
 */
export async function renderCharts(
  { scope, findings, language }: Input,
  resources: Outside,
): Promise<StepOutcome<ArtifactRef>> {
  const { store, tools } = resources;
  const step = `renderCharts/${language}`;
  const drawn = new Set<string>();
  let before = 0;
  const outcome = await memoised<Result>(
    {
      scope,
      step,
      version: VERSION,
      parameters: { language },
      inputs: { findings: findings.sha256 },
      tools: pick(tools, ["vega", "vega-lite", "node", "icu", "vlr"]),
    },
    resources,
    async () => {
      const known = await knownCharts(scope, step, resources);
      before = known.size;
      // Loaded here: a run in which nothing changed plans no figures.
      const { plansOf } = await import("./chart-plans.ts");
      const plans = await plansOf((await store.getJson(findings)) as ReviewFindings, language);
      const charts = await drawAll(plans, { known, drawn, resources });
      return {
        charts: await store.putJson({ charts } satisfies StoredCharts),
        files: await store.putTree({ files: charts.flatMap((chart) => chartFiles(chart, "")) }),
        total: plans.length,
      };
    },
  );
  const { charts, total } = outcome.value;
  const partial = !outcome.reused && before > 0 && drawn.size < total;
  const reason = partial ? partialReason(outcome.reason, drawn, total) : outcome.reason;
  return { value: charts, reused: outcome.reused, done: total, total, reason };
}

/** Files of one figure by name; `suffix` tells languages apart. */
export function chartFiles(
  { plan, svg, narrow, spec }: StoredChart,
  suffix: string,
): readonly TreeEntry[] {
  return [
    { path: `${plan.id}${suffix}.svg`, ...svg },
    ...(narrow ? [{ path: `${plan.id}${suffix}.narrow.svg`, ...narrow }] : []),
    { path: `${plan.id}${suffix}.vl.json`, ...spec },
  ];
}

interface Work {
  readonly known: ReadonlyMap<string, StoredChart>;
  /** Ids of the figures that had to be drawn. */
  readonly drawn: Set<string>;
  readonly resources: Outside;
}

async function drawAll(plans: readonly ChartPlan[], work: Work): Promise<readonly StoredChart[]> {
  const { heartbeat } = work.resources;
  let done = 0;
  return inParallel(plans, LANES, async (plan) => {
    const chart = await storedChart(plan, work);
    done += 1;
    heartbeat(done, plans.length);
    return chart;
  });
}

async function storedChart({ spec, narrow, ...plan }: ChartPlan, work: Work): Promise<StoredChart> {
  const { known, drawn } = work;
  const { store, charts, tools, signal } = work.resources;
  signal.throwIfAborted();
  const specText = canonicalJson(spec);
  const { id, alt, goal } = plan;
  const builds = pick(tools, ["vega", "vega-lite", "node", "icu", "vlr"]);
  const key = sha256Of(
    canonicalJson({ version: VERSION, id, alt, goal, builds, spec: specText, narrow }),
  );
  const before = known.get(key);
  if (before) return { ...before, plan };
  drawn.add(id);
  const { withOwnColours } = await import("../report-templates/charts/standalone-svg.ts");
  const put = async (name: string, drawn: object): Promise<ArtifactRef> => {
    const svg = withOwnColours(await charts.render({ id: name, spec: drawn, alt }), goal);
    return store.put(Buffer.from(svg), mediaTypes.svg);
  };
  const svg = await put(id, spec);
  const stored = { plan, key, svg, spec: await store.put(Buffer.from(specText), mediaTypes.json) };
  return narrow ? { ...stored, narrow: await put(`${id}-narrow`, narrow) } : stored;
}

/** Figures of the newest record of this step whose files are still there, by key. */
async function knownCharts(
  scope: string,
  step: string,
  { store }: Outside,
): Promise<ReadonlyMap<string, StoredChart>> {
  const latest = await store.readLatestStep(scope, step);
  const ref = (latest?.output as Result | undefined)?.charts;
  if (!ref || !(await store.has(ref))) return new Map();
  const { charts } = (await store.getJson(ref)) as StoredCharts;
  const found = await inParallel(charts, LANES, async (chart) => {
    const files = [chart.svg, chart.spec, ...(chart.narrow ? [chart.narrow] : [])];
    const kept = await Promise.all(files.map((file) => store.has(file)));
    return kept.every(Boolean) ? [[chart.key, chart] as const] : [];
  });
  return new Map(found.flat());
}

/** "2 of 180 drawn: figure-1.2.1-trend, spark-1.2.1" */
function partialReason(reason: string, ids: ReadonlySet<string>, total: number): string {
  if (reason === FILES_MISSING) {
    return ids.size === 0 ? reason : `${reason}: ${drawnReason([...ids], total)}`;
  }
  return ids.size === 0
    ? `0 of ${total} drawn: findings changed, no figure did`
    : drawnReason([...ids], total);
}

function drawnReason(drawn: readonly string[], total: number): string {
  const names = drawn.slice(0, NAMED).join(", ");
  const rest = drawn.length > NAMED ? ` and ${drawn.length - NAMED} more` : "";
  return `${drawn.length} of ${total} drawn: ${names}${rest}`;
}

function pick<K extends string>(
  from: Readonly<Record<K, string>>,
  names: readonly K[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}
