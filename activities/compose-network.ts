/** Step: the report of a network, from the findings of its cities, as one stored folder. */
import { mediaTypes, type ArtifactRef } from "../domain/artifact.ts";
import { networkCity, type NetworkCity } from "../domain/findings/network-city.ts";
import { networkFindings, type NetworkFindings } from "../domain/findings/network-findings.ts";
import type { ReviewFindings } from "../domain/findings/finding.ts";
import { comparePaths, type Manifest } from "../domain/manifest.ts";
import type { CityEnd, NetworkPlan, NetworkSteps } from "../domain/network-review.ts";
import type { StepOutcome } from "../domain/review.ts";
import { networkDocument } from "../report-templates/editions/network.tsx";
import { formatsOf } from "../report-templates/locales/format.ts";
import { canonicalJson, sha256Of } from "./adapters/canonical-json.ts";
import { alphabetsIn, fontFaceCss } from "./adapters/fonts.ts";
import { languageOf } from "./language-of.ts";
import { memoised } from "./memo.ts";
import type { ArtifactStore, Resources } from "./resources.ts";

/** Raised when the report is made otherwise from the same cities. */
const VERSION = 1;

const LANGUAGE = "en";

type Done = Extract<CityEnd, { readonly state: "done" }>;
type Failed = Extract<CityEnd, { readonly state: "failed" }>;

/** `report.html`, `report.json`, `manifest.json`. The same cities give the same bytes. */
export async function composeNetwork(
  { plan: ref, cities }: Parameters<NetworkSteps["composeNetwork"]>[0],
  resources: Resources,
): Promise<StepOutcome<ArtifactRef>> {
  const { store, tools } = resources;
  const plan = (await store.getJson(ref)) as NetworkPlan;
  const { network, name, period, settings } = plan;
  const done = cities.filter((city): city is Done => city.state === "done");
  const failed = cities.filter((city): city is Failed => city.state === "failed");
  return memoised(
    {
      scope: `network/${network}/${period}`,
      step: "composeNetwork",
      version: VERSION,
      parameters: {
        network: { id: network, name, settings },
        drafts: done.map(({ id, draft }) => ({ id, draft })),
        failed,
      },
      inputs: Object.fromEntries(done.map(({ id, bundle }) => [`review of ${id}`, bundle.sha256])),
      tools: { vlr: tools.vlr, node: tools.node, icu: tools.icu },
    },
    resources,
    async () => {
      const read: NetworkCity[] = [];
      // One after another: only what the report needs of a city stays in memory.
      for (const city of done) {
        read.push(await readCity(city, store));
        resources.heartbeat(read.length, done.length);
      }
      const findings = networkFindings({
        network,
        name,
        period: settings.period,
        method: settings.method,
        cities: read,
        failed: failed.map(({ id, failure }) => ({ id, failure })),
      });
      return putReport(findings, resources);
    },
  );
}

async function readCity({ id, bundle, draft }: Done, store: ArtifactStore): Promise<NetworkCity> {
  const { files } = await store.getTree(bundle);
  const json = async (path: string): Promise<unknown> => {
    const file = files.find((each) => each.path === path);
    if (file === undefined) throw new Error(`the bundle of ${id} has no ${path}`);
    return store.getJson(file);
  };
  return networkCity({
    id,
    findings: (await json("findings.json")) as ReviewFindings,
    manifest: (await json("manifest.json")) as Manifest,
    bundle: bundle.sha256,
    draft,
  });
}

async function putReport(
  findings: NetworkFindings,
  { store, tools }: Pick<Resources, "store" | "tools">,
): Promise<ArtifactRef> {
  const formats = formatsOf(LANGUAGE);
  const { network } = await languageOf(LANGUAGE);
  const text = network(formats);
  const html = networkDocument({
    findings,
    text,
    formats,
    fontCss: await fontFaceCss({ alphabets: alphabetsIn(JSON.stringify(findings)) }),
  });
  const json = `${canonicalJson({ format: "vlr-network-report/1", ...findings })}\n`;
  const put = (text: string, mediaType: string): Promise<ArtifactRef> =>
    store.put(Buffer.from(text), mediaType);
  const files = [
    { path: "report.html", ...(await put(html, mediaTypes.html)), origin: "composeNetwork" },
    { path: "report.json", ...(await put(json, mediaTypes.json)), origin: "composeNetwork" },
  ];
  const manifest = {
    format: "vlr-manifest/1",
    network: findings.name,
    period: findings.period,
    contentHash: sha256Of(json),
    cities: findings.cities.map(({ id, bundle, contentHash }) => ({ id, bundle, contentHash })),
    files,
    tools: { vlr: tools.vlr, node: tools.node, icu: tools.icu },
  };
  const stored = await put(`${canonicalJson(manifest)}\n`, mediaTypes.json);
  const entries = [...files, { path: "manifest.json", ...stored }].map(
    ({ path, sha256, bytes, mediaType }) => ({ path, sha256, bytes, mediaType }),
  );
  return store.putTree({ files: entries.toSorted((a, b) => comparePaths(a.path, b.path)) });
}
