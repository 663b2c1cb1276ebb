/** Numbers on the axis of a chart: each stands where the scale puts it. */
import { closest, hasClass, isIn, places, textIn, type Place } from "./page-tree.ts";
import type { NumberToken } from "./number-signs.ts";

interface Label {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** "The scale starts at 145": the number stands on an axis of the figure. */
export function isOnAxis(place: Place, number: NumberToken): boolean {
  const figure = closest(place, (one) => hasClass(one, "figure"));
  if (figure === null || !isIn(place, "figure__subtitle")) return false;
  return places(figure).some((one) => one.name === "text" && labelOf(one)?.value === number.value);
}

/** Three labels or more in a row or a column whose values grow with their place. */
export function isTick(place: Place, number: NumberToken): boolean {
  const svg = closest(place, ({ name }) => name === "svg");
  if (place.name !== "text" || svg === null) return false;
  const own = labelOf(place);
  if (own === null || own.value !== number.value) return false;
  const labels = places(svg).flatMap((one) => (one.name === "text" ? (labelOf(one) ?? []) : []));
  return (["x", "y"] as const).some((along) => {
    const across = along === "x" ? "y" : "x";
    const axis = labels.filter((label) => Math.abs(label[across] - own[across]) < 0.1);
    return isScale(axis.map((label) => [label[along], label.value]));
  });
}

/** Values lie on a straight line over their places; numbers may be rounded. */
function isScale(points: readonly (readonly [number, number])[]): boolean {
  const sorted = points.toSorted(([a], [b]) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || sorted.length < 3 || first[0] === last[0] || first[1] === last[1])
    return false;
  const slope = (last[1] - first[1]) / (last[0] - first[0]);
  const span = Math.abs(last[1] - first[1]);
  return sorted.every(
    ([at, value]) => Math.abs(first[1] + slope * (at - first[0]) - value) < span / 50,
  );
}

function labelOf(place: Place): Label | null {
  const text = textIn(place)
    .replaceAll(/[,\s\u00A0\u202F\u200E\u200F%]/g, "")
    .replace("\u2212", "-");
  const match = /translate\(([-\d.]+),([-\d.]+)\)/.exec(place.attributes["transform"] ?? "");
  if (!/^-?\d+(?:\.\d+)?$/.test(text) || match === null) return null;
  return { x: Number(match[1]), y: Number(match[2]), value: Number(text) };
}
