import { defineConfig } from "vitest/config";

const project = (name: string, include: readonly string[], testTimeout = 20_000) => ({
  extends: true as const,
  test: { name, include: [...include], testTimeout, hookTimeout: Math.max(testTimeout, 60_000) },
});

// vitest reads its configuration from a default export.
// eslint-disable-next-line no-restricted-syntax
export default defineConfig({
  test: {
    pool: "forks",
    env: { TZ: "UTC" },
    projects: [
      project("unit", ["test/{domain,datasets,report-templates,activities,workflows,cli}/**/*.test.{ts,tsx}"]),
      project("golden", ["test/golden/**/*.test.ts"], 120_000),
      project("replay", ["test/replay/**/*.test.ts"], 120_000),
      project("integration", ["test/integration/**/*.test.ts"], 300_000),
    ],
  },
});
