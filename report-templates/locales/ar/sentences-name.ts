/**
 * How an indicator is called inside an Arabic sentence. Its name was written by the city, in any language and gender: it
 * always stands before a colon, and what follows are nouns, so that nothing has to agree with it.
 */
import { arabicTargetCode, isolated } from "../arabic-order.ts";
import { plainName } from "../plain-name.ts";
import { namesBeforeColon } from "../sentences/names.ts";
import type { NameWords } from "../sentences/sentence-words.ts";

export const NAMES: NameWords<string> = {
  ...namesBeforeColon((code) => `المؤشر ${arabicTargetCode(code)}`),
  nameOf: (finding, language, longest) => {
    const name = plainName(finding, language, longest);
    return name === null ? null : isolated(name);
  },
  asPublished: isolated,
};
