/** Positions of a State on a recommendation. */
import type { Position } from "../../../domain/recommendation.ts";
import { isolated } from "../arabic-order.ts";

const POSITION: Readonly<Record<Position, string>> = {
  supported: "مؤيَّدة",
  "partly-supported": "مؤيَّدة جزئياً",
  noted: "أُحيط بها علماً",
};

/** As the United Nations call it; what has no known position stays as published. */
export function positionWords(position: Position | null, published: string): string {
  return position === null ? isolated(published) : POSITION[position];
}
