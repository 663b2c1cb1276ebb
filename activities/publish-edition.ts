/** Step: the approved draft becomes an edition: rendered from the same parts, and put out exactly once. */
import { approversOf } from "../domain/approval.ts";
import { mediaTypes, type ArtifactRef } from "../domain/artifact.ts";
import type { CityFolder } from "../domain/city.ts";
import { nextEdition, sameEdition, type EditionStatus, type ReviewKey } from "../domain/edition.ts";
import type { Manifest } from "../domain/manifest.ts";
import type { EditionPlace } from "../domain/review.ts";
import type { ApprovalSteps, BundleInput } from "../domain/steps.ts";
import { asEdition } from "./as-edition.ts";
import { contentHashOf, documentName, putBundle } from "./assemble-bundle.ts";
import { dataAttachments } from "./data-attachments.ts";
import { memoised } from "./memo.ts";
import { manifestOf } from "./manifest-of.ts";
import type { Resources } from "./resources.ts";

type Input = Parameters<ApprovalSteps["publishEdition"]>[0];

/** Raised when an edition is rendered otherwise from the same parts. */
const VERSION = 2;

/**
 * An edition with this content and these approvals that is out already is given back. Two attempts at once cannot make two:
 * who comes second finds the number taken and looks again. Throws `render-failed`, `store-failed`.
 */
export async function publishEdition(input: Input, resources: Resources): Promise<EditionPlace> {
  const { store, editions } = resources;
  const review: ReviewKey = { city: input.city, period: input.period };
  const approvals = approversOf(input.decisions);
  const city = (await store.getJson(input.draft.city)) as CityFolder;
  const contentHash = contentHashOf(input.draft, city);
  for (;;) {
    resources.signal.throwIfAborted();
    const known = await editions.list(review);
    const same = sameEdition(known, { contentHash, approvals });
    const number = same?.number ?? nextEdition(known);
    if (same === null) {
      const tree = await renderEdition(input, { kind: "approved", number, approvals }, resources);
      if ((await editions.publish(review, number, tree)) === "taken") continue;
    }
    // Loaded here: most runs publish nothing.
    const { correctEdition } = await import("./correct-edition.ts");
    await correctEdition(review, number, editions);
    await editions.setLatest(review);
    return { number, place: editions.placeOf(review, number) };
  }
}

/** The edition as a stored tree. */
async function renderEdition(
  { draft, bundle }: Pick<Input, "draft" | "bundle">,
  status: EditionStatus,
  resources: Resources,
): Promise<ArtifactRef> {
  const { store, printer, tools } = resources;
  const builds = withPrinter((await manifestOf(bundle, store)).tools, tools);
  const { value } = await memoised(
    {
      scope: draft.scope,
      step: "renderEdition",
      version: VERSION,
      parameters: { status },
      inputs: {
        draft: bundle.sha256,
        ...Object.fromEntries(
          draft.documents.map((document) => [
            `document ${documentName(document)}`,
            document.print.sha256,
          ]),
        ),
      },
      tools: builds,
    },
    resources,
    async () => {
      const documents: BundleInput["documents"][number][] = [];
      for (const document of draft.documents) {
        const html = await asEdition(document.print, document.language, status, store);
        // As in the draft: the full review has the data inside, what is made beside it has not.
        const tables = document.kind === undefined ? draft.warehouse.tables : undefined;
        const attachments = await dataAttachments(tables, document.language, store);
        const pdf = await printer.print(html, resources.signal, attachments);
        documents.push({ ...document, pdf: await store.put(pdf, mediaTypes.pdf) });
        resources.heartbeat(documents.length, draft.documents.length);
      }
      return putBundle({ ...draft, documents }, status, builds, store);
    },
  );
  return value;
}

/** Builds behind the draft, and those that print the edition where they are others. */
function withPrinter(
  draft: Manifest["tools"],
  { browser, vlr, node, icu }: Resources["tools"],
): Manifest["tools"] {
  const used = Object.entries({ browser, vlr, node, icu }).map(([tool, build]) => {
    const builds = new Set([...(draft[tool]?.split(", ") ?? []), build]);
    return [tool, [...builds].toSorted().join(", ")] as const;
  });
  return { ...draft, ...Object.fromEntries(used) };
}
