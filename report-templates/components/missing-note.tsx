/** What is missing: groups without a figure, years without a value, indicators without a target value. Never left out. */
import { Note, type NoteProps } from "./note.tsx";

const LINES = 3;

export function MissingNote({ doc, indicators }: NoteProps) {
  const { text } = doc;
  const [first] = indicators;
  const dimensions = (first?.dataGaps.missingDimensions ?? []).filter((dimension) =>
    indicators.every(({ dataGaps }) => dataGaps.missingDimensions.includes(dimension)),
  );
  const years = indicators.filter(({ dataGaps }) => dataGaps.missingYears.length > 0);
  const untargeted = indicators.filter(({ targetValue }) => targetValue === null);
  const complete = dimensions.length === 0 && years.length === 0 && untargeted.length === 0;
  return (
    <Note head={text.missing}>
      {dimensions.length > 0 && <p>{text.noFigureBy(dimensions)}</p>}
      {yearGroups(indicators)
        .slice(0, LINES)
        .map(({ ranges, codes }) => (
          <p key={ranges.join()}>{text.missingYears(codes, ranges)}</p>
        ))}
      {untargeted.length > 0 && (
        <p>{text.noTargetValueFor(untargeted.map(({ indicator }) => indicator))}</p>
      )}
      {complete && <p>{text.nothingMissing}</p>}
    </Note>
  );
}

interface YearGroup {
  /** "2016–2018", "2020" */
  readonly ranges: readonly string[];
  readonly codes: readonly string[];
}

/** Indicators that miss the same years stand in one line. */
function yearGroups(indicators: NoteProps["indicators"]): readonly YearGroup[] {
  const groups = new Map<string, { ranges: readonly string[]; codes: string[] }>();
  for (const { indicator, dataGaps } of indicators) {
    if (dataGaps.missingYears.length === 0) continue;
    const ranges = yearRanges(dataGaps.missingYears);
    const group = groups.get(ranges.join());
    if (group) group.codes.push(indicator);
    else groups.set(ranges.join(), { ranges, codes: [indicator] });
  }
  return [...groups.values()];
}

/** 2016, 2017, 2018, 2020 -> "2016–2018", "2020". Years must be sorted. */
export function yearRanges(years: readonly number[]): readonly string[] {
  const ranges: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = ranges.at(-1);
    if (last && year === last.to + 1) last.to = year;
    else ranges.push({ from: year, to: year });
  }
  return ranges.flatMap(({ from, to }) => {
    if (from === to) return [String(from)];
    return to === from + 1 ? [String(from), String(to)] : [`${from}\u2013${to}`];
  });
}
