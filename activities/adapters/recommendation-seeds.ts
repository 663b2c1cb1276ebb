/** The tables that ship with the program and say how names of States and positions are written. */
import { parse } from "csv-parse/sync";
import type { Position } from "../../domain/recommendation.ts";
import type { RecommendationContext } from "../../datasets/sources/recommendations/recommendation-context.ts";
import { positionWords } from "../../datasets/sources/recommendations/position-words.ts";
import { stateNames } from "../../datasets/sources/recommendations/state-names.ts";
import { readPackageFile } from "./package-files.ts";

type Row<K extends string> = Readonly<Record<K, string>>;

/** What readers of recommendations know beside the bytes and the State. */
export async function readRecommendationSeeds(): Promise<
  Pick<RecommendationContext, "names" | "positions">
> {
  const [countries, aliases, positions] = await Promise.all([
    seed<"name" | "iso2">("countries"),
    seed<"name" | "iso2">("state-aliases"),
    seed<"published" | "position">("upr-positions"),
  ]);
  return {
    names: stateNames([...countries, ...aliases]),
    positions: positionWords(
      positions.map(({ published, position }) => ({
        published,
        position: position === "" ? null : (position as Position),
      })),
    ),
  };
}

async function seed<K extends string>(name: string): Promise<readonly Row<K>[]> {
  const text = await readPackageFile(`datasets/seeds/${name}.csv`);
  return parse<Row<K>>(text, { columns: true, bom: true });
}
