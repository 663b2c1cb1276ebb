/** The computed sentences of one review, from the words of a language: titles, key messages, descriptions. */
import type { IndicatorFinding, ReviewFindings } from "../../../domain/findings/finding.ts";
import type { FigureWords } from "../../charts/chart-text.ts";
import type { Sentences } from "../../editions/review-input.ts";
import type { Formats } from "../format.ts";
import { figureDescription, furthestApart, intervalCourse } from "./description.ts";
import { trendAlt, trendTitle } from "./figure.ts";
import { gapAlt, gapTitle } from "./gap.ts";
import { keyMessages } from "./key-messages.ts";
import type { SentenceWords, Telling } from "./sentence-words.ts";
import { coverCase, highlightsCase, qualityCase } from "./summary.ts";
import { targetTitle } from "./target.ts";

/** All sentences of a review. The same findings and language always give the same sentences. */
export function reviewSentences<Name>(
  words: SentenceWords<Name>,
): (findings: ReviewFindings, formats: Formats) => Sentences & FigureWords {
  return (findings, formats) => {
    const telling: Telling<Name> = { words, formats, recentFrom: findings.quality.recentFrom };
    const { summary, values } = words;
    const those = (wanted: (finding: IndicatorFinding) => boolean): readonly IndicatorFinding[] =>
      findings.indicators.filter(wanted);
    return {
      coverSentence: () => summary.cover(coverCase(findings), formats),
      highlightsTitle: () => summary.highlights(highlightsCase(findings), formats),
      qualityTitle: () => summary.quality(qualityCase(findings), formats),
      keyMessages: (goal) =>
        keyMessages(
          those((finding) => finding.goal === goal),
          telling,
        ),
      targetTitle: (target) => {
        const own = those(({ indicator }) => target.indicators.includes(indicator));
        return targetTitle(target, own, telling);
      },
      statusReason: ({ assessment }) => values.statusReason(assessment),
      targetValueWords: (target, finding) => values.targetValueWords(target, finding, formats),
      intervalCourse: (finding, point) => intervalCourse(finding, point, telling),
      figureTitle: (finding, shape) =>
        shape.shows === "groups"
          ? gapTitle(finding, shape.gap, telling)
          : trendTitle(finding, telling),
      figureAlt: (finding, shape) =>
        shape.shows === "groups" ? gapAlt(finding, shape, telling) : trendAlt(finding, telling),
      figureDescription: (finding, shape) => figureDescription(finding, shape, telling),
      furthestApart: (rows) => furthestApart(rows, telling),
    };
  };
}
