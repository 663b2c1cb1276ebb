/** The finding of a figure at length: to read before its numbers, and for its drawing to refer to. */
import type { RenderedFigure } from "../editions/review-input.ts";

type Plan = RenderedFigure["plan"];

/** Id of what the drawing refers to; null when the figure has no description. */
export function descriptionId({ id, description }: Plan): string | null {
  return description === "" ? null : `${id}-description`;
}

/**
 * What assistive technology reads with the drawing. It stands outside of the unfolding, because browsers find no text in
 * one that is closed, and is not shown, because the unfolding shows it.
 */
export function SpokenDescription({ plan }: { readonly plan: Plan }) {
  const id = descriptionId(plan);
  if (id === null) return null;
  return (
    <p id={id} class="figure__description" hidden>
      {plan.description}
    </p>
  );
}

/** The same for everybody. */
export function FigureDescription({ plan }: { readonly plan: Plan }) {
  if (plan.description === "") return null;
  return <p class="numbers__text">{plan.description}</p>;
}
