/** How wide a text is, asked for by templates and answered from the embedded fonts' advance tables. */

export interface TextStyle {
  /** "sans" when absent. */
  readonly family?: "sans" | "serif";
  readonly weight: 400 | 600 | 700;
  /** Font size in px (96 a inch). */
  readonly size: number;
}

/** Width of one line of text in px. */
export type TextMeasure = (text: string, style: TextStyle) => number;

/** Text styles of charts: axis 8 pt, labels 8.5 pt, first and latest value 9.5 pt. */
export const textStyles = {
  axis: { weight: 400, size: 10.67 },
  label: { weight: 400, size: 11.33 },
  strong: { weight: 600, size: 11.33 },
  bold: { weight: 700, size: 11.33 },
  value: { weight: 700, size: 12.67 },
} as const satisfies Record<string, TextStyle>;
