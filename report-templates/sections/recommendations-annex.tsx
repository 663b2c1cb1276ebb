/** Annex D: every recommendation that stands in a goal of the review or that somebody judged. */
import { compareNumbers } from "../../domain/findings/rights.ts";
import type { JudgmentRow, RecommendationRow } from "../../domain/released-rights.ts";
import type { DocumentCount } from "../components/matrix-counts.ts";
import { hasRecommendationSource, searchedText, tagsOf } from "../components/matrix-model.ts";
import { fromWhom, positionWord } from "../components/matrix-recommendation.tsx";
import { Written } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";

interface DocProps {
  readonly doc: Doc;
}

export function RecommendationsAnnex({ doc }: DocProps) {
  if (!hasRecommendationSource(doc)) return null;
  const { annex } = doc.text.recommendations;
  const { recommendations, tagging } = doc.findings.rights;
  const searched = searchedText(doc);
  const all = searched.documents.reduce((sum, { count }) => sum + count, 0);
  const notListed = all - recommendations.length;
  return (
    <section class="sheet page-annex" id="annex-d">
      <p class="kicker">{annex.kicker}</p>
      <h1 class="page-title page-title--full">
        {annex.title(recommendations.length, doc.countryName)}
      </h1>
      <p class="lead">{annex.lead(tagging, searched)}</p>
      {recommendations.length > 0 && <RecommendationTable doc={doc} />}
      {notListed > 0 && <p class="source">{annex.notListed(notListed)}</p>}
      <p class="source">{annex.source(searched.publishers)}</p>
    </section>
  );
}

function RecommendationTable({ doc }: DocProps) {
  const { annex } = doc.text.recommendations;
  const entries = entriesOf(doc);
  const reviewers = reviewersOf(entries);
  const { columns } = annex;
  return (
    <>
      <Reviewers doc={doc} reviewers={reviewers} />
      <table class="table recommendation-list">
        <caption class="caption--quiet">{annex.name}</caption>
        <colgroup>
          <col class="w-list-number" />
          <col class="w-list-from" />
          <col class="w-list-position" />
          <col class="w-list-tags" />
          <col class="w-list-goals" />
          <col />
        </colgroup>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {documentsOf(doc).map((document) => (
          <tbody key={document.symbol}>
            <tr class="matrix__group">
              <th scope="rowgroup" colSpan={6}>
                {annex.document(document)}
              </th>
            </tr>
            {entries
              .filter(({ recommendation }) => recommendation.symbol === document.symbol)
              .map((entry) => (
                <Row
                  key={entry.recommendation.recommendation}
                  doc={doc}
                  entry={entry}
                  reviewers={reviewers}
                />
              ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

interface Entry {
  readonly recommendation: RecommendationRow;
  /** Goals of the review in whose matrix it stands. */
  readonly goals: readonly number[];
  readonly judgments: readonly JudgmentRow[];
}

/** Sorted by number. */
function entriesOf({ findings: { rights } }: Doc): readonly Entry[] {
  return rights.recommendations
    .map((recommendation): Entry => {
      const id = recommendation.recommendation;
      return {
        recommendation,
        goals: rights.matrices
          .filter(({ rows }) => rows.some((row) => row.recommendation === id))
          .map(({ goal }) => goal),
        judgments: rights.judgments.filter((judgment) => judgment.recommendation === id),
      };
    })
    .toSorted((a, b) =>
      compareNumbers(a.recommendation.recommendation, b.recommendation.recommendation),
    );
}

/** Documents with a listed recommendation, in the order in which they were searched. */
function documentsOf({ findings: { rights } }: Doc): readonly DocumentCount[] {
  return rights.searched.flatMap(({ symbol, body, cycle }) => {
    const count = rights.recommendations.filter((row) => row.symbol === symbol).length;
    return count === 0 ? [] : [{ symbol, body, cycle, count }];
  });
}

type Reviewer = Pick<JudgmentRow, "reviewer" | "judgedOn">;

/** Each with their day; their place is their number. */
function reviewersOf(entries: readonly Entry[]): readonly Reviewer[] {
  const judgments = entries.flatMap((entry) => entry.judgments);
  return judgments.filter(
    (judgment, index) => judgments.findIndex((other) => isSame(other, judgment)) === index,
  );
}

function isSame(a: Reviewer, b: Reviewer): boolean {
  return a.reviewer === b.reviewer && a.judgedOn === b.judgedOn;
}

interface ReviewersProps extends DocProps {
  readonly reviewers: readonly Reviewer[];
}

function Reviewers({ doc, reviewers }: ReviewersProps) {
  const { annex } = doc.text.recommendations;
  if (reviewers.length === 0) return null;
  return (
    <>
      <h2 class="block-title">{annex.reviewers}</h2>
      <ul class="annex-notes__list reviewers">
        {reviewers.map((reviewer, index) => (
          <li key={`${reviewer.reviewer} ${reviewer.judgedOn}`}>
            <strong class="annex-notes__sign">{index + 1}</strong> {annex.reviewer(reviewer)}
          </li>
        ))}
      </ul>
    </>
  );
}

interface RowProps extends ReviewersProps {
  readonly entry: Entry;
}

function Row({ doc, entry, reviewers }: RowProps) {
  const { annex } = doc.text.recommendations;
  const { recommendation, goals } = entry;
  const { columns } = annex;
  return (
    <tr>
      <th scope="row">{recommendation.paragraph ?? recommendation.recommendation}</th>
      <td data-label={columns.from}>{fromWhom(doc, recommendation)}</td>
      <td data-label={columns.position}>{positionWord(doc, recommendation)}</td>
      <td data-label={columns.tags}>{tagWords(doc, recommendation)}</td>
      <td data-label={columns.goals}>
        {goals.length > 0 ? doc.formats.join(goals.map(String)) : annex.noGoal}
      </td>
      <td data-label={columns.judgment}>
        <Judgments doc={doc} entry={entry} reviewers={reviewers} />
      </td>
    </tr>
  );
}

function tagWords(doc: Doc, recommendation: RecommendationRow): string {
  const { annex } = doc.text.recommendations;
  const { targets, goalsAlone } = tagsOf(recommendation);
  const tags = [
    ...targets.map((code) => doc.formats.target(code)),
    ...(goalsAlone.length > 0 ? [annex.goalsAlone(goalsAlone)] : []),
  ];
  return tags.length > 0 ? doc.formats.join(tags) : annex.untagged;
}

function Judgments({ doc, entry, reviewers }: RowProps) {
  const { annex } = doc.text.recommendations;
  if (entry.judgments.length === 0) return <p class="matrix__quiet">{annex.notJudged}</p>;
  return (
    <>
      {entry.judgments.map((judgment) => (
        <p key={judgment.line}>
          {annex.judgment(judgment)}
          <sup>{reviewers.findIndex((reviewer) => isSame(reviewer, judgment)) + 1}</sup>
          {judgment.reason !== null && (
            <>
              {" "}
              <Written doc={doc}>{judgment.reason}</Written>
            </>
          )}
        </p>
      ))}
    </>
  );
}
