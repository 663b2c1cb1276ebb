/** Step: the composed document is printed by the browser, as a draft, with the released data inside. */
import { mediaTypes, type ArtifactRef } from "../domain/artifact.ts";
import type { StepOutcome } from "../domain/review.ts";
import type { ReviewSteps } from "../domain/steps.ts";
import { memoised } from "./memo.ts";
import { asEdition } from "./as-edition.ts";
import { dataAttachments } from "./data-attachments.ts";
import type { Resources } from "./resources.ts";

type Input = Parameters<ReviewSteps["printPdf"]>[0];

const VERSION = 3;

/** Name of the step's records: "printPdf/en", "printPdf/en/highlights". */
export function printStep({ language, kind }: Pick<Input, "language" | "kind">): string {
  return kind === undefined ? `printPdf/${language}` : `printPdf/${language}/${kind}`;
}

/** Prints one document in one language. Runs again when the document, the data or a tool's build changes. Throws `render-failed`. */
export async function printPdf(
  input: Input,
  resources: Resources,
): Promise<StepOutcome<ArtifactRef>> {
  const { scope, print, language, tables } = input;
  const { store, printer, tools } = resources;
  return memoised(
    {
      scope,
      step: printStep(input),
      version: VERSION,
      parameters: { language },
      inputs: { document: print.sha256, ...(tables && { tables: tables.sha256 }) },
      tools: { browser: tools.browser, vlr: tools.vlr, node: tools.node },
    },
    resources,
    async () => {
      const html = await asEdition(print, language, { kind: "draft" }, store);
      resources.heartbeat(0, 1);
      const attachments = await dataAttachments(tables, language, store);
      const pdf = await printer.print(html, resources.signal, attachments);
      resources.heartbeat(1, 1);
      return store.put(pdf, mediaTypes.pdf);
    },
  );
}
