/** What is known of a State's ratifications before a newer table is imported: the program's tables, then the city's own. */
import type { NewerRatification } from "../../domain/city-rights.ts";
import { RATIFICATION_AS_OF, type SeedRows } from "../catalog.ts";

export interface KnownRatification {
  readonly instrument: string;
  readonly status: string;
  readonly year: number | null;
  /** Month to which it speaks, YYYY-MM. */
  readonly asOf: string;
  /** What the published table says by mistake; null where no correction is recorded. */
  readonly mistake: { readonly status: string; readonly year: number | null } | null;
}

export type RatificationSeeds = Pick<
  SeedRows,
  "seeds.ratification" | "seeds.ratification_correction" | "seeds.regional_status"
>;

/** By code of the instrument. A row of the city counts unless it is older than the table of the program. */
export function knownRatification(
  country: string,
  seeds: RatificationSeeds,
  written: readonly NewerRatification[],
): ReadonlyMap<string, KnownRatification> {
  const own = written
    .filter(({ asOf }) => asOf >= RATIFICATION_AS_OF)
    .map(({ instrument, status, since, asOf }) => ({ instrument, status, year: since, asOf }));
  const ofProgram = [...universal(country, seeds), ...regional(country, seeds)];
  const mistakes = new Map(ofProgram.map(({ instrument, mistake }) => [instrument, mistake]));
  const all = [
    ...ofProgram,
    ...own.map((row) => ({ ...row, mistake: mistakes.get(row.instrument) ?? null })),
  ];
  return new Map(all.map((row) => [row.instrument, row]));
}

function universal(country: string, seeds: RatificationSeeds): readonly KnownRatification[] {
  const corrections = seeds["seeds.ratification_correction"];
  return seeds["seeds.ratification"].flatMap(({ iso2, instrument, status, year }) => {
    const correction = corrections.find(
      (row) => row["iso2"] === iso2 && row["instrument_code"] === instrument,
    );
    if ((correction?.["correct_iso2"] ?? iso2) !== country) return [];
    const printed = { status: status ?? "", year: yearOf(year) };
    const known =
      correction === undefined
        ? printed
        : {
            status: correction["correct_status"] ?? "",
            year: yearOf(correction["correct_year"]),
          };
    return [
      {
        instrument: instrument ?? "",
        ...known,
        asOf: RATIFICATION_AS_OF,
        mistake: correction === undefined ? null : printed,
      },
    ];
  });
}

function regional(country: string, seeds: RatificationSeeds): readonly KnownRatification[] {
  return seeds["seeds.regional_status"]
    .filter(({ iso2 }) => iso2 === country)
    .map(({ instrument, status, year }) => ({
      instrument: instrument ?? "",
      status: status ?? "",
      year: yearOf(year),
      asOf: RATIFICATION_AS_OF,
      mistake: null,
    }));
}

function yearOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}
