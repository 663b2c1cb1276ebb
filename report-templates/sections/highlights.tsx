/** Highlights: all goals on one page, then what moves fastest, the obligation gaps and who is left behind. */
import { STATUSES, type GoalFinding, type Status } from "../../domain/findings/finding.ts";
import { GoalTile, MarkRow, StatusWord } from "../components/marks.tsx";
import { assessedCount, statusTotals } from "../components/status-totals.ts";
import type { Doc } from "../editions/review-model.ts";
import { HighlightLists } from "./highlight-lists.tsx";

/** Widths in millimetres of the columns behind the goal's name; 13 dashes fit in the last. */
const WIDTHS: Readonly<Record<Status, number>> = {
  met: 14.2,
  "on-track": 16.8,
  "too-slow": 19.2,
  "moving-away": 23.7,
  "not-assessed": 24.2,
  "no-data": 26.3,
};
/** Millimetres that the number takes of them. */
const NUMBER = 6.2;

export function HighlightsPage({ doc }: { readonly doc: Doc }) {
  return (
    <section class="sheet page-summary highlights" id="highlights">
      <h1 class="page-title page-title--full">{doc.sentences.highlightsTitle()}</h1>
      <p class="lead">{highlightsLead(doc)}</p>
      <StatusTable doc={doc} />
      <HighlightLists doc={doc} />
    </section>
  );
}

/** "74 of 169 targets can be assessed: 8 met, 11 on track ..." */
export function highlightsLead({ text, findings }: Doc): string {
  const totals = statusTotals(findings);
  const parts = STATUSES.slice(0, 4)
    .filter((status) => totals[status] > 0)
    .map((status) => text.highlights.part(totals[status], text.status[status]));
  return text.highlights.assessed(assessedCount(totals), allTargets(totals), parts);
}

function allTargets(totals: ReturnType<typeof statusTotals>): number {
  return STATUSES.reduce((sum, status) => sum + totals[status], 0);
}

/** One row for each goal: how many targets have which status. */
export function StatusTable({ doc }: { readonly doc: Doc }) {
  const { text, findings } = doc;
  const totals = statusTotals(findings);
  const all = allTargets(totals);
  return (
    <table class="table status-table">
      <caption class="caption--quiet">{text.highlights.title}</caption>
      <colgroup>
        <col />
        {STATUSES.map((status) => (
          <col key={status} style={`width:${WIDTHS[status]}mm`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{text.highlights.goal}</th>
          {STATUSES.map((status) => (
            <th key={status} scope="col">
              <StatusWord status={status} word={text.status[status]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {findings.goals.map((goal) => (
          <GoalRow key={goal.goal} doc={doc} goal={goal} />
        ))}
        <tr class="total">
          <th scope="row">{text.highlights.all(all)}</th>
          {STATUSES.map((status) => (
            <td key={status} data-label={text.status[status]}>
              <span class="count">{doc.formats.count(totals[status])}</span>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function GoalRow({ doc, goal }: { readonly doc: Doc; readonly goal: GoalFinding }) {
  return (
    <tr>
      <th scope="row">
        <GoalTile goal={goal.goal} />{" "}
        <a class="quiet-link" href={`#goal-${goal.goal}`}>
          {doc.text.goalName[goal.goal].short}
        </a>
      </th>
      {STATUSES.map((status) => (
        <StatusCell key={status} doc={doc} status={status} count={goal.statusCounts[status]} />
      ))}
    </tr>
  );
}

interface StatusCellProps {
  readonly doc: Doc;
  readonly status: Status;
  readonly count: number;
}

function StatusCell({ doc, status, count }: StatusCellProps) {
  if (count === 0) {
    return (
      <td class="cell-zero" data-label={doc.text.status[status]}>
        <span class="count count--zero">0</span>
      </td>
    );
  }
  return (
    <td data-label={doc.text.status[status]}>
      <span class="count">{doc.formats.count(count)}</span>{" "}
      <MarkRow status={status} count={count} room={WIDTHS[status] - NUMBER} />
    </td>
  );
}
