/** How many indicators show which groups: six dimensions by goal, zeros shown. */
import { STANDARD_DIMENSIONS } from "../../domain/findings/dimension.ts";
import type { GroupCoverage } from "../../domain/findings/left-behind-finding.ts";
import { GoalTile } from "../components/marks.tsx";
import { WideFrame } from "../components/wide-frame.tsx";
import type { Doc } from "../editions/review-model.ts";

export function GroupCoverageTable({ doc }: { readonly doc: Doc }) {
  const { leftBehind } = doc.findings;
  const words = doc.text.leftBehind.coverage;
  return (
    <div class="left-behind__coverage">
      <h2 class="block-title">{words.title}</h2>
      <WideFrame doc={doc} label={words.title}>
        <table class="table coverage-table">
          <caption class="caption--quiet">{words.caption}</caption>
          <colgroup>
            <col class="w-shown-by" />
            {leftBehind.coverage.map(({ goal }) => (
              <col key={goal} />
            ))}
            <col class="w-all" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{words.shownBy}</th>
              {leftBehind.coverage.map(({ goal }) => (
                <th key={goal} scope="col" class="number">
                  <GoalTile goal={goal} />
                </th>
              ))}
              <th scope="col" class="number">
                {words.all}
              </th>
            </tr>
          </thead>
          <tbody>
            <Row doc={doc} label={words.indicators} countOf={({ indicators }) => indicators} />
            {STANDARD_DIMENSIONS.map((dimension) => (
              <Row
                key={dimension}
                doc={doc}
                label={words.row[dimension]}
                countOf={({ shown }) => shown[dimension]}
              />
            ))}
          </tbody>
        </table>
      </WideFrame>
      <p class="source">{words.note(leftBehind)}</p>
    </div>
  );
}

interface RowProps {
  readonly doc: Doc;
  readonly label: string;
  readonly countOf: (coverage: GroupCoverage) => number;
}

function Row({ doc, label, countOf }: RowProps) {
  const { coverage } = doc.findings.leftBehind;
  const all = coverage.reduce((sum, row) => sum + countOf(row), 0);
  return (
    <tr>
      <th scope="row">{label}</th>
      {coverage.map((row) => (
        <Count key={row.goal} doc={doc} count={countOf(row)} />
      ))}
      <Count doc={doc} count={all} />
    </tr>
  );
}

function Count({ doc, count }: { readonly doc: Doc; readonly count: number }) {
  return <td class={count === 0 ? "number quiet" : "number"}>{doc.formats.count(count)}</td>;
}
