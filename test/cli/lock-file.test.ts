import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../support/run-vlr.ts";

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

test("the lock file has an entry for every platform, also when it was written behind a mirror that lacks some", () => {
  const optional = Object.entries(packages).flatMap(([parent, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).map((name) => ({ parent, name })),
  );
  const missing = optional.filter(
    ({ parent, name }) =>
      !(`node_modules/${name}` in packages) && !(`${parent}/node_modules/${name}` in packages),
  );
  expect(optional.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test("the lock file names no registry", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test("every dependency is pinned exactly", () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(repository, "package.json"), "utf8"),
  ) as Record<string, Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  }
});
