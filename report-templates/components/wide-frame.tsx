/** A table that is wider than a phone: on the web it scrolls in a frame of its own, by keyboard too. */
import type { ComponentChildren } from "preact";
import type { Doc } from "../editions/review-model.ts";

interface WideFrameProps {
  readonly doc: Doc;
  /** Name of the frame for assistive technology. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** In print there is no frame. */
export function WideFrame({ doc, label, children }: WideFrameProps) {
  if (doc.medium === "print") return <>{children}</>;
  return (
    <div class="wide-frame" tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
