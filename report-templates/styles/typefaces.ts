/** The families of the two directions. Arabic letters come first, so that a line of Arabic is set in few runs. */

export type Direction = "ltr" | "rtl";

export interface Typefaces {
  /** Text, tables, running heads and charts. */
  readonly text: string;
  readonly heading: string;
}

/** Family lists without the generic family at the end. */
export const TYPEFACES: Readonly<Record<Direction, Typefaces>> = {
  ltr: { text: "'Source Sans 3'", heading: "'Source Serif 4'" },
  rtl: { text: "'Vazirmatn','Source Sans 3'", heading: "'Amiri','Source Serif 4'" },
};

/** Where a line begins and where it ends, for the margin boxes of a page, which know no logical edges. */
export const EDGES = {
  ltr: { start: "left", end: "right" },
  rtl: { start: "right", end: "left" },
} as const satisfies Record<Direction, object>;
