/** Whether a Temporal server is configured. */
import { afterEach, expect, test, vi } from "vitest";
import { configuredConnection } from "../../temporal.config.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("an address that is set to nothing counts as none", () => {
  vi.stubEnv("TEMPORAL_ADDRESS", "");
  expect(configuredConnection(null)).toBeNull();
});

test("an address is taken, and a namespace that is set to nothing is the usual one", () => {
  vi.stubEnv("TEMPORAL_ADDRESS", "temporal.example:7233");
  vi.stubEnv("TEMPORAL_NAMESPACE", "");
  const config = configuredConnection(null);
  expect(config?.connectionOptions.address).toBe("temporal.example:7233");
  expect(config?.namespace ?? "default").toBe("default");
});
