/** A page of the city's own text: foreword, how the review was made, next steps. */
import { RawMarkup } from "../components/raw-markup.tsx";
import type { Doc } from "../editions/review-model.ts";

interface NarrativePageProps {
  readonly doc: Doc;
  /** Name of the text in the city folder; also the page's id. */
  readonly name: "foreword" | "methods" | "next-steps";
  readonly title: string;
}

export function NarrativePage({ doc, name, title }: NarrativePageProps) {
  const html = doc.narrative.get(name);
  if (html === undefined) return null;
  return (
    <section
      class={`sheet ${name === "next-steps" ? "page-across" : "page-summary"} narrative-page`}
      id={name}
    >
      <h1 class="page-title">{title}</h1>
      <RawMarkup class="narrative narrative--page" html={html} />
    </section>
  );
}
