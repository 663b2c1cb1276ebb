/** Opens the outside world for this process: store, network, database, charts, browser. */
import { sha256Of } from "../activities/adapters/canonical-json.ts";
import { createChartRenderer } from "../activities/adapters/chart-renderer.ts";
import { createHttpClient } from "../activities/adapters/http-client.ts";
import { openStore } from "../activities/adapters/artifact-store.ts";
import { draftsIn } from "../activities/adapters/draft-place.ts";
import { editionFolder } from "../activities/adapters/edition-folder.ts";
import { createPdfPrinter, type ClosablePrinter } from "../activities/adapters/pdf-printer.ts";
import { findBrowser } from "../activities/adapters/find-programs.ts";
import { removeLeftScratch } from "../activities/adapters/process-folder.ts";
import { toolBuilds } from "../activities/adapters/tool-builds.ts";
import { createWarehouse } from "../activities/adapters/warehouse.ts";
import type { ArtifactStore, Resources } from "../activities/resources.ts";
import { ReportError } from "../domain/errors.ts";
import { join } from "node:path";
import { channelsIn, openEditions } from "./operator-settings.ts";
import { approvalsIn, defaultOut, noticesIn } from "./places.ts";
import { browserFix } from "./setup/browser.ts";

export type OpenResources = Omit<Resources, "heartbeat" | "signal">;

export interface Opened {
  readonly resources: OpenResources;
  /** Closes the browser. */
  readonly close: () => Promise<void>;
}

/** A browser that was found but does not start (a wrong `VLR_BROWSER`, a missing library) is `render-failed` too. */
async function startableBrowser(): ReturnType<typeof findBrowser> {
  try {
    return await findBrowser();
  } catch (cause) {
    const named = process.env["VLR_BROWSER"];
    const message =
      named === undefined || named === ""
        ? "the browser for printing cannot be started"
        : `the browser named by VLR_BROWSER cannot be started: ${named}`;
    const hint = `Name another one in VLR_BROWSER, or unset it and install one: ${browserFix}`;
    throw new ReportError("render-failed", message, { hint, cause });
  }
}

/** A printer, and the build of its browser. Throws `render-failed` when there is no browser. */
export async function openPrinter(): Promise<{
  readonly printer: ClosablePrinter;
  readonly browser: string;
}> {
  const browser = await startableBrowser();
  if (browser === null) {
    throw new ReportError("render-failed", "no browser for printing was found", {
      hint: `To fix it: ${browserFix}`,
    });
  }
  const printer = createPdfPrinter({
    executablePath: browser.path,
    noSandbox: process.getuid?.() === 0,
  });
  return { printer, browser: browser.version };
}

/**
 * The store lies in `<varFolder>/store`, what waits for approval is noted in it, drafts go to `out`, and editions where
 * `<varFolder>/vlr.toml` says, else to `out`. Throws `render-failed` when there is no browser, `invalid-config`.
 */
export async function openResources(varFolder: string, out = defaultOut()): Promise<Opened> {
  await removeLeftScratch();
  const store = await openStore(join(varFolder, "store"));
  const told = await people(varFolder, out, store);
  const { printer, browser } = await openPrinter();
  return {
    resources: {
      ...around(store),
      ...told,
      charts: createChartRenderer(),
      printer,
      tools: toolBuilds(browser),
    },
    close: () => printer.close(),
  };
}

/**
 * For finding out what a run would do: draws and prints nothing, needs no browser, and everything that is fetched goes into
 * `store`. `browser` is the build that a run would print with; nothing is put out but in `scratch`.
 */
export function dryResources(
  store: ArtifactStore,
  browser: string,
  scratch: string,
): OpenResources {
  return {
    ...around(store),
    drafts: draftsIn(scratch, store),
    editions: editionFolder(scratch, store),
    approvals: approvalsIn(scratch),
    channels: [],
    notices: noticesIn(scratch),
    charts: { render: ({ id }) => Promise.resolve(`<svg xmlns="${SVG}" id="${id}"></svg>`) },
    printer: { print: (html) => Promise.resolve(Buffer.from(sha256Of(html))) },
    tools: toolBuilds(browser),
  };
}

const SVG = "http://www.w3.org/2000/svg";

/** Build of the browser that a run would print with; null when there is none that starts. */
export async function browserBuild(): Promise<string | null> {
  const browser = await findBrowser().catch(() => null);
  return browser?.version ?? null;
}

type Told = "drafts" | "editions" | "approvals" | "channels" | "notices";

/** What becomes of a draft. Throws `invalid-config` when `vlr.toml` is wrong. */
async function people(
  varFolder: string,
  out: string,
  store: ArtifactStore,
): Promise<Pick<OpenResources, Told>> {
  return {
    drafts: draftsIn(out, store),
    editions: await openEditions(varFolder, out, store),
    approvals: approvalsIn(varFolder),
    channels: await channelsIn(varFolder),
    notices: noticesIn(varFolder),
  };
}

function around(store: ArtifactStore): Omit<OpenResources, "charts" | "printer" | "tools" | Told> {
  const allowPrivateAddresses = process.env["VLR_ALLOW_PRIVATE_ADDRESSES"] === "1";
  return {
    store,
    http: createHttpClient({ store, allowPrivateAddresses }),
    warehouse: createWarehouse(),
  };
}
