/** Arabic, written from right to left with Latin figures. */
import type { Language } from "../language.ts";
import { chartsAr } from "./charts.ts";
import { documentText } from "./document.ts";
import { documentsText } from "./documents-text.ts";
import { easyText } from "./easy/easy-text.ts";
import { erratumText } from "./erratum-text.ts";
import { extractText } from "./extract-text.ts";
import { namesAr } from "./names.ts";
import { networkText } from "./network-text.ts";
import { sentencesAr } from "./sentences.ts";

export const ar: Language = {
  names: namesAr,
  stateInText: (name) => name,
  text: documentText,
  sentences: sentencesAr,
  charts: chartsAr,
  erratum: erratumText,
  extract: extractText,
  documents: documentsText,
  easy: easyText,
  network: networkText,
};
