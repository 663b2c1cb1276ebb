/** French. */
import type { Language } from "../language.ts";
import { chartsFr } from "./charts.ts";
import { documentText } from "./document.ts";
import { documentsText } from "./documents-text.ts";
import { easyText } from "./easy/easy-text.ts";
import { erratumText } from "./erratum-text.ts";
import { extractText } from "./extract-text.ts";
import { INSTRUMENTS } from "./instrument-names.ts";
import { ITEMS } from "./item-names.ts";
import { networkText } from "./network-text.ts";
import { RIGHTS } from "./right-names.ts";
import { sentencesFr } from "./sentences.ts";
import { stateInText } from "./state.ts";
import { TARGETS } from "./target-names.ts";
import { typeset } from "./typeset.ts";

export const fr: Language = typeset({
  names: { rights: RIGHTS, instruments: INSTRUMENTS, targets: TARGETS, items: ITEMS },
  stateInText,
  text: documentText,
  sentences: sentencesFr,
  charts: chartsFr,
  erratum: erratumText,
  extract: extractText,
  documents: documentsText,
  easy: easyText,
  network: networkText,
});
