/** How a city's own colours and logo may look, so that everybody can read what stands on them. */

export interface Theme {
  /** "#123456"; null is the report's own. */
  readonly cover: string | null;
  /** Colour of lines on white; null is the report's own. */
  readonly accent: string | null;
}

/** A logo that has been checked. */
export interface Logo {
  /** Says what it shows, in the main language. */
  readonly alt: string;
  /** `data:` address of a plain SVG or a PNG. */
  readonly address: string;
}

/** Colours of words on the cover, whatever its own colour is. */
export const COVER_WORDS = { text: "#FFFFFF", subtitle: "#DCE5EC", grey: "#C2CED8" } as const;

/** Colour of the faintest marks and lines on the cover. */
export const COVER_MARK = "#75889A";

/** WCAG 2.2, 1.4.3 and 1.4.11. */
export const WORDS_CONTRAST = 4.5;
export const LINES_CONTRAST = 3;

/** Contrast of two colours such as "#123456", from 1 to 21, without unit. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Source: WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
