/** How parts of the report are called: annexes and tables. */
import { arabicAnnex } from "../arabic-order.ts";

export const ANNEX = {
  a: `المرفق ${arabicAnnex("A")}`,
  b: `المرفق ${arabicAnnex("B")}`,
  c: `المرفق ${arabicAnnex("C")}`,
  c2: `المرفق ${arabicAnnex("C2")}`,
  d: `المرفق ${arabicAnnex("D")}`,
} as const;

/** Table of a goal in annex B: "ب4". */
export function tableName(goal: number): string {
  return `ب${goal}`;
}
