/** Annex B: one table per goal with every value, its period, its notes and its source. */
import type { Point, SeriesFinding } from "../../domain/findings/finding.ts";
import type { Goal } from "../../domain/goal.ts";
import {
  annexTable,
  type AnnexBlock,
  type AnnexGroup,
  type AnnexList,
  type AnnexRow,
  signOfMissing,
  type AnnexTable,
} from "../components/annex-rows.ts";
import { IndicatorName } from "../components/original.tsx";
import { intervalText, unitBehind, valueText, type Doc } from "../editions/review-model.ts";
import { valuesId } from "../components/values-link.tsx";
import { WideFrame } from "../components/wide-frame.tsx";
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
      <Lists doc={doc} lists={lists} columns={columns} />
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

interface ListsProps {
  readonly doc: Doc;
  readonly lists: readonly AnnexList[];
  readonly columns: number;
}

/** A row for each series, one row for all periods. */
function Lists({ doc, lists, columns }: ListsProps) {
  const perSeries = lists.filter(({ of }) => of !== "period");
  const perPeriod = lists.filter(({ of }) => of === "period");
  return (
    <>
      {perSeries.map((list) => (
        <tr key={`${list.of} ${list.row.series.series}`} class={`listed ${list.row.level}`}>
          <td colSpan={columns}>
            <ListText doc={doc} list={list} />
          </td>
        </tr>
      ))}
      {perPeriod.length > 0 && (
        <tr class="listed group run-on">
          <td colSpan={columns}>
            {perPeriod.map((list, index) => (
              <>
                {index > 0 && "\u2002"}
                <ListText doc={doc} list={list} />
              </>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

interface ListTextProps {
  readonly doc: Doc;
  readonly list: AnnexList;
}

/** "2019: Men 12 · Women 14" for a period, "Men, earlier values: 2009 12 · 2010 14" for a series. */
function ListText({ doc, list: { of, row, entries } }: ListTextProps) {
  const { formats } = doc;
  return (
    <>
      {of === "period" ? (
        <strong>{formats.period(entries[0]?.point.period ?? "")}</strong>
      ) : (
        nameOfList(doc, of, row)
      )}
      {formats.colon}
      {entries.map(({ row: { series, label }, point }, index) => (
        <span key={`${series.series} ${point.period}`} class="listed__value">
          {index > 0 && " · "}
          <span class="quiet">{of === "period" ? label : formats.period(point.period)}</span>
          {"\u00a0"}
          {of === "intervals" ? (
            intervalText(doc, series, point)
          ) : (
            <PointText doc={doc} series={series} point={point} />
          )}
        </span>
      ))}
    </>
  );
}

function nameOfList(doc: Doc, of: "series" | "intervals", { label, cells }: AnnexRow): string {
  const { tables } = doc.text;
  if (of === "intervals") return tables.intervals(label);
  return cells === null ? tables.allValues(label) : tables.earlier(label);
}

interface PointTextProps {
  readonly doc: Doc;
  readonly series: SeriesFinding;
  readonly point: Point;
}

function PointText({ doc, series, point }: PointTextProps) {
  return (
    <>
      {valueText(doc, series, point.value)}
      {point.flag && <sup>{point.flag}</sup>}
    </>
  );
}
