/** Spanish. */
import type { Language } from "../language.ts";
import { chartsEs } from "./charts.ts";
import { documentText } from "./document.ts";
import { documentsText } from "./documents-text.ts";
import { easyText } from "./easy/easy-text.ts";
import { erratumText } from "./erratum-text.ts";
import { extractText } from "./extract-text.ts";
import { NAMES } from "./names.ts";
import { networkText } from "./network-text.ts";
import { sentencesEs } from "./sentences.ts";

export const es: Language = {
  names: NAMES,
  // Names of States stand without an article in the patterns of this language.
  stateInText: (name) => name,
  text: documentText,
  sentences: sentencesEs,
  charts: chartsEs,
  erratum: erratumText,
  extract: extractText,
  documents: documentsText,
  easy: easyText,
  network: networkText,
};
