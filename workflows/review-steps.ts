/** The order of the steps of one review: written once, for the workflow and for the run without a server. */
import {
  STAGES,
  type ReviewProgress,
  type ReviewRequest,
  type ReviewResult,
  type Stage,
  type StageProgress,
  type StepOutcome,
} from "../domain/review.ts";
import type { ApprovalRule } from "../domain/approval.ts";
import type { FurtherDocument } from "../domain/document-kind.ts";
import type {
  BundleInput,
  ComposedDocuments,
  DocumentResult,
  ReviewSteps,
  SourceSnapshot,
  WarehouseResult,
} from "../domain/steps.ts";

/** A draft, the parts it was made from, and who has to approve it. */
export interface MadeDraft extends ReviewResult {
  readonly parts: BundleInput;
  /** Null when `city.yaml` names nobody. */
  readonly approval: ApprovalRule | null;
}

/**
 * Makes a draft. `report` is called at each change of a stage; the last report shows every stage done.
 * Throws what a step throws; nothing is published by then, because the bundle is the last step.
 */
export async function reviewSteps(
  request: ReviewRequest,
  steps: ReviewSteps,
  report: (progress: ReviewProgress) => void,
): Promise<MadeDraft> {
  const stages = new StageList(report);
  const { city: id, period, folder, goals, offline, fetching } = request;
  // A run of some goals is compared with runs of the same goals, never with the whole.
  const part = goals === null ? "" : `/goals-${goals.join("-")}`;
  const then = fetching?.kind === "as-of" ? `/as-of-${fetching.until}` : "";
  const run = { v: 1, scope: `${id}/${period}${part}${then}` } as const;
  const how = fetching === undefined ? { offline } : { offline, fetching };

  const {
    city,
    sourceIds,
    languages,
    approval,
    documents: asked,
  } = await stages.run("readCity", () =>
    steps.readCity({ ...run, folder, goals, ...settingsOf(request) }),
  );
  const snapshots = await stages.runAll(
    "fetchSources",
    sourceIds,
    (sourceId) =>
      pinned(request, sourceId) ?? steps.fetchSource({ ...run, city, folder, sourceId, ...how }),
  );
  const warehouse = await stages.run("buildWarehouse", () =>
    steps.buildWarehouse({ ...run, city, snapshots }),
  );
  const findings = await stages.run("deriveFindings", () =>
    steps.deriveFindings({ ...run, city, released: warehouse.released }),
  );
  const charts = await stages.runAll("renderCharts", languages, (language) =>
    steps.renderCharts({ ...run, city, findings, language }),
  );
  const perLanguage = languages.map((language, index) => ({ language, charts: at(charts, index) }));
  const beside = await besideReview(asked, () => steps.findEarlierEdition({ ...run, findings }));
  const composed = await stages.runAll("composeDocument", perLanguage, (edition) =>
    steps.composeDocument({ ...run, city, findings, snapshots, ...edition, ...beside }),
  );
  const composedDocuments = inBundleOrder(composed);
  const pdfs = await stages.runAll("printPdf", composedDocuments, ({ print, language, kind }) =>
    steps.printPdf({ ...run, print, language, ...besidePrint(kind, warehouse) }),
  );
  const documents = composedDocuments.map((document, index) => ({
    ...document,
    pdf: at(pdfs, index),
  }));
  const charted = { charts: perLanguage, documents };
  const parts: BundleInput = { ...run, city, snapshots, warehouse, findings, ...charted };
  const bundle = await stages.run("assembleBundle", () => steps.assembleBundle(parts));
  return { bundle, stages: stages.list, parts, approval: approval ?? null };
}

/** The full review has the released data inside; what is made beside it has not. */
export function besidePrint(
  kind: DocumentResult["kind"],
  { tables }: WarehouseResult,
): Pick<Parameters<ReviewSteps["printPdf"]>[0], "kind" | "tables"> {
  return kind === undefined ? { tables } : { kind };
}

/** What the city asks for beside the full review, and what that needs. Nothing is looked up for a run that asks for nothing. */
async function besideReview(
  documents: readonly FurtherDocument[] | undefined,
  findEarlier: () => ReturnType<ReviewSteps["findEarlierEdition"]>,
): Promise<Pick<Parameters<ReviewSteps["composeDocument"]>[0], "documents" | "earlier">> {
  if (documents === undefined) return {};
  const earlier = documents.includes("changes") ? (await findEarlier()).value : null;
  return earlier === null ? { documents } : { documents, earlier };
}

/** The reviews of all languages, main one first, then what was made beside them. */
function inBundleOrder(composed: readonly ComposedDocuments[]): readonly DocumentResult[] {
  const reviews = composed.map(({ language, print, web }) => ({ language, print, web }));
  return [...reviews, ...composed.flatMap(({ further = [] }) => further)];
}

function settingsOf({ settings }: ReviewRequest): Pick<ReviewRequest, "settings"> {
  return settings === undefined ? {} : { settings };
}

/** A source that was fetched before the run began; null for all others. */
function pinned(
  { pins = [] }: ReviewRequest,
  sourceId: string,
): Promise<StepOutcome<SourceSnapshot>> | null {
  const value = pins.find((pin) => pin.sourceId === sourceId);
  if (value === undefined) return null;
  return Promise.resolve({
    value,
    reused: true,
    done: 1,
    total: 1,
    reason: "fetched for the network",
  });
}

/** Keeps what each stage has done and says so. */
class StageList {
  list: readonly StageProgress[] = STAGES.map((stage) => ({
    stage,
    state: "waiting",
    done: 0,
    total: 0,
    reused: false,
    reason: null,
  }));
  private readonly report: (progress: ReviewProgress) => void;

  constructor(report: (progress: ReviewProgress) => void) {
    this.report = report;
  }

  async run<T>(stage: Stage, step: () => Promise<StepOutcome<T>>): Promise<T> {
    this.set(stage, { state: "running", total: 1 });
    const { value, reused, reason, done, total } = await step();
    this.set(stage, { state: "done", reused, reason, done, total });
    return value;
  }

  async runAll<I, T>(
    stage: Stage,
    items: readonly I[],
    step: (item: I) => Promise<StepOutcome<T>>,
  ): Promise<readonly T[]> {
    let done = 0;
    this.set(stage, { state: "running", total: items.length });
    const outcomes = await Promise.all(
      items.map(async (item) => {
        const outcome = await step(item);
        done += 1;
        this.set(stage, { state: "running", done, total: items.length });
        return outcome;
      }),
    );
    this.set(stage, {
      state: "done",
      done: sum(outcomes.map((outcome) => outcome.done)),
      total: sum(outcomes.map((outcome) => outcome.total)),
      reused: outcomes.every((outcome) => outcome.reused),
      reason:
        [...new Set(outcomes.filter((o) => !o.reused).map((o) => o.reason))].join("; ") ||
        "nothing changed",
    });
    return outcomes.map((outcome) => outcome.value);
  }

  private set(stage: Stage, change: Partial<StageProgress>): void {
    this.list = this.list.map((entry) => (entry.stage === stage ? { ...entry, ...change } : entry));
    this.report({ stages: this.list });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}
