import { expect, test } from "vitest";
import type { ArtifactRef } from "../../domain/artifact.ts";
import type { ReviewProgress, StepOutcome } from "../../domain/review.ts";
import { STAGES } from "../../domain/review.ts";
import type { ReviewSteps } from "../../domain/steps.ts";
import { reviewSteps } from "../../workflows/review-steps.ts";

const ref = (sha256: string): ArtifactRef => ({ sha256, bytes: 1, mediaType: "text/plain" });

const done = <T>(value: T, reason = "first run"): Promise<StepOutcome<T>> =>
  Promise.resolve({ value, reused: reason === "nothing changed", reason, done: 1, total: 1 });

function recordingSteps(calls: string[]): ReviewSteps {
  const note = <T>(name: string, value: T): Promise<StepOutcome<T>> => {
    calls.push(name);
    return done(value);
  };
  return {
    readCity: () =>
      note("readCity", { city: ref("city"), sourceIds: ["a", "b"], languages: ["en", "ca"] }),
    fetchSource: ({ sourceId }) =>
      note(`fetch ${sourceId}`, { sourceId, files: ref(sourceId), date: null }),
    buildWarehouse: ({ snapshots }) =>
      note(`build ${snapshots.map(({ sourceId }) => sourceId).join("+")}`, {
        released: ref("released"),
        tables: ref("tables"),
      }),
    deriveFindings: () => note("derive", ref("findings")),
    findEarlierEdition: () => note("find earlier", null),
    renderCharts: ({ language }) => note(`charts ${language}`, ref(`charts-${language}`)),
    composeDocument: ({ language, charts }) =>
      note(`compose ${language} ${charts.sha256}`, {
        language,
        print: ref(`print-${language}`),
        web: ref("web"),
      }),
    printPdf: ({ print }) => note(`print ${print.sha256}`, ref("pdf")),
    assembleBundle: ({ documents }) => note(`bundle ${documents.length}`, ref("bundle")),
  };
}

const request = {
  v: 1,
  city: "recno",
  period: "2024",
  folder: ref("folder"),
  goals: null,
  offline: false,
} as const;

test("steps run in order, sources and languages side by side, and each language keeps its own charts", async () => {
  const calls: string[] = [];
  const result = await reviewSteps(request, recordingSteps(calls), () => undefined);
  expect(calls).toEqual([
    "readCity",
    "fetch a",
    "fetch b",
    "build a+b",
    "derive",
    "charts en",
    "charts ca",
    "compose en charts-en",
    "compose ca charts-ca",
    "print print-en",
    "print print-ca",
    "bundle 2",
  ]);
  expect(result.bundle.sha256).toBe("bundle");
});

test("progress goes from waiting over running to done, stage by stage, and never back", async () => {
  const seen: ReviewProgress[] = [];
  await reviewSteps(request, recordingSteps([]), (progress) => seen.push(progress));
  const rank = { waiting: 0, running: 1, done: 2 };
  for (const [index, stage] of STAGES.entries()) {
    const states = seen.map(({ stages }) => rank[stages[index]!.state]);
    expect(states, stage).toEqual(states.toSorted((a, b) => a - b));
    expect(states.at(-1), stage).toBe(2);
  }
});

test("a stage of several units says the different reasons once, and is reused only when all were", async () => {
  const steps = recordingSteps([]);
  const mixed: ReviewSteps = {
    ...steps,
    fetchSource: ({ sourceId }) =>
      done(
        { sourceId, files: ref("x"), date: null },
        sourceId === "a" ? "nothing changed" : "data/b.csv changed",
      ),
  };
  const { stages } = await reviewSteps(request, mixed, () => undefined);
  expect(stages[1]).toMatchObject({
    reused: false,
    reason: "data/b.csv changed",
    done: 2,
    total: 2,
  });
});

test("what a step throws ends the run, and no later step is called", async () => {
  const calls: string[] = [];
  const steps: ReviewSteps = {
    ...recordingSteps(calls),
    deriveFindings: () => Promise.reject(new Error("no")),
  };
  await expect(reviewSteps(request, steps, () => undefined)).rejects.toThrow("no");
  expect(calls.at(-1)).toBe("build a+b");
});
