/** Annex B: one table per goal with every value, its period, its notes and its source. */
import type { Goal } from "../../domain/goal.ts";
import type { AnnexRow } from "../components/annex-lists.ts";
import {
  annexTable,
  type AnnexBlock,
  type AnnexGroup,
  signOfMissing,
  type AnnexTable,
} from "../components/annex-rows.ts";
import { IndicatorName } from "../components/original.tsx";
import { unitBehind, type Doc } from "../editions/review-model.ts";
import { valuesId } from "../components/values-link.tsx";
import { WideFrame } from "../components/wide-frame.tsx";
import { AnnexLists, PointText } from "./annex-lists.tsx";
import { AnnexNotes } from "./annex-notes.tsx";

export function StatisticalAnnex({ doc }: { readonly doc: Doc }) {
  const goals = doc.findings.goals
    .map(({ goal }) => goal)
    .filter((goal) => doc.indicatorsOfGoal.has(goal));
  return (
    <div id="annex-b" class="annex-b page-annex">
      {goals.map((goal) => (
        <GoalTable key={goal} doc={doc} goal={goal} />
      ))}
    </div>
  );
}

function GoalTable({ doc, goal }: { readonly doc: Doc; readonly goal: Goal }) {
  const { tables, goalName } = doc.text;
  const table = annexTable(doc, doc.indicatorsOfGoal.get(goal) ?? []);
  const number = tables.table(goal);
  return (
    <section class={`sheet g${goal} annex-table`} id={`table-b${goal}`}>
      <p class="kicker kicker--goal">{tables.kicker(number)}</p>
      <h1 class="page-title page-title--table">{tables.title(goal, goalName[goal].name)}</h1>
      <WideFrame doc={doc} label={tables.title(goal, goalName[goal].name)}>
        <table class="table values">
          <caption class="caption--quiet">{tables.title(goal, goalName[goal].name)}</caption>
          <colgroup>
            <col />
            {table.years.map((year) => (
              <col key={year} class="w-year" />
            ))}
            {table.targetValues === "some" && <col class="w-goal-value" />}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{tables.group}</th>
              {table.years.map((year) => (
                <th key={year} scope="col" class="number">
                  {year}
                </th>
              ))}
              {table.targetValues === "some" && (
                <th scope="col" class="number">
                  {tables.targetColumn}
                </th>
              )}
            </tr>
          </thead>
          {table.groups.map((group) => (
            <Group key={group.indicator.indicator} doc={doc} group={group} table={table} />
          ))}
        </table>
      </WideFrame>
      <AnnexNotes doc={doc} goal={goal} table={table} />
    </section>
  );
}

interface GroupProps {
  readonly doc: Doc;
  readonly group: AnnexGroup;
  readonly table: AnnexTable;
}

function Group({ doc, group: { indicator, notes, blocks }, table }: GroupProps) {
  const { tables } = doc.text;
  const unit = unitBehind(doc, indicator);
  const columns = columnsOf(table);
  return (
    <tbody id={valuesId(indicator.indicator)}>
      <tr class="group-head">
        <th scope="rowgroup" colSpan={columns}>
          <span class="code">{doc.formats.target(indicator.indicator)}</span>{" "}
          <IndicatorName doc={doc} indicator={indicator} />
          {unit && doc.formats.join(["", unit])}
          <sup>{doc.formats.join(notes.map(String))}</sup>
        </th>
      </tr>
      {blocks.length === 0 && (
        <tr>
          <td colSpan={columns}>{tables.noValues}</td>
        </tr>
      )}
      {blocks.map((block, index) => (
        <Block key={index} doc={doc} block={block} table={table} />
      ))}
    </tbody>
  );
}

function columnsOf({ years, targetValues }: AnnexTable): number {
  return years.length + (targetValues === "some" ? 2 : 1);
}

interface BlockProps {
  readonly doc: Doc;
  readonly block: AnnexBlock;
  readonly table: AnnexTable;
}

/** Heading, rows with cells, then what has no column as running text. */
function Block({ doc, block: { heading, rows, lists }, table }: BlockProps) {
  const columns = columnsOf(table);
  return (
    <>
      {heading !== null && (
        <tr class="block-head">
          <th scope="rowgroup" colSpan={columns}>
            {heading}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <SeriesRow key={row.series.series} doc={doc} row={row} table={table} />
      ))}
      <AnnexLists doc={doc} lists={lists} columns={columns} />
    </>
  );
}

interface SeriesRowProps {
  readonly doc: Doc;
  readonly row: AnnexRow;
  readonly table: AnnexTable;
}

function SeriesRow({ doc, row, table }: SeriesRowProps) {
  const { text } = doc;
  if (row.cells === null) return null;
  return (
    <tr class={`${row.level} ${row.width}`}>
      <th scope="row">{row.label}</th>
      {row.cells.map((points, index) => (
        <td key={index} class="number">
          {points.length === 0 ? (
            <span class="quiet">{signOfMissing(doc, row.series, table.years[index] ?? 0)}</span>
          ) : (
            points.map((point, place) => (
              <>
                {place > 0 && <br />}
                <PointText doc={doc} series={row.series} point={point} />
              </>
            ))
          )}
        </td>
      ))}
      {table.targetValues === "some" && (
        <td class="number target-value">{row.targetValue ?? text.noValue}</td>
      )}
    </tr>
  );
}
