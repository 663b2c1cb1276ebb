/** Hatching as one path of straight strokes. SVG patterns are avoided: Chromium turns them into pixels in print. */

/** Px between two strokes, measured along the top edge. */
const STEP = 7;

/** Strokes at 45 degrees that fill a box of this size (px) from its top left corner; "" when nothing fits. */
export function hatchPath(width: number, height: number): string {
  const strokes: string[] = [];
  for (let start = STEP / 2; start < width + height; start += STEP) {
    const fromX = Math.min(start, width);
    const fromY = Math.max(0, start - width);
    const toX = Math.max(0, start - height);
    const toY = Math.min(start, height);
    strokes.push(`M${tenth(fromX)},${tenth(fromY)}L${tenth(toX)},${tenth(toY)}`);
  }
  return strokes.join("");
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
