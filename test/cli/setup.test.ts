import { expect, test } from "vitest";
import { firstThatWorks } from "../../cli/setup/attempts.ts";

const way = (
  name: string,
  run: (signal: AbortSignal) => Promise<string | null>,
  limitMs = 5_000,
) => ({ name, limitMs, run });

test("the first way that works is taken and later ways are not tried", async () => {
  const tried: string[] = [];
  const result = await firstThatWorks([
    way("cache", () => Promise.resolve(null)),
    way("download", () =>
      Promise.reject(new Error("fetch failed", { cause: new Error("getaddrinfo ENOTFOUND") })),
    ),
    way("build", () => Promise.resolve("program")),
    way("never", () => {
      tried.push("never");
      return Promise.resolve("other");
    }),
  ]);
  expect(result).toEqual({
    found: "program",
    failed: [
      { name: "cache", why: "not there" },
      { name: "download", why: "getaddrinfo ENOTFOUND" },
    ],
  });
  expect(tried).toEqual([]);
});

test("a way that hangs is given up at its time limit, told so, and the next one is tried", async () => {
  let told = false;
  const hangs = (signal: AbortSignal): Promise<string> =>
    new Promise(() => {
      signal.addEventListener("abort", () => {
        told = true;
      });
    });
  const result = await firstThatWorks([
    way("hangs", hangs, 20),
    way("works", () => Promise.resolve("program")),
  ]);
  expect(result.found).toBe("program");
  expect(result.failed).toEqual([{ name: "hangs", why: "no result after 0 s" }]);
  expect(told).toBe(true);
});
