/** The languages that have easy-to-read texts, with what a test needs to write in them. */
import type { EasyText } from "../../report-templates/locales/en/easy/easy-text.ts";
import type { FurtherInput } from "../../report-templates/editions/further-input.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import type { Language } from "../../report-templates/locales/language.ts";
import { LANGUAGES } from "../../report-templates/locales/languages.ts";
import { furtherReview } from "./further-review.ts";

export interface EasyLanguage {
  readonly tag: string;
  readonly language: Language;
  readonly text: EasyText;
}

/** Every language of the product whose easy-to-read texts have been written. */
export async function easyLanguages(): Promise<readonly EasyLanguage[]> {
  const all = await Promise.all(
    Object.entries(LANGUAGES).map(async ([tag, load]) => ({ tag, language: await load() })),
  );
  return all.flatMap(({ tag, language }) =>
    language.easy === undefined ? [] : [{ tag, language, text: language.easy(formatsOf(tag)) }],
  );
}

/** Input of the easy-to-read document of a made-up city in this language. */
export function easyReview(
  { tag, language, text }: EasyLanguage,
  change: Partial<FurtherInput> = {},
): FurtherInput {
  const formats = formatsOf(tag);
  return furtherReview({
    formats,
    text: language.text(formats),
    documents: language.documents?.(formats) ?? null,
    easy: text,
    erratum: language.erratum(formats),
    figures: new Map(),
    ...change,
  });
}
