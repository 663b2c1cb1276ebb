/** Annex B: one table per goal with every value, its period, its notes and its source. */
import type { Point } from "../../domain/findings/finding.ts";
import type { Goal } from "../../domain/goal.ts";
import {
  annexTable,
  type AnnexGroup,
  type AnnexRow,
  type AnnexTable,
} from "../components/annex-rows.ts";
import { titleOf, unitText, valueText, type Doc } from "../editions/review-model.ts";
import { dateReceived } from "../components/publisher.ts";

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
      <table class="table values">
        <caption class="caption--quiet">{tables.title(goal, goalName[goal].name)}</caption>
        <colgroup>
          <col />
          {table.years.map((year) => (
            <col key={year} class="w-year" />
          ))}
          <col class="w-goal-value" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{tables.group}</th>
            {table.years.map((year) => (
              <th key={year} scope="col" class="number">
                {year}
              </th>
            ))}
            <th scope="col" class="number">
              {tables.targetColumn}
            </th>
          </tr>
        </thead>
        {table.groups.map((group) => (
          <Group
            key={group.indicator.indicator}
            doc={doc}
            group={group}
            columns={table.years.length + 2}
          />
        ))}
      </table>
      <Notes doc={doc} goal={goal} table={table} />
    </section>
  );
}

interface GroupProps {
  readonly doc: Doc;
  readonly group: AnnexGroup;
  readonly columns: number;
}

function Group({ doc, group: { indicator, notes, rows }, columns }: GroupProps) {
  const { tables } = doc.text;
  const unit = unitText(indicator.unit);
  const together = singleValues(rows);
  return (
    <tbody id={`values-${indicator.indicator}`}>
      <tr class="group-head">
        <th scope="rowgroup" colSpan={columns}>
          <span class="code">{indicator.indicator}</span> {titleOf(doc, indicator)}
          {unit && `, ${unit}`}
          <sup>{notes.join(", ")}</sup>
        </th>
      </tr>
      {rows.length === 0 && (
        <tr>
          <td colSpan={columns}>{tables.noValues}</td>
        </tr>
      )}
      {rows.map((row) =>
        together.has(row) ? null : (
          <SeriesRows
            key={row.series.series}
            doc={doc}
            group={indicator}
            row={row}
            columns={columns}
          />
        ),
      )}
      <SingleValues doc={doc} group={indicator} rows={[...together]} columns={columns} />
    </tbody>
  );
}

/** From this many groups with a single value each, they stand as running text instead of in rows. */
const RUN_ON = 12;

function singleValues(rows: readonly AnnexRow[]): ReadonlySet<AnnexRow> {
  const single = rows.filter(
    ({ level, series }) => level === "group" && series.points.length === 1,
  );
  return new Set(single.length < RUN_ON ? [] : single);
}

interface SingleValuesProps {
  readonly doc: Doc;
  readonly group: AnnexGroup["indicator"];
  readonly rows: readonly AnnexRow[];
  readonly columns: number;
}

/** "2019: Men, Eixample 12 · Women, Eixample 14": one row a period. */
function SingleValues({ doc, group, rows, columns }: SingleValuesProps) {
  const values = rows.flatMap(({ label, series }) =>
    series.points.map((point) => ({ label, point, key: series.series })),
  );
  const periods = [...new Set(values.map(({ point }) => point.period))].toSorted();
  return periods.map((period) => (
    <tr key={period} class="listed group run-on">
      <td colSpan={columns}>
        <strong>{doc.formats.period(period)}:</strong>{" "}
        {values
          .filter(({ point }) => point.period === period)
          .map(({ label, point, key }, index) => (
            <span key={key} class="listed__value">
              {index > 0 && " · "}
              <span class="quiet">{label}</span>
              {"\u00a0"}
              <PointText doc={doc} group={group} point={point} />
            </span>
          ))}
      </td>
    </tr>
  ));
}

interface SeriesRowsProps {
  readonly doc: Doc;
  readonly group: AnnexGroup["indicator"];
  readonly row: AnnexRow;
  readonly columns: number;
}

function SeriesRows({ doc, group, row, columns }: SeriesRowsProps) {
  const { text } = doc;
  const listed = row.listed.length > 0 && (
    <tr class={`listed ${row.level}`}>
      <td colSpan={columns}>
        {row.cells === null ? text.tables.allValues(row.label) : text.tables.earlier(row.label)}:{" "}
        {row.listed.map((point, index) => (
          <span key={point.period} class="listed__value">
            {index > 0 && " · "}
            <span class="quiet">{doc.formats.period(point.period)}</span>
            {"\u00a0"}
            <PointText doc={doc} group={group} point={point} />
          </span>
        ))}
      </td>
    </tr>
  );
  if (row.cells === null) return listed || null;
  return (
    <>
      <tr class={`${row.level} ${row.width}`}>
        <th scope="row">{row.label}</th>
        {row.cells.map((points, index) => (
          <td key={index} class="number">
            {points.length === 0 ? (
              <span class="quiet">{text.noValue}</span>
            ) : (
              points.map((point, place) => (
                <>
                  {place > 0 && <br />}
                  <PointText doc={doc} group={group} point={point} />
                </>
              ))
            )}
          </td>
        ))}
        <td class="number target-value">{row.targetValue ?? text.noValue}</td>
      </tr>
      {listed}
    </>
  );
}

interface PointTextProps {
  readonly doc: Doc;
  readonly group: AnnexGroup["indicator"];
  readonly point: Point;
}

function PointText({ doc, group, point }: PointTextProps) {
  return (
    <>
      {valueText(doc, group, point.value)}
      {point.flag && <sup>{point.flag}</sup>}
    </>
  );
}

interface NotesProps {
  readonly doc: Doc;
  readonly goal: Goal;
  readonly table: AnnexTable;
}

function Notes({ doc, goal, table }: NotesProps) {
  const { tables, noValue } = doc.text;
  const flags = table.flags.map((flag) => [flag, tables.flagNotes[flag]] as const);
  const signs = [
    [noValue, tables.noValue] as const,
    ...flags,
    ...table.notes.map((note, index) => [String(index + 1), note] as const),
  ];
  return (
    <div class="annex-notes">
      <ul class="annex-notes__list">
        {signs.map(([sign, words]) => (
          <li key={sign}>
            <strong class="annex-notes__sign">{sign}</strong> {words}
          </li>
        ))}
      </ul>
      <p class="source">
        {table.hasLongPeriods && `${tables.schoolYear} `}
        {tables.read(sourcesOf(doc, goal), doc.formats.date(dateReceived(doc)))} {tables.lastColumn}
      </p>
    </div>
  );
}

/** Publishers of the sources from which the goal's indicators were read. */
function sourcesOf(doc: Doc, goal: Goal): string {
  const ids = new Set((doc.indicatorsOfGoal.get(goal) ?? []).map(({ sourceId }) => sourceId));
  const names = doc.sources
    .filter(({ id }) => ids.has(id))
    .map(({ publisher, location }) => publisher ?? location);
  return doc.formats.list(
    names.length > 0 ? [...new Set(names)] : [doc.text.citySource(doc.city.config.city)],
  );
}
