/** Builds of the tools behind the steps: they are part of memo keys and stand in the manifest. */
import { createRequire } from "node:module";
import { packageVersion } from "./package-files.ts";
import type { Resources } from "../resources.ts";

const require = createRequire(import.meta.url);

/** Versions as installed, read from the packages themselves. */
export function toolBuilds(browser: string): Resources["tools"] {
  return {
    vlr: packageVersion(),
    node: process.versions.node,
    icu: process.versions["icu"] ?? "none",
    duckdb: versionIn("@duckdb/node-api/package.json"),
    vega: versionIn("vega/package.json"),
    "vega-lite": versionIn("vega-lite/package.json"),
    browser,
  };
}

function versionIn(packageFile: string): string {
  return (require(packageFile) as { version: string }).version;
}
