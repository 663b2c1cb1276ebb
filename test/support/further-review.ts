/** Input of the documents beside the full review, for a made-up city. */
import type { FurtherInput } from "../../report-templates/editions/further-input.ts";
import { documentsText } from "../../report-templates/locales/en/documents-text.ts";
import { easyText } from "../../report-templates/locales/en/easy/easy-text.ts";
import { erratumText } from "../../report-templates/locales/en/erratum-text.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { sampleReview } from "./sample-findings.ts";

/** `change` replaces parts. */
export function furtherReview(change: Partial<FurtherInput> = {}): FurtherInput {
  const formats = formatsOf("en");
  return {
    ...sampleReview(change),
    documents: documentsText(formats),
    easy: easyText(formats),
    easyFontCss: "",
    erratum: erratumText(formats),
    earlier: null,
    ...change,
  };
}
