import { defineConfig } from "vitest/config";

const project = (name: string, include: readonly string[], testTimeout = 20_000) => ({
  extends: true as const,
  test: { name, include: [...include], testTimeout, hookTimeout: Math.max(testTimeout, 60_000) },
});

const MODELS = "test/datasets/models/**/*.test.ts";

const unit = project("unit", [
  "test/{domain,datasets,report-templates,workflows,cli}/**/*.test.{ts,tsx}",
]);

// Tools read their configuration from a default export.
export default defineConfig({
  test: {
    pool: "forks",
    // One process for each core: tests of whole runs wait for other processes most of the time.
    maxWorkers: 2,
    env: { TZ: "UTC" },
    projects: [
      // Pure functions share nothing that could leak: one module graph for all files halves the time.
      {
        ...unit,
        test: { ...unit.test, exclude: [MODELS], pool: "threads" as const, isolate: false },
      },
      // Steps with the real store, network, database, charts and browser.
      project("steps", ["test/activities/**/*.test.ts", MODELS], 60_000),
      project("golden", ["test/golden/**/*.test.ts"], 120_000),
      project("replay", ["test/replay/**/*.test.ts"], 120_000),
      project("integration", ["test/integration/**/*.test.ts"], 300_000),
      project("cluster", ["test/cluster/**/*.test.ts"], 900_000),
      project("full", ["test/full/**/*.test.ts"], 1_200_000),
    ],
  },
});
