/** What a chart function gives back: the scene, and what the words around the figure must say about it. */
import type { Scene } from "./scene.ts";

export interface Drawing {
  readonly scene: Scene;
  /** The scale leaves out zero and starts here, as printed; null when zero is shown. */
  readonly scaleStartsAt: string | null;
  /** Periods from which a new method holds, as printed. */
  readonly breaks: readonly string[];
  /** What is hidden to protect people, as printed: "2018", "Men (2018)". */
  readonly hidden: readonly string[];
  /** Whether it has whiskers, which a note must explain. */
  readonly intervals: boolean;
}
