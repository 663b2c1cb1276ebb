/** Numbers as easy-to-read texts say them: shares in tenths of ten people, large counts in round thousands. */

/** A share of people. "few" is under one in twenty but not none; "nearly-all" is its mirror. */
export type EasyShare =
  | { readonly kind: "none" | "few" | "nearly-all" | "all" }
  | { readonly kind: "tenths"; readonly tenths: number };

/** One in twenty, in per cent. */
const FEW = 5;

/** Null for what is no share: below 0 or above 100 per cent. */
export function easyShare(percent: number): EasyShare | null {
  if (!(percent >= 0 && percent <= 100)) return null;
  if (percent === 0) return { kind: "none" };
  if (percent === 100) return { kind: "all" };
  if (percent < FEW) return { kind: "few" };
  if (percent > 100 - FEW) return { kind: "nearly-all" };
  // Neither end of the scale: "10 in 10" would say all.
  return { kind: "tenths", tenths: Math.min(9, Math.max(1, Math.round(percent / 10))) };
}

/** How many of ten people are filled in the picture. */
export function filledOf(share: EasyShare): number {
  switch (share.kind) {
    case "none":
    case "few":
      return 0;
    case "tenths":
      return share.tenths;
    case "nearly-all":
    case "all":
      return 10;
  }
}

/** A count; from 1,000 on rounded to whole thousands or millions. */
export interface EasyCount {
  readonly kind: "count";
  readonly count: number;
  readonly scale: "one" | "thousand" | "million";
  /** The number is not said as it is. */
  readonly isRounded: boolean;
}

/** Null for what is no count: negative. */
export function easyCount(value: number): EasyCount | null {
  if (!(value >= 0)) return null;
  const of = (scale: EasyCount["scale"], size: number): EasyCount => {
    const count = Math.round(value / size);
    return { kind: "count", count, scale, isRounded: count * size !== value };
  };
  if (Math.round(value) < 1000) return of("one", 1);
  return Math.round(value / 1000) < 1000 ? of("thousand", 1000) : of("million", 1_000_000);
}

export type EasyNumber = EasyShare | EasyCount;

/** Whether two numbers are said with the same words. */
export function soundsSame(a: EasyNumber, b: EasyNumber): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
