/** Round numbers for a value axis. */

export interface ValueAxis {
  readonly domain: readonly [low: number, high: number];
  readonly ticks: readonly number[];
  /** Digits after the decimal sign that the ticks need. */
  readonly decimals: number;
  /** The lowest value shown when the scale leaves out zero; readers must be told. Null when zero is shown. */
  readonly startsAt: number | null;
  /** Digits after the decimal sign of `startsAt`. */
  readonly startDecimals: number;
}

/** Factors of a power of ten that make round steps; 2.5 only where it needs no decimals. */
const STEPS = [1, 2, 2.5, 5, 10];

/** Differences below these are noise of binary fractions: an axis is never finer. */
const LEAST_SPAN = 1e-6;
const LEAST_SHARE = 1e-9;

/**
 * An axis that holds all values. Zero is shown unless every value is positive and the lowest lies
 * above `zeroBelow` (a share) of the highest.
 */
export function valueAxis(values: readonly number[], about: number, zeroBelow = 0.8): ValueAxis {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const withoutZero = lowest > 0 && lowest > zeroBelow * highest && lowest < highest;
  const low = withoutZero ? lowest : Math.min(0, lowest);
  const high = low === 0 && highest <= 0 ? 1 : Math.max(highest, low < 0 ? 0 : highest);
  const span = Math.max(high - low, LEAST_SPAN, LEAST_SHARE * Math.abs(low));
  const step = roundStep(span / about);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    clean((first + index) * step),
  );
  const domain = [ticks[0] ?? low, ticks.at(-1) ?? high] as const;
  const startsAt = domain[0] > 0 ? domain[0] : null;
  const decimals = decimalsOf(step);
  return { domain, ticks, decimals, startsAt, startDecimals: decimals };
}

/**
 * An axis whose ends need not be ticks, for marks that stand on their values and not on a base line.
 * When zero is left out, it starts a fifth of a step or less below the lowest value.
 */
export function openAxis(values: readonly number[], about: number, zeroBelow: number): ValueAxis {
  const axis = valueAxis(values, about, zeroBelow);
  if (axis.startsAt === null) return axis;
  const step = (axis.ticks[1] ?? 1) - (axis.ticks[0] ?? 0);
  const low = clean(Math.floor((5 * Math.min(...values)) / step) * (step / 5));
  const ticks = axis.ticks.filter((tick) => tick >= low);
  const decimals = Math.max(axis.decimals, decimalsOf(low));
  return { ...axis, domain: [low, axis.domain[1]], ticks, startsAt: low, startDecimals: decimals };
}

function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor =
    STEPS.find((step) => step * power >= raw * (1 - 1e-9) && (step !== 2.5 || power >= 10)) ?? 10;
  return clean(factor * power);
}

/** Removes the noise of binary fractions: 0.30000000000000004 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function decimalsOf(step: number): number {
  const [digits = "", exponent = "0"] = step.toExponential().split("e");
  const fraction = digits.split(".")[1] ?? "";
  return Math.max(0, fraction.length - Number(exponent));
}
