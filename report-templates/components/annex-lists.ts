/** Rows of a statistical table and the lines below them: values that have no column, and the intervals that were published with values. */
import type { Point, SeriesFinding } from "../../domain/findings/finding.ts";
import { groupBy } from "../../domain/findings/group-by.ts";

/** A series with its cells. */
export interface AnnexRow {
  readonly series: SeriesFinding;
  /** As it stands below the heading of its block. */
  readonly label: string;
  /** As it stands alone. */
  readonly fullLabel: string;
  readonly level: "total" | "group";
  /** "tight": numbers that fill their column are set smaller. "wide": they do not fit. */
  readonly width: "normal" | "tight" | "wide";
  /** Values under the year columns; null when all of them are listed. */
  readonly cells: readonly (readonly Point[])[] | null;
  readonly targetValue: string | null;
}

/** One line: of one series with its periods, or of one period with its series. */
export interface AnnexList {
  readonly of: "values" | "intervals";
  readonly by: "series" | "period";
  readonly row: AnnexRow;
  readonly entries: readonly AnnexEntry[];
}

interface AnnexEntry {
  readonly row: AnnexRow;
  readonly point: Point;
}

type Entries = readonly AnnexEntry[];

/** First the values without a column, then all intervals; `firstYear` is that of the first column. */
export function annexLists(rows: readonly AnnexRow[], firstYear: number): readonly AnnexList[] {
  const entries = rows.flatMap((row) => row.series.points.map((point) => ({ row, point })));
  const intervals = entries.filter(({ point }) => point.interval);
  const inColumns = ({ row }: AnnexEntry): boolean => row.cells !== null;
  return [
    ...listed(
      "values",
      entries.filter((entry) => !inColumns(entry) || entry.point.year < firstYear),
    ),
    ...listed("intervals", intervals.filter(inColumns)),
    ...listed(
      "intervals",
      intervals.filter((entry) => !inColumns(entry)),
    ),
  ];
}

/** Wide numbers by series, the others by series or by period, whichever takes fewer lines. */
function listed(of: AnnexList["of"], entries: Entries): readonly AnnexList[] {
  const bySeries = (some: Entries) =>
    lists(
      { of, by: "series" },
      groupBy(some, ({ row }) => row.series.series),
    );
  const wide = bySeries(entries.filter(({ row }) => row.width === "wide"));
  const others = entries.filter(({ row }) => row.width !== "wide");
  const series = bySeries(others);
  const periods = lists(
    { of, by: "period" },
    groupBy(
      others.toSorted((a, b) => a.point.year - b.point.year),
      ({ point }) => point.period,
    ),
  );
  return [...wide, ...(periods.length < series.length ? periods : series)];
}

function lists(
  kind: Pick<AnnexList, "of" | "by">,
  groups: ReadonlyMap<string, Entries>,
): AnnexList[] {
  return [...groups.values()].flatMap((entries) =>
    entries[0] ? [{ ...kind, row: entries[0].row, entries }] : [],
  );
}
