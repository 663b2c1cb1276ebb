/** Matrix of a goal: recommendation, position of the State, local action, figures. */
import type { MatrixRow } from "../../domain/findings/rights-finding.ts";
import type { Goal } from "../../domain/goal.ts";
import type { Doc } from "../editions/review-model.ts";
import { ActionWords } from "./matrix-action.tsx";
import { IndicatorWords } from "./matrix-indicators.tsx";
import { recommendationOf } from "./matrix-model.ts";
import type { MatrixGroup } from "./matrix-plan.ts";
import { PositionChip, RecommendationWords } from "./matrix-recommendation.tsx";

interface MatrixTableProps {
  readonly doc: Doc;
  readonly goal: Goal;
  readonly groups: readonly MatrixGroup[];
}

export function MatrixTable({ doc, goal, groups }: MatrixTableProps) {
  const { recommendations: words } = doc.text;
  const { columns } = words;
  return (
    <table class="table matrix">
      <caption class="caption--quiet">{words.kicker(goal)}</caption>
      <colgroup>
        <col class="w-recommendation" />
        <col class="w-position" />
        <col class="w-action" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <Head word={columns.recommendation} sub={columns.recommendationSub} />
          <Head word={columns.position(doc.countryName)} sub={null} />
          <Head word={columns.action} sub={columns.actionSub} />
          <Head word={columns.indicator} sub={columns.indicatorSub} />
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={`${group.kind} ${group.target ?? ""}`}>
          <GroupHead doc={doc} group={group} />
          {group.rows.map((row) => (
            <Row key={row.recommendation} doc={doc} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface HeadProps {
  readonly word: string;
  readonly sub: string | null;
}

function Head({ word, sub }: HeadProps) {
  return (
    <th scope="col">
      {word}
      {sub !== null && <span class="matrix__head-sub"> {sub}</span>}
    </th>
  );
}

/** An indigo line above the rows of a target, where there are many. */
function GroupHead({ doc, group }: { readonly doc: Doc; readonly group: MatrixGroup }) {
  if (group.kind === "all") return null;
  return (
    <tr class="matrix__group">
      <th scope="rowgroup" colSpan={4}>
        {groupName(doc, group)}
        <span class="matrix__count"> {doc.formats.count(group.rows.length)}</span>
      </th>
    </tr>
  );
}

function groupName({ text, targets }: Doc, { kind, target }: MatrixGroup): string {
  if (kind === "moving-away" || kind === "goal-only") return text.recommendations.group[kind];
  return target === null ? "" : text.target(target, targets.get(target)?.shortName ?? "");
}

interface RowProps {
  readonly doc: Doc;
  readonly row: MatrixRow;
}

function Row({ doc, row }: RowProps) {
  const recommendation = recommendationOf(doc, row.recommendation);
  if (!recommendation) return null;
  const { columns } = doc.text.recommendations;
  return (
    <tr class="matrix__row">
      <th scope="row">
        <RecommendationWords doc={doc} row={row} recommendation={recommendation} />
      </th>
      <td data-label={columns.position(doc.countryName)}>
        <PositionChip doc={doc} recommendation={recommendation} />
      </td>
      <td data-label={columns.action}>
        <div class="matrix__cell">
          <ActionWords doc={doc} row={row} />
        </div>
      </td>
      <td data-label={columns.indicator}>
        <div class="matrix__cell">
          <IndicatorWords doc={doc} row={row} />
        </div>
      </td>
    </tr>
  );
}
