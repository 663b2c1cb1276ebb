/** The finding of a figure at length, to which its drawing refers. */
import type { RenderedFigure } from "../editions/review-input.ts";

type Plan = RenderedFigure["plan"];

/** Id of the paragraph; null when the figure has no description. */
export function descriptionId({ id, description }: Plan): string | null {
  return description === "" ? null : `${id}-description`;
}

export function FigureDescription({ plan }: { readonly plan: Plan }) {
  const id = descriptionId(plan);
  if (id === null) return null;
  return (
    <p id={id} class="numbers__text">
      {plan.description}
    </p>
  );
}
