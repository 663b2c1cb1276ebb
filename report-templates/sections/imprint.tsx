/** Sources with licence and date, the edition, and the legal notes. */
import { checksOf, type Checked } from "../../domain/human-check.ts";
import { EditionSlot } from "../components/edition-slot.tsx";
import { cityLanguage, foreign, PUBLISHED, Written } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";

export function Imprint({ doc }: { readonly doc: Doc }) {
  const { imprint, disclaimer, quality } = doc.text;
  const { config } = doc.city;
  const { notice } = config.edition;
  const checked = (what: Checked) => checksOf(config, what, doc.formats.language);
  return (
    <section class="sheet page-annex imprint" id="imprint">
      <h1 class="page-title page-title--full">{imprint.title}</h1>
      <h2 class="block-title">{imprint.sources}</h2>
      <SourceTable doc={doc} />
      <div class="columns-6-6 imprint__below">
        <div>
          <h2 class="block-title">{imprint.edition}</h2>
          {notice && <p lang={foreign(doc, cityLanguage(doc))}>{notice}</p>}
          <EditionSlot as="p" name="sentence" />
          <p>{imprint.editionDate(doc.formats.date(doc.edition.date))}</p>
          <p>{quality.disclosure}</p>
          <p>{imprint.translation(checked("translation"))}</p>
          {doc.missingTexts.length > 0 && <p>{imprint.missingTexts(doc.missingTexts)}</p>}
          <p>{imprint.accessibility(checked("accessibility"))}</p>
          <p>{imprint.made}</p>
        </div>
        <div>
          <h2 class="block-title">{imprint.legal}</h2>
          <p>{disclaimer}</p>
          <p>{imprint.rights}</p>
          <p>{imprint.official}</p>
          {hasOriginals(doc) && <p>{imprint.originals}</p>}
        </div>
      </div>
    </section>
  );
}

/** Official texts are in English, and the city may write in another language than the document's. */
function hasOriginals(doc: Doc): boolean {
  return [PUBLISHED, cityLanguage(doc)].some((language) => foreign(doc, language) !== undefined);
}

function SourceTable({ doc }: { readonly doc: Doc }) {
  const { imprint, noValue } = doc.text;
  const { columns } = imprint;
  return (
    <table class="table cards sources-table">
      <caption class="caption--quiet">{imprint.sources}</caption>
      <colgroup>
        <col style="width:22mm" />
        <col />
        <col style="width:40mm" />
        <col style="width:28mm" />
        <col style="width:40mm" />
      </colgroup>
      <thead>
        <tr>
          {[columns.source, columns.publisher, columns.licence, columns.date, columns.location].map(
            (head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {doc.sources.map(({ id, publisher, licence, date, location }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td data-label={columns.publisher}>{publisher ?? noValue}</td>
            <td data-label={columns.licence}>
              {licence === null ? imprint.noLicence : <Written doc={doc}>{licence}</Written>}
            </td>
            <td data-label={columns.date}>{date === null ? noValue : doc.formats.date(date)}</td>
            <td class="address" data-label={columns.location}>
              <span>{location}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
