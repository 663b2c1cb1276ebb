/** Values without a column and published intervals, as running text in rows of annex B. */
import type { Point, SeriesFinding } from "../../domain/findings/finding.ts";
import type { AnnexList } from "../components/annex-lists.ts";
import { intervalText, valueText, type Doc } from "../editions/review-model.ts";

const RUN_ON = "listed group run-on";

interface AnnexListsProps {
  readonly doc: Doc;
  readonly lists: readonly AnnexList[];
  /** Of the table. */
  readonly columns: number;
}

/** Below the rows of a block: its values, then its intervals. */
export function AnnexLists({ doc, lists, columns }: AnnexListsProps) {
  return (["values", "intervals"] as const).map((kind) => (
    <ListRows
      key={kind}
      doc={doc}
      lists={lists.filter(({ of }) => of === kind)}
      columns={columns}
    />
  ));
}

/** A row for each series, one row for all periods. */
function ListRows({ doc, lists, columns }: AnnexListsProps) {
  const perSeries = lists.filter(({ by }) => by === "series");
  const perPeriod = lists.filter(({ by }) => by === "period");
  return (
    <>
      {perSeries.map((list) => (
        <tr key={list.row.series.series} class={`listed ${list.row.level}`}>
          <td colSpan={columns}>
            <span class="listed__line">
              <ListText doc={doc} list={list} />
            </span>
          </td>
        </tr>
      ))}
      {perPeriod.length > 0 && (
        <tr class={perPeriod[0]?.of === "intervals" ? `${RUN_ON} intervals` : RUN_ON}>
          <td colSpan={columns}>
            <span class="listed__line">
              {perPeriod.map((list, index) => (
                <>
                  {index > 0 && "\u2002"}
                  <ListText doc={doc} list={list} />
                </>
              ))}
            </span>
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
function ListText({ doc, list }: ListTextProps) {
  const { of, by, entries } = list;
  const { formats } = doc;
  const name = nameOfList(doc, list);
  return (
    <>
      {by === "period" ? <strong>{name}</strong> : name}
      {formats.colon}
      {entries.map(({ row: { series, label }, point }, index) => (
        <>
          {index > 0 && "\u00a0· "}
          <span class="listed__value">
            {by === "period" ? (
              <span class="quiet">{label}</span>
            ) : (
              <span class="quiet listed__whole">{formats.period(point.period)}</span>
            )}
            {"\u00a0"}
            {of === "intervals" ? (
              <span class="listed__whole">{intervalText(doc, series, point)}</span>
            ) : (
              <PointText doc={doc} series={series} point={point} />
            )}
          </span>
        </>
      ))}
    </>
  );
}

function nameOfList(doc: Doc, { of, by, row, entries }: AnnexList): string {
  const { formats, text } = doc;
  const what = by === "period" ? formats.period(entries[0]?.point.period ?? "") : row.label;
  if (of === "intervals") return text.tables.intervals(what);
  if (by === "period") return what;
  return row.cells === null ? text.tables.allValues(what) : text.tables.earlier(what);
}

interface PointTextProps {
  readonly doc: Doc;
  readonly series: SeriesFinding;
  readonly point: Point;
}

/** A value with the sign of its flag. */
export function PointText({ doc, series, point }: PointTextProps) {
  return (
    <>
      {valueText(doc, series, point.value)}
      {point.flag && <sup>{point.flag}</sup>}
    </>
  );
}
