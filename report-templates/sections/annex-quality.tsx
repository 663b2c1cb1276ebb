/** Annex A: how good the data are, how a status is found, and what was found wrong. */
import type { QualityFinding } from "../../domain/findings/finding.ts";
import { GoalTile } from "../components/marks.tsx";
import { StatusBar, StatusKey } from "../components/status-bar.tsx";
import { statusTotals } from "../components/status-totals.ts";
import type { Doc } from "../editions/review-model.ts";
import { STATUSES } from "../../domain/findings/finding.ts";

/** Findings that stand on the page; the others are counted and stand in the download. */
const PROBLEMS_SHOWN = 6;

type GoalQuality = QualityFinding["perGoal"][number];
type Sum = Exclude<keyof GoalQuality, "goal">;

export function QualityAnnex({ doc }: { readonly doc: Doc }) {
  const { quality } = doc.text;
  const { perGoal, recentFrom } = doc.findings.quality;
  const sum = (key: Sum): number => perGoal.reduce((total, row) => total + row[key], 0);
  return (
    <section class="sheet page-annex quality" id="annex-a">
      <p class="kicker">{quality.kicker}</p>
      <h1 class="page-title page-title--full">{doc.sentences.qualityTitle()}</h1>
      <p class="lead">
        {quality.lead({
          all: sum("indicators"),
          target: sum("withTargetValue"),
          five: sum("withFiveValues"),
          recent: sum("withRecentValue"),
          from: recentFrom,
        })}
      </p>
      <QualityTable doc={doc} sum={sum} />
      <StatusKey doc={doc} totals={statusTotals(doc.findings)} />
      <div class="columns-6-6 quality__below">
        <Method doc={doc} />
        <Problems doc={doc} />
      </div>
    </section>
  );
}

function QualityTable({ doc, sum }: { readonly doc: Doc; readonly sum: (key: Sum) => number }) {
  const { quality } = doc.text;
  const { columns } = quality;
  const { perGoal } = doc.findings.quality;
  const heads = headsOf(doc);
  return (
    <table class="table quality-table">
      <caption class="caption--quiet">{quality.caption}</caption>
      <colgroup>
        <col />
        {heads.map((head) => (
          <col key={head} class="w-quality" />
        ))}
        <col class="w-bar" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{columns.goal}</th>
          {heads.map((head) => (
            <th key={head} scope="col" class="number">
              {head}
            </th>
          ))}
          <th scope="col" class="cell-bar">
            {columns.bar}
          </th>
        </tr>
      </thead>
      <tbody>
        {perGoal.map((row) => (
          <QualityRow key={row.goal} doc={doc} row={row} />
        ))}
        <tr class="total">
          <th scope="row">{quality.allGoals}</th>
          {NUMBERS.map((key, index) => (
            <td key={key} class="number" data-label={heads[index]}>
              {doc.formats.count(sum(key))}
            </td>
          ))}
          <td class="number" data-label={columns.noData}>
            {quality.of(sum("targetsWithoutData"), sum("targets"))}
          </td>
          <td class="cell-bar">{doc.text.noValue}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** Heads of the columns between the goal and the bar. */
function headsOf({ text, findings }: Doc): readonly string[] {
  const { columns } = text.quality;
  return [
    columns.indicators,
    columns.targetValue,
    columns.five,
    columns.recent(findings.quality.recentFrom),
    columns.missing,
    columns.noData,
  ];
}

const NUMBERS = [
  "indicators",
  "withTargetValue",
  "withFiveValues",
  "withRecentValue",
  "missingYears",
] as const;

function QualityRow({ doc, row }: { readonly doc: Doc; readonly row: GoalQuality }) {
  const goal = doc.findings.goals.find((finding) => finding.goal === row.goal);
  const label = doc.formats.join(
    STATUSES.map((status) => `${doc.text.status[status]} ${goal?.statusCounts[status] ?? 0}`),
  );
  const heads = headsOf(doc);
  return (
    <tr>
      <th scope="row">
        <GoalTile goal={row.goal} /> {doc.text.goalName[row.goal].short}
      </th>
      {NUMBERS.map((key, index) => (
        <td key={key} class="number" data-label={heads[index]}>
          {doc.formats.count(row[key])}
        </td>
      ))}
      <td class="number" data-label={doc.text.quality.columns.noData}>
        {doc.text.quality.of(row.targetsWithoutData, row.targets)}
      </td>
      <td class="cell-bar">
        {goal && <StatusBar id={`bar-${row.goal}`} counts={goal.statusCounts} label={label} />}
      </td>
    </tr>
  );
}

function Method({ doc }: { readonly doc: Doc }) {
  const { quality } = doc.text;
  const changing = doc.findings.indicators.filter(
    ({ assessment }) => assessment.status !== "not-assessed" && assessment.otherFormula !== null,
  ).length;
  return (
    <div>
      <h2 class="block-title">{quality.how}</h2>
      <ol class="steps">
        {quality.steps(doc.city.config.method.baseline).map((parts, index) => (
          <li key={index}>
            {parts.map((part) =>
              typeof part === "string" ? part : <strong>{part.strong}</strong>,
            )}
          </li>
        ))}
      </ol>
      <p class="source">
        {quality.method}
        {changing > 0 && quality.otherMethod(changing)}
      </p>
      <p class="source">{quality.disclosure}</p>
    </div>
  );
}

function Problems({ doc }: { readonly doc: Doc }) {
  const { quality, problem } = doc.text;
  const { problems, smallCounts } = doc.findings.quality;
  const shown = problems.slice(0, PROBLEMS_SHOWN);
  return (
    <div>
      <h2 class="block-title">{quality.found}</h2>
      {problems.length === 0 && <p>{quality.checked}</p>}
      {shown.length > 0 && (
        <table class="key-table problems">
          <colgroup>
            <col style="width:14mm" />
            <col />
          </colgroup>
          <tbody>
            {shown.map(({ code, indicator, file, line, count }) => (
              <tr key={`${code} ${file} ${indicator ?? ""}`}>
                <th scope="row">{indicator ?? doc.text.noValue}</th>
                <td>
                  {sentence(problem(code, count))}{" "}
                  <span class="quiet">{quality.place(shortPath(file), line)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {problems.length > shown.length && (
        <p class="source">{quality.moreFound(problems.length - shown.length)}</p>
      )}
      {smallCounts.length > 0 && <p class="source">{quality.smallCounts(smallCounts)}</p>}
    </div>
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The file's own name: the folder is the same for a whole source. */
function shortPath(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
