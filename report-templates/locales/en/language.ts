/** English. */
import type { Language } from "../language.ts";
import { chartsEn } from "./charts.ts";
import { documentText } from "./document.ts";
import { documentsText } from "./documents-text.ts";
import { easyText } from "./easy/easy-text.ts";
import { erratumText } from "./erratum-text.ts";
import { extractText } from "./extract-text.ts";
import { networkText } from "./network-text.ts";
import { sentencesEn } from "./sentences.ts";

export const en: Language = {
  names: null,
  // The table of countries has the names as they stand in a sentence.
  stateInText: (name) => name,
  text: documentText,
  sentences: sentencesEn,
  charts: chartsEn,
  erratum: erratumText,
  extract: extractText,
  documents: documentsText,
  easy: easyText,
  network: networkText,
};
