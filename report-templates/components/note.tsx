/** One note beside a target: a head and a few lines. */
import type { ComponentChildren } from "preact";
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import type { Doc } from "../editions/review-model.ts";

export interface NoteProps {
  readonly doc: Doc;
  readonly indicators: readonly IndicatorFinding[];
}

export function Note({
  head,
  children,
}: {
  readonly head: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="note">
      <p class="note__head">{head}</p>
      {children}
    </div>
  );
}
