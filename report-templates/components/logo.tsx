/** The city's logo, with what it shows for readers who do not see it. */
import type { Doc } from "../editions/review-model.ts";
import { cityLanguage, foreign } from "./original.tsx";

/** Nothing for a city without one. On white, as logos are made for. */
export function Logo({ doc }: { readonly doc: Doc }) {
  const { logo } = doc.city;
  if (logo === undefined) return null;
  return (
    <img class="logo" src={logo.address} alt={logo.alt} lang={foreign(doc, cityLanguage(doc))} />
  );
}
