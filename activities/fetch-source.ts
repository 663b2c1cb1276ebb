/** Step: brings the files of one source into the store, from the city folder or over HTTP. */
import { sourcesOf, type AnySource, type CityFolder } from "../domain/city.ts";
import { ReportError } from "../domain/errors.ts";
import type { StepOutcome } from "../domain/review.ts";
import type { ReviewSteps, SourceSnapshot } from "../domain/steps.ts";
import { downloadOpenSdg } from "./fetch-open-sdg.ts";
import { downloadTable } from "./fetch-table.ts";
import { downloadUnsd } from "./fetch-unsd.ts";
import type { Download, Fetched } from "./fetched-files.ts";
import { localFiles } from "./local-source.ts";
import { memoised } from "./memo.ts";
import type { DownloadMode, Resources } from "./resources.ts";
import { withSignsOfLife } from "./signs-of-life.ts";

type FetchInput = Parameters<ReviewSteps["fetchSource"]>[0];

/** Raised when the layout of the stored files changes. */
const STEP_VERSION = 1;

/**
 * The files of one source as a stored tree, and the day they are of: `asOf` of city.yaml, else the day of the newest
 * fetch, else null. An Open SDG repository keeps its own layout (`data/`, `meta/` ...), counted from its root; a table is
 * one file under its name in the city folder, or under the last part of its address; UNSD answers are
 * `<series>/page-<n>.json`. Files over HTTP are asked for at every run (the server may answer "not modified"), and the step
 * counts as reused when they are the same bytes as before. Fails with `source-unavailable`, or `invalid-config` when
 * city.yaml names files that are not there.
 */
export async function fetchSource(
  input: FetchInput,
  resources: Pick<Resources, "store" | "http" | "heartbeat" | "signal">,
): Promise<StepOutcome<SourceSnapshot>> {
  const city = (await resources.store.getJson(input.city)) as CityFolder;
  const source = sourceNamed(input.sourceId, city);
  const fetched = await filesOf(source, city, { input, resources });
  const date = source.asOf ?? fetched.newestDay;
  const inputs = Object.fromEntries(fetched.files.map(({ path, sha256 }) => [path, sha256]));
  const spec = {
    scope: input.scope,
    step: `fetchSource/${source.id}`,
    version: STEP_VERSION,
    parameters: { sourceId: source.id, date },
    inputs,
    tools: {},
    units: 1,
  };
  return memoised(spec, resources, async () => ({
    sourceId: source.id,
    files: await resources.store.putTree({ files: fetched.files }),
    date,
  }));
}

function sourceNamed(id: string, { config }: CityFolder): AnySource {
  const source = sourcesOf(config).find((candidate) => candidate.id === id);
  if (source) return source;
  throw new ReportError("invalid-config", `city.yaml has no source "${id}"`, {
    problems: [
      {
        file: "city.yaml",
        value: id,
        message: "there is no source of this id",
        fix: "Add it under sources",
      },
    ],
  });
}

interface Context {
  readonly input: FetchInput;
  readonly resources: Pick<Resources, "store" | "http" | "heartbeat" | "signal">;
}

async function filesOf(
  source: AnySource,
  city: CityFolder,
  { input, resources }: Context,
): Promise<Fetched> {
  if (source.kind !== "unsd-sdg" && "path" in source.location) {
    const tree = await resources.store.getTree(input.folder);
    return { files: localFiles(source, source.location.path, tree), newestDay: null };
  }
  const { licence } = source;
  const { offline, fetching } = input;
  const download = downloader({ licence, offline, fetching }, resources);
  switch (source.kind) {
    case "open-sdg":
      return downloadOpenSdg(addressOf(source), city.config.languages, download);
    case "table":
    case "uhri":
    case "upr-list":
    case "recommendation-table":
      return downloadTable(addressOf(source), download);
    case "unsd-sdg":
      return downloadUnsd(source, download);
  }
}

function addressOf(source: Exclude<AnySource, { kind: "unsd-sdg" }>): string {
  return "url" in source.location ? source.location.url : source.location.path;
}

/** Downloads with the source's licence, the run's mode and its cancellation, and tells that the step is alive. */
export function downloader(mode: DownloadMode, resources: Context["resources"]): Download {
  let [done, total] = [0, 1];
  const beat = (): void => {
    resources.heartbeat(done, total);
  };
  return {
    store: resources.store,
    progress: (...now) => {
      [done, total] = now;
      beat();
    },
    file: (address, expects) =>
      withSignsOfLife(beat, (alive) => {
        const signal = AbortSignal.any([resources.signal, alive]);
        return resources.http.download(address, { ...mode, expects, signal });
      }),
  };
}
