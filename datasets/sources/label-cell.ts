/** Cells that name something: a group, a unit, a series. */
import { unseenSign } from "../../domain/unseen-signs.ts";

/** Characters: no name of a group or a unit is a page long. */
const LONGEST = 2000;

/** Whether a name cannot be printed: it holds a sign that nobody sees, or is no name but a text. */
export function isUnreadableLabel(text: string): boolean {
  return text.length > LONGEST || unseenSign(text) !== null;
}
