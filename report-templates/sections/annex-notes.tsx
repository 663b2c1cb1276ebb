/** What stands below a table of annex B. */
import type { Goal } from "../../domain/goal.ts";
import { isHidden, type AnnexTable } from "../components/annex-rows.ts";
import { dateReceived } from "../components/publisher.ts";
import { Written } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";

/** In the draft's folder: each value with file, line and series. */
const VALUES_FILE = "data/observation.csv";

interface AnnexNotesProps {
  readonly doc: Doc;
  readonly goal: Goal;
  readonly table: AnnexTable;
}

/** Signs of the cells, footnotes, publishers, and where every value is told with file and line. */
export function AnnexNotes({ doc, goal, table }: AnnexNotesProps) {
  const { tables, noValue } = doc.text;
  const flags = table.flags.map((flag) => [flag, tables.flagNotes[flag]] as const);
  const signs = [
    ...(hasGap(table) ? [[noValue, tables.noValue] as const] : []),
    ...flags,
    ...table.notes.map(({ words, by }, index) => {
      const note = by === "city" ? <Written doc={doc}>{words}</Written> : words;
      return [String(index + 1), note] as const;
    }),
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
        {tables.read(sourcesOf(doc, goal), doc.formats.date(dateReceived(doc)))}
        {table.targetValues === "some" && ` ${tables.lastColumn}`}{" "}
        {tables.everyRow(VALUES_FILE, doc.findings.evidence.models.series)}
      </p>
    </div>
  );
}

/** A cell without a value, which the sign in it explains. */
function hasGap({ groups, targetValues, years }: AnnexTable): boolean {
  const rows = groups.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  return rows.some(
    ({ cells, targetValue, series }) =>
      cells !== null &&
      (cells.some((points, at) => points.length === 0 && !isHidden(series, years[at] ?? 0)) ||
        (targetValues === "some" && targetValue === null)),
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
