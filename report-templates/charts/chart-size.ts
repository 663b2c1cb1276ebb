/** Sizes of figures on the page, in px at 96 a inch, rounded down so that nothing is wider than its columns. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Widths of the grid: 8, 6 and 12 columns, and a cell of the indicator table. */
export const WIDTHS = { main: px(114.33), half: px(84.5), full: px(174), spark: px(23) } as const;

/** Whole px of a length in mm. */
export function px(mm: number): number {
  return Math.floor((mm / 25.4) * 96);
}
