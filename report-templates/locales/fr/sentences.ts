/** The computed sentences of one review in French. */
import { reviewSentences } from "../sentences/review.ts";
import { DESCRIPTIONS as descriptions } from "./sentences-description.ts";
import { FIGURES as figures } from "./sentences-figure.ts";
import { GAPS as gaps } from "./sentences-gap.ts";
import { MESSAGES as messages } from "./sentences-key-message.ts";
import { NAMES as names } from "./sentences-name.ts";
import { SUMMARY as summary } from "./sentences-summary.ts";
import { TARGETS as targets } from "./sentences-target.ts";
import { VALUES as values } from "./sentences-value.ts";

const words = { names, values, figures, gaps, descriptions, targets, messages, summary };

export const sentencesFr = reviewSentences(words);
