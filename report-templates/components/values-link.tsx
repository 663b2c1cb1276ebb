/** Where a figure leads: the rows of the statistical annex that hold its values, with source, dates and file. */
import type { ComponentChildren } from "preact";

interface ValuesLinkProps {
  /** Code of the indicator. */
  readonly indicator: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Place of an indicator in annex B. */
export function valuesId(indicator: string): string {
  return `values-${indicator}`;
}

/** A link that looks like the words around it. */
export function ValuesLink({ indicator, class: name, children }: ValuesLinkProps) {
  return (
    <a
      class={name === undefined ? "quiet-link" : `quiet-link ${name}`}
      href={`#${valuesId(indicator)}`}
    >
      {children}
    </a>
  );
}
