/** Head of a document beside the full review: city, name of the document, period, date and which edition it is. */
import { dateReceived } from "../components/publisher.ts";
import { EditionSlot } from "../components/edition-slot.tsx";
import { cityLanguage, foreign } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";

interface DocumentHeadProps {
  readonly doc: Doc;
  /** "Highlights" */
  readonly name: string;
  readonly lead: string;
}

export function DocumentHead({ doc, name, lead }: DocumentHeadProps) {
  const { text, formats, city } = doc;
  const { config } = city;
  const { period } = config;
  return (
    <div class="document-head">
      <p class="document-head__top">
        <span>{text.documentType}</span> <EditionSlot as="span" name="short" />
      </p>
      <h1 class="document-head__city">
        {config.city} <span class="document-head__name">{name}</span>
      </h1>
      <p class="document-head__lead">{lead}</p>
      {config.edition.notice && (
        <p class="document-head__notice" lang={foreign(doc, cityLanguage(doc))}>
          {config.edition.notice}
        </p>
      )}
      <ul class="document-head__facts">
        <li>
          {text.periodCovered}
          {formats.colon}
          <strong>{text.periodRange(period.from, period.to)}</strong>
        </li>
        <li>
          {text.dataAsReceived}
          {formats.colon}
          <strong>{formats.date(dateReceived(doc))}</strong>
        </li>
        <li>
          {text.approval}
          {formats.colon}
          <EditionSlot as="strong" name="approval" />
        </li>
      </ul>
    </div>
  );
}
