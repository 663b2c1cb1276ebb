/** The computed sentences of one review in French: titles, key messages, descriptions. */
import type { IndicatorFinding, ReviewFindings } from "../../../domain/findings/finding.ts";
import type { FigureWords } from "../../charts/chart-text.ts";
import type { Sentences } from "../../editions/review-input.ts";
import type { SentenceTools } from "../en/sentences-value.ts";
import type { Formats } from "../format.ts";
import { trendAlt, trendTitle } from "./sentences-figure.ts";
import { gapAlt, gapTitle } from "./sentences-gap.ts";
import { keyMessages } from "./sentences-key-message.ts";
import { coverSentence, highlightsTitle, qualityTitle } from "./sentences-summary.ts";
import { targetTitle } from "./sentences-target.ts";
import { statusReason, targetValueWords } from "./sentences-value.ts";

/** All sentences of a review. The same findings and language always give the same sentences. */
export function sentencesFr(findings: ReviewFindings, formats: Formats): Sentences & FigureWords {
  const tools: SentenceTools = { formats, recentFrom: findings.quality.recentFrom };
  const own = (codes: readonly string[]): readonly IndicatorFinding[] =>
    findings.indicators.filter(({ indicator }) => codes.includes(indicator));
  return {
    coverSentence: () => coverSentence(findings, formats),
    highlightsTitle: () => highlightsTitle(findings),
    qualityTitle: () => qualityTitle(findings),
    keyMessages: (goal) =>
      keyMessages(
        findings.indicators.filter((finding) => finding.goal === goal),
        tools,
      ),
    targetTitle: (target) => targetTitle(target, own(target.indicators), tools),
    statusReason: ({ assessment }) => statusReason(assessment),
    targetValueWords: (target, indicator) => targetValueWords(target, indicator, formats),
    figureTitle: (finding, shape) =>
      shape.shows === "groups" ? gapTitle(finding, shape.gap, tools) : trendTitle(finding, tools),
    figureAlt: (finding, shape) =>
      shape.shows === "groups" ? gapAlt(finding, shape.gap, tools) : trendAlt(finding, tools),
  };
}
