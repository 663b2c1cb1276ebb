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
      {years.slice(0, LINES).map(({ indicator, dataGaps }) => (
        <p key={indicator}>{text.missingYears(indicator, dataGaps.missingYears)}</p>
      ))}
      {untargeted.length > 0 && (
        <p>{text.noTargetValueFor(untargeted.map(({ indicator }) => indicator))}</p>
      )}
      {complete && <p>{text.nothingMissing}</p>}
    </Note>
  );
}
