/** Codes of indicators as cities write them: "11.6.2", "3.b.1", "13.3.2", "8.5.1.a". */
import { isTargetCode, type TargetCode } from "./target-code.ts";

const SHAPE = /^(\d{1,2})\.(\d{1,2}|[a-d])\.\d{1,2}[a-z]?(?:\.[\da-z]{1,3})*$/;

/** The target an indicator's number belongs to, or null when the number is not an indicator of one of the 169 targets. */
export function targetOfIndicator(code: string): TargetCode | null {
  const match = SHAPE.exec(code);
  const target = match ? `${match[1] ?? ""}.${match[2] ?? ""}` : "";
  return isTargetCode(target) ? target : null;
}

/** Sorts "2.1.2" before "2.1.10" and numbered targets before lettered ones. */
export function compareIndicators(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = comparePart(left[index] ?? "", right[index] ?? "");
    if (difference !== 0) return difference;
  }
  return 0;
}

function comparePart(a: string, b: string): number {
  const [left, right] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (Number.isNaN(left) !== Number.isNaN(right)) return a === "" || !Number.isNaN(left) ? -1 : 1;
  if (left !== right && !Number.isNaN(left)) return left - right;
  return a < b ? -1 : a > b ? 1 : 0;
}
