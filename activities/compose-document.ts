/** Step: findings, drawn charts and the city's texts become the document, for print and for the web; which edition it is stays open. */
import { mediaTypes, type ArtifactRef } from "../domain/artifact.ts";
import type { StepOutcome } from "../domain/review.ts";
import type {
  ComposedDocuments,
  DocumentResult,
  EarlierEdition,
  ReviewSteps,
} from "../domain/steps.ts";
import { memoised } from "./memo.ts";
import type { Resources } from "./resources.ts";

type Input = Parameters<ReviewSteps["composeDocument"]>[0];

const VERSION = 2;

/**
 * Composes the review of one language, and what the city asks for beside it, for print and for the web. Runs again when the
 * city folder, the findings, the charts or the date of a source change. Throws `invalid-config` for a language without a
 * translation.
 */
export async function composeDocument(
  input: Input,
  resources: Resources,
): Promise<StepOutcome<ComposedDocuments>> {
  const { store, tools } = resources;
  const { documents: asked = [], earlier } = input;
  return memoised(
    {
      scope: input.scope,
      step: `composeDocument/${input.language}`,
      version: VERSION,
      parameters: {
        language: input.language,
        dates: input.snapshots.map(({ sourceId, date }) => ({ sourceId, date })),
        ...(asked.length === 0 ? {} : { documents: asked }),
        ...(earlier === undefined ? {} : { earlier: earlierKey(earlier) }),
      },
      inputs: {
        "city folder": input.city.sha256,
        findings: input.findings.sha256,
        charts: input.charts.sha256,
        ...(earlier === undefined ? {} : { "earlier edition": earlier.findings.sha256 }),
      },
      tools: { vlr: tools.vlr, node: tools.node, icu: tools.icu },
    },
    resources,
    async () => {
      // Loaded here: a run in which nothing changed composes nothing.
      const { reviewDocument } = await import("../report-templates/editions/review.tsx");
      const { reviewInput } = await import("./review-input.ts");
      const review = await reviewInput(input, store);
      const put = (html: string): Promise<ArtifactRef> =>
        store.put(Buffer.from(html), mediaTypes.html);
      const whole: DocumentResult = {
        language: input.language,
        print: await put(reviewDocument(review, "print")),
        web: await put(reviewDocument(review, "web")),
      };
      if (asked.length === 0) return whole;
      const { composeFurther } = await import("./compose-further.ts");
      return { ...whole, further: await composeFurther(review, input, store) };
    },
  );
}

function earlierKey({ number, period }: EarlierEdition) {
  return { number, period };
}
