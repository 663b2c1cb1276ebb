/** Composes what a city asks for beside the full review, from the same input. */
import { mediaTypes } from "../domain/artifact.ts";
import type { ReviewFindings } from "../domain/findings/finding.ts";
import type { ComposedDocuments, ReviewSteps } from "../domain/steps.ts";
import { furtherDocument } from "../report-templates/editions/further-document.tsx";
import type { FurtherInput } from "../report-templates/editions/further-input.ts";
import type { Medium, ReviewInput } from "../report-templates/editions/review-input.ts";
import { alphabetsIn, easyFontFaceCss } from "./adapters/fonts.ts";
import { languageOf } from "./language-of.ts";
import type { ArtifactStore } from "./resources.ts";

type Input = Parameters<ReviewSteps["composeDocument"]>[0];

/** In the order in which they were asked for. Throws `invalid-config` for a language without a translation. */
export async function composeFurther(
  review: ReviewInput,
  input: Input,
  store: Pick<ArtifactStore, "getJson" | "put">,
): Promise<NonNullable<ComposedDocuments["further"]>> {
  const { language, documents = [] } = input;
  const beside = await furtherInput(review, input, store);
  const made: NonNullable<ComposedDocuments["further"]>[number][] = [];
  for (const kind of documents) {
    const put = (medium: Medium) =>
      store.put(Buffer.from(furtherDocument(kind, beside, medium)), mediaTypes.html);
    made.push({ language, kind, print: await put("print"), web: await put("web") });
  }
  return made;
}

async function furtherInput(
  review: ReviewInput,
  { language, documents = [], earlier, scope }: Input,
  store: Pick<ArtifactStore, "getJson">,
): Promise<FurtherInput> {
  const { documents: words, easy, erratum } = await languageOf(language);
  const [, period] = scope.split("/");
  const { formats } = review;
  return {
    ...review,
    documents: words(formats),
    easy: easy(formats),
    easyFontCss: documents.includes("easy")
      ? await easyFontFaceCss({
          direction: formats.direction,
          alphabets: alphabetsIn(JSON.stringify([review.city, review.findings])),
        })
      : "",
    erratum: erratum(formats),
    earlier:
      earlier === undefined
        ? null
        : {
            number: earlier.number,
            period: earlier.period === period ? null : earlier.period,
            findings: (await store.getJson(earlier.findings)) as ReviewFindings,
          },
  };
}
