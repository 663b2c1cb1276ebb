/** Builds of the tools behind the steps: they are part of memo keys and stand in the manifest. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { packageRoot } from "./package-files.ts";
import type { Resources } from "../resources.ts";

interface OwnPackage {
  readonly version: string;
  /** Exact versions: this program pins what it depends on. */
  readonly dependencies: Readonly<Record<string, string>>;
}

export function toolBuilds(browser: string): Resources["tools"] {
  const { dependencies } = ownPackage();
  const pinned = (name: string): string => dependencies[name] ?? "unknown";
  return {
    vlr: vlrBuild(),
    node: process.versions.node,
    icu: process.versions["icu"] ?? "none",
    duckdb: pinned("@duckdb/node-api"),
    vega: pinned("vega"),
    "vega-lite": pinned("vega-lite"),
    browser,
  };
}

/** Version and build of this program: "0.1.0+3f2a...". */
export function vlrBuild(): string {
  return `${ownPackage().version}+${buildId()}`;
}

function ownPackage(): OwnPackage {
  const path = fileURLToPath(new URL("package.json", packageRoot()));
  return createRequire(import.meta.url)(path) as OwnPackage;
}

/** Hash of the built code; "source" when it runs without having been built. */
function buildId(): string {
  const path = fileURLToPath(new URL("dist/build-id.txt", packageRoot()));
  return existsSync(path) ? readFileSync(path, "utf8") : "source";
}
