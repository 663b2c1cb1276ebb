/** First two cells of the matrix: what was recommended by whom, under which tag, and the position of the State. */
import type { MatrixRow } from "../../domain/findings/rights-finding.ts";
import type { RecommendationRow } from "../../domain/released-rights.ts";
import type { Doc } from "../editions/review-model.ts";
import { linkersOf, tagsOf } from "./matrix-model.ts";
import { quoteOf } from "./matrix-quote.ts";
import { cityLanguage, foreign, PUBLISHED } from "./original.tsx";

interface RecommendationProps {
  readonly doc: Doc;
  readonly row: MatrixRow;
  readonly recommendation: RecommendationRow;
}

export function RecommendationWords(props: RecommendationProps) {
  const { doc, recommendation } = props;
  return (
    <>
      <p class="matrix__number">{numberOf(doc, recommendation)}</p>
      <p class="matrix__text" lang={foreign(doc, languageOfText(doc, recommendation))}>
        {quoteOf(recommendation)}
      </p>
      <p class="matrix__sub">{originOf(props)}</p>
    </>
  );
}

/** The city renders recommendations in its own language; published texts are read in English. */
export function languageOfText(doc: Doc, { textOrigin }: RecommendationRow): string {
  return textOrigin === "own-rendering" ? cityLanguage(doc) : PUBLISHED;
}

/** "A/HRC/60/8, 50.161" */
export function numberOf(doc: Doc, recommendation: RecommendationRow): string {
  const { symbol, paragraph } = recommendation;
  return paragraph === null
    ? recommendation.recommendation
    : doc.text.recommendations.number(symbol, paragraph);
}

/** "Cyprus", "CRPD" */
export function fromWhom(doc: Doc, recommendation: RecommendationRow): string {
  const { recommendations: words } = doc.text;
  const { recommendingStates } = recommendation;
  return recommendingStates === null || recommendingStates === ""
    ? words.body(recommendation)
    : words.states(recommendingStates);
}

/** "Malta · tagged with goal 4 (no target); linked to target 4.5 by the planning office, 3 May 2026" */
function originOf({ doc, row, recommendation }: RecommendationProps): string {
  const { recommendations: words } = doc.text;
  const links = row.places.flatMap(({ target, link }) =>
    target === null || link !== "city-judgment"
      ? []
      : [words.linked(target, linkersOf(row, target))],
  );
  const parts = [
    tagWords(doc, recommendation),
    ...links,
    ...(row.missing.includes("obligation") && row.places.some(({ target }) => target !== null)
      ? [words.noObligation]
      : []),
  ];
  return `${fromWhom(doc, recommendation)} · ${parts.join(doc.formats.semicolon)}`;
}

/** Every tag as published. */
function tagWords(doc: Doc, recommendation: RecommendationRow): string {
  const { recommendations: words } = doc.text;
  const { targets, goalsAlone } = tagsOf(recommendation);
  return targets.length + goalsAlone.length > 0 ? words.tags(targets, goalsAlone) : words.untagged;
}

interface PositionProps {
  readonly doc: Doc;
  readonly recommendation: RecommendationRow;
}

/** Published wording is kept; where a mechanism has no positions its kind stands instead. */
export function PositionChip({ doc, recommendation }: PositionProps) {
  const { position } = recommendation;
  const kind = position ?? "none";
  return <span class={`chip position position--${kind}`}>{positionWord(doc, recommendation)}</span>;
}

export function positionWord(
  doc: Doc,
  { mechanism, position, positionPublished }: RecommendationRow,
): string {
  const { recommendations: words } = doc.text;
  if (positionPublished !== null) return words.position(position, positionPublished);
  if (mechanism === "treaty-body") return words.concluding;
  return mechanism === "upr" ? words.noPosition : words.ofMechanism(mechanism);
}
