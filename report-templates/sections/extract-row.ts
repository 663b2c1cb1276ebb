/** One recommendation in an extract: what it says, what the city does, its figures, and where they come from. */
import type { ExtractRow, LocalAction } from "../../domain/findings/extract.ts";
import type { IndicatorFinding, Point } from "../../domain/findings/finding.ts";
import { unitKind } from "../../domain/findings/unit.ts";
import { LONGEST_QUOTE } from "../../domain/longest-quote.ts";
import type { RecommendationRow } from "../../domain/released-rights.ts";
import { isUnitSaid } from "../locales/unit-said.ts";
import type { ExtractInput } from "../editions/extract-input.ts";
import { printable, wordsOf, type Line } from "../editions/extract-document.ts";

/** Figures of a recommendation that are printed; the others are named. */
const FIGURES = 2;
/** Words of a recommendation that are printed. */
const MOST_WORDS = 40;
/** Stands where words were left out. */
export const CUT = "[…]";

/** Recommendation and action, and where the city has a figure that and its evidence. */
export function rowCells(input: ExtractInput, row: ExtractRow): readonly (readonly Line[])[] {
  const { text } = input;
  const figures = row.figures.slice(0, FIGURES);
  const others = row.figures.slice(FIGURES).map(({ indicator }) => indicator);
  const cells = [
    recommendationLines(input, row),
    row.actions.length === 0
      ? noActionLines(input, row)
      : row.actions.flatMap((action) => actionLines(input, action)),
  ];
  if (figures.length === 0) return cells;
  return [
    ...cells,
    [
      ...figures.flatMap((figure) => figureLines(input, figure)),
      ...(others.length > 0 ? [quiet(text.moreFigures(others))] : []),
    ],
    figures.map((figure) => evidenceLine(input, figure)),
  ];
}

function recommendationLines(input: ExtractInput, row: ExtractRow): readonly Line[] {
  const { text, findings } = input;
  const { recommendation, relevance, judgments, obligation } = row;
  const { paragraph, position, positionPublished, recommendingStates } = recommendation;
  const number =
    findings.documents.length === 1 && paragraph !== null
      ? paragraph
      : recommendation.recommendation;
  const competences = [...new Set(judgments.map(({ competence }) => competence))];
  return [
    strong(
      positionPublished === null
        ? number
        : `${number} · ${text.position(position, positionPublished)}`,
    ),
    ...(recommendingStates === null ? [] : [quiet(text.from(recommendingStates.split("; ")))]),
    normal(quoted(recommendation)),
    quiet(obligation === null ? text.noObligation : text.obligation(obligation)),
    quiet(text.judgment(relevance, competences)),
    ...(relevance === "disputed" ? [quiet(text.said(judgments))] : []),
  ];
}

/** At most 40 words, and no more of them than the publisher allows. Own renderings are no quotes. */
function quoted({ text, textOrigin }: RecommendationRow): string {
  const words = wordsOf(printable(text));
  const most = LONGEST_QUOTE[textOrigin] ?? Number.POSITIVE_INFINITY;
  let kept = words.length > MOST_WORDS ? words.slice(0, MOST_WORDS - 1) : words;
  while (kept.join(" ").length > most) kept = kept.slice(0, -1);
  const said = [...kept, ...(kept.length < words.length ? [CUT] : [])].join(" ");
  return textOrigin === "own-rendering" ? said : `“${said}”`;
}

function actionLines({ text, formats }: ExtractInput, { action, ...follow }: LocalAction): Line[] {
  const title = titleIn(action.titles, formats.language, action.action);
  const said = text.followUp(follow);
  return [strong(title), ...(said === null ? [] : [quiet(said)])];
}

/** Who follows up without an action is said, and is no action. */
function noActionLines({ text }: ExtractInput, { followUps }: ExtractRow): readonly Line[] {
  const said = followUps.flatMap((follow) => text.followUp(follow) ?? []);
  return [normal(text.noAction), ...said.map((words) => quiet(text.followedUp(words)))];
}

function figureLines({ text, formats }: ExtractInput, figure: IndicatorFinding): Line[] {
  const { assessment, targetValue, unit, indicator } = figure;
  const [first, latest] = ends(figure);
  const kind = unitKind(unit);
  const title = titleIn(figure.titles, formats.language, indicator);
  const isNamed =
    unit === null || kind === "percent" || kind === "points" || isUnitSaid(title, unit);
  const named = isNamed ? "" : formats.join(["", unit]);
  const points = first !== null && first.period !== latest?.period ? [first, latest] : [latest];
  const values = points.flatMap((point) =>
    point === null ? [] : [text.valueIn(text.value(figure, point.value), point.period)],
  );
  const target = targetValue === null ? [] : [text.targetValue(targetValue, figure)];
  const status =
    assessment.status === "met" && assessment.gettingWorse
      ? text.gettingWorse
      : text.status[assessment.status];
  const reason = text.reason(assessment);
  return [
    normal(
      `${title} (${indicator}${named})${formats.colon}${[formats.join(values), ...target].join(formats.semicolon)}.`,
    ),
    strong(reason === null ? `${status}.` : `${status}${formats.colon}${reason}.`),
  ];
}

function evidenceLine(
  { text, formats, publishers, city }: ExtractInput,
  figure: IndicatorFinding,
): Line {
  const [first, latest] = ends(figure);
  const publisher = figure.publisher ?? publishers.get(figure.sourceId) ?? text.citySource(city);
  const [from = "", to = from] = [first, latest].flatMap((point) => point?.period ?? []);
  const { colon, semicolon } = formats;
  return normal(
    `${figure.indicator}${colon}${text.source(publisher, from, to)}${semicolon}${text.table(figure.goal)}.`,
  );
}

/** What the status was found from, else the ends of the trend. */
function ends({ assessment, trend }: IndicatorFinding): readonly [Point | null, Point | null] {
  return [assessment.baseline ?? trend?.first ?? null, assessment.latest ?? trend?.latest ?? null];
}

/** In the language of the document, else in English, else in any. */
function titleIn(
  titles: Readonly<Record<string, string>>,
  language: string,
  otherwise: string,
): string {
  return titles[language] ?? titles["en"] ?? Object.values(titles)[0] ?? otherwise;
}

const line =
  (weight: Line["weight"]) =>
  (text: string): Line => ({ text: printable(text), weight });
const strong = line("strong");
const normal = line("normal");
const quiet = line("quiet");
