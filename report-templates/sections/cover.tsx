/** Cover: the city, one sentence with the result, and one mark for each target. */
import { STATUSES } from "../../domain/findings/finding.ts";
import { CoverField } from "../components/cover-field.tsx";
import { EditionSlot } from "../components/edition-slot.tsx";
import { Logo } from "../components/logo.tsx";
import { StatusWord } from "../components/marks.tsx";
import { statusTotals } from "../components/status-totals.ts";
import { cityLanguage, foreign } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";
import { dateReceived } from "../components/publisher.ts";

/** Long names of cities get smaller type before they get a second line. */
function citySize(city: string): "long" | "longer" | "normal" {
  if (city.length > 22) return "longer";
  return city.length > 14 ? "long" : "normal";
}

export function Cover({ doc }: { readonly doc: Doc }) {
  const { text, formats, city, sentences } = doc;
  const totals = statusTotals(doc.findings);
  const sentence = sentences.coverSentence();
  const below = text.below(totals["no-data"], totals["not-assessed"]);
  const { config } = city;
  return (
    <section class="cover" id="cover">
      <p class="cover__top">
        <Logo doc={doc} />
        <span>{text.documentType}</span> <EditionSlot as="span" name="short" />
      </p>
      <h1 class={`cover__city cover__city--${citySize(config.city)}`}>{config.city}</h1>
      <p class="cover__subtitle">{text.subtitle}</p>
      <p class="cover__finding">
        <span>
          <strong>{sentence.strong}</strong> {sentence.rest}
        </span>{" "}
        <span class="cover__hint">{text.oneMark}</span>
      </p>
      <CoverField doc={doc} />
      <div class="cover__notes">
        {below !== "" && (
          <p class="cover__below">
            <strong>{text.belowTitle}</strong> {below}
          </p>
        )}
        {config.edition.notice && (
          <p class="cover__notice" lang={foreign(doc, cityLanguage(doc))}>
            {config.edition.notice}
          </p>
        )}
      </div>
      <ul class="cover__legend">
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusWord
              status={status}
              word={`${text.status[status]} ${formats.count(totals[status])}`}
            />
          </li>
        ))}
      </ul>
      <CoverFacts doc={doc} />
    </section>
  );
}

function CoverFacts({ doc }: { readonly doc: Doc }) {
  const { text, formats, city } = doc;
  const { period } = city.config;
  const facts = [
    [text.periodRange(period.from, period.to), text.periodCovered],
    [formats.date(dateReceived(doc)), text.dataAsReceived],
  ] as const;
  return (
    <ul class="cover__facts">
      {facts.map(([value, label]) => (
        <li key={label}>
          <strong>{value}</strong>
          <br />
          {label}
        </li>
      ))}
      <li>
        <EditionSlot as="strong" name="inLanguage" />
        <br />
        {text.editionLanguage}
      </li>
      <li>
        <EditionSlot as="strong" name="approval" />
        <br />
        {text.approval}
      </li>
    </ul>
  );
}
