/** Reads the city's side of the human rights chain: all of its tables, or everything that is wrong with them. */
import type { CityRights, TablePlace } from "../../domain/city-rights.ts";
import type { Problem } from "../../domain/errors.ts";
import { ACTIONS } from "./actions-table.ts";
import type { Known, RightsContext } from "./cell.ts";
import { RIGHTS } from "./city-rights-table.ts";
import { conflictingStatuses } from "./conflicting-statuses.ts";
import { CONTRIBUTIONS } from "./contributions-table.ts";
import { misnamedTables } from "./misnamed-tables.ts";
import { PARTICIPATION } from "./participation-table.ts";
import { RATIFICATION } from "./ratification-table.ts";
import { RECOMMENDATIONS } from "./recommendations-table.ts";
import { readRightsTable, type RightsTable, type TableReading } from "./rights-table.ts";
import { RIGHTS_REVIEWS } from "./rights-reviews-table.ts";
import { SELF_ASSESSMENT } from "./self-assessment-table.ts";

export interface RightsReading {
  /** Rows without a mistake. */
  readonly rights: CityRights;
  readonly problems: readonly Problem[];
}

/** All tables, in the order in which their problems are told. */
export const RIGHTS_TABLES = {
  judgments: RECOMMENDATIONS,
  actions: ACTIONS,
  rights: RIGHTS,
  contributions: CONTRIBUTIONS,
  participation: PARTICIPATION,
  selfAssessment: SELF_ASSESSMENT,
  linkReviews: RIGHTS_REVIEWS,
  ratification: RATIFICATION,
} as const satisfies Readonly<Record<keyof CityRights, unknown>>;

/** `names` are all paths of the folder that are known. A table that the city does not keep is empty. */
export function readRightsTables(
  files: ReadonlyMap<string, Uint8Array>,
  names: readonly string[],
  context: RightsContext,
): RightsReading {
  const read = <T extends TablePlace>(table: RightsTable<T>, known: Known): TableReading<T> =>
    readRightsTable(table, files.get(table.file), known);
  const actions = read(ACTIONS, { ...context, actions: null });
  const known = { ...context, actions: idsOf(actions) };
  const tables = {
    judgments: read(RECOMMENDATIONS, known),
    actions,
    rights: read(RIGHTS, known),
    contributions: read(CONTRIBUTIONS, known),
    participation: read(PARTICIPATION, known),
    selfAssessment: read(SELF_ASSESSMENT, known),
    linkReviews: read(RIGHTS_REVIEWS, known),
    ratification: read(RATIFICATION, known),
  };
  return {
    rights: {
      judgments: tables.judgments.rows,
      actions: tables.actions.rows,
      rights: tables.rights.rows,
      contributions: tables.contributions.rows,
      participation: tables.participation.rows,
      selfAssessment: tables.selfAssessment.rows,
      linkReviews: tables.linkReviews.rows,
      ratification: tables.ratification.rows,
    },
    problems: [
      ...misnamedTables(
        names,
        Object.values(RIGHTS_TABLES).map(({ file }) => file),
      ),
      ...Object.values(tables).flatMap(({ problems }) => problems),
      ...conflictingStatuses(tables.judgments.rows, tables.actions.rows),
    ],
  };
}

/** Null when `actions.csv` or its column of ids cannot be read. */
function idsOf({ written }: TableReading<unknown>): readonly string[] | null {
  if (written?.some((row) => !row.has("action")) !== false) return null;
  return written.flatMap((row) => row.text("action") ?? []);
}
