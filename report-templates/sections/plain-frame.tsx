/** Frame of a short web document: top bar and text, no contents beside it. */
import type { ComponentChildren } from "preact";
import { EditionSlot } from "../components/edition-slot.tsx";
import type { Doc } from "../editions/review-model.ts";

interface PlainFrameProps {
  readonly doc: Doc;
  readonly skip: string;
  readonly children: ComponentChildren;
}

export function PlainFrame({ doc: { text, city }, skip, children }: PlainFrameProps) {
  return (
    <>
      <a class="skip" href="#text">
        {skip}
      </a>
      <header class="topbar">
        <p>
          <strong>{city.config.city}</strong> <span class="topbar__type">{text.documentType}</span>
        </p>
        <p class="topbar__end">
          <EditionSlot as="span" name="short" class="topbar__draft" />
        </p>
      </header>
      <main id="text" class="frame__plain">
        {children}
      </main>
    </>
  );
}
