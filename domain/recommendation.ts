/** Recommendations of the UN human rights mechanisms to a State, as published: tags and positions are never reinterpreted. */
import type { Goal } from "./goal.ts";
import type { TargetCode } from "./target-code.ts";

export type Mechanism = "upr" | "treaty-body" | "special-procedure";

/** The State's position on a recommendation of the Universal Periodic Review. Other mechanisms have none. */
export type Position = "supported" | "partly-supported" | "noted";

/** Where the printed words come from, and so what may be done with them. The list in `datasets/text-origins.ts` says which may be printed. */
export type TextOrigin = "un-document" | "uhri" | "own-rendering";

export interface Recommendation {
  /** Unique for the State: "A/HRC/59/15 140.7"; symbol and "#" with the index's own number where the text has no paragraph number. */
  readonly id: string;
  /** ISO 3166-1 alpha-2 code of the State under review. */
  readonly state: string;
  readonly mechanism: Mechanism;
  /** "UPR", "CEDAW", "CRPD", or the name of the special procedure. */
  readonly body: string;
  /** Treaty bodies and special procedures publish observations beside recommendations. */
  readonly kind: "recommendation" | "observation";
  /** UN document symbol. */
  readonly symbol: string;
  /** "140.7"; null when the text does not open with one. */
  readonly paragraph: string | null;
  /** Day of publication, YYYY-MM-DD; null when the source names none. */
  readonly date: string | null;
  /** Cycle of the Universal Periodic Review; null for other mechanisms. */
  readonly cycle: number | null;
  /** Session of the working group, as published; null when none is named. */
  readonly session: string | null;
  /** Plain text without the paragraph number and without the list of States. */
  readonly text: string;
  readonly textOrigin: TextOrigin;
  /** Null for mechanisms without positions and for States that gave none. */
  readonly position: Position | null;
  /** As published: "Supported". */
  readonly positionPublished: string | null;
  /** Names of the recommending States, as published; empty for other mechanisms. */
  readonly recommendingStates: readonly string[];
  /** Goals tagged by the publisher, whether alone or through a target; ascending. */
  readonly goals: readonly Goal[];
  /** Targets tagged by the publisher. A goal without a target stays without one. */
  readonly targets: readonly TargetCode[];
  /** SDG labels as published, a repeated one twice: "16 - PEACE, JUSTICE ..."; absent in a table that the city writes. */
  readonly sdgLabels?: readonly string[];
  readonly themes: readonly string[];
  /** Groups of persons concerned, as published. */
  readonly groups: readonly string[];
  readonly file: string;
  /** Record in a JSON array or row of a table, from 1. */
  readonly line: number;
}
