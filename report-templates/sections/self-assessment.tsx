/** Items of published lists, answered by the city about itself; those without an answer are named. */
import type { SelfAssessment as Answered } from "../../domain/city-rights.ts";
import type { SelfAssessmentRow } from "../../domain/released-rights.ts";
import { WebAddress } from "../components/web-address.tsx";
import { Written } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";

const SCHEMES: readonly Answered["scheme"][] = ["human-rights-city", "data-approach"];
/** Parts of the lists in the order in which they are read. */
const PARTS: readonly string[] = [
  "foundations",
  "structures",
  "tools",
  "participation",
  "disaggregation",
  "self-identification",
  "transparency",
  "privacy",
  "accountability",
];
const ANSWERS: readonly Answered["answer"][] = ["yes", "partly", "no"];

export function SelfAssessment({ doc }: { readonly doc: Doc }) {
  const { assessment: words } = doc.text.people;
  const { selfAssessment } = doc.findings.rights;
  return (
    <>
      <h2 class="block-title">{words.title}</h2>
      {selfAssessment.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          {SCHEMES.map((scheme) => (
            <Scheme
              key={scheme}
              doc={doc}
              scheme={scheme}
              items={selfAssessment
                .filter((item) => item.scheme === scheme)
                .toSorted((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part))}
            />
          ))}
        </>
      )}
    </>
  );
}

interface SchemeProps {
  readonly doc: Doc;
  readonly scheme: Answered["scheme"];
  readonly items: readonly SelfAssessmentRow[];
}

function Scheme({ doc, scheme, items }: SchemeProps) {
  const { assessment: words } = doc.text.people;
  const answered = items.filter(({ answer }) => answer !== null);
  if (answered.length === 0) return <p>{words.emptyScheme[scheme]}</p>;
  const open = items.filter(({ answer }) => answer === null);
  const counts = ANSWERS.map(
    (answer) =>
      [words.answer[answer], answered.filter((item) => item.answer === answer).length] as const,
  );
  return (
    <>
      <h3 class="process__scheme">{words.scheme[scheme]}</h3>
      <p>
        {words.summary(answered.length, items.length, counts)}{" "}
        <span class="quiet">{words.source([...new Set(items.map(({ source }) => source))])}</span>
      </p>
      <AnswerTable doc={doc} scheme={scheme} items={answered} />
      {open.length > 0 && <OpenItems doc={doc} items={open} />}
    </>
  );
}

function AnswerTable({ doc, scheme, items }: SchemeProps) {
  const { assessment: words } = doc.text.people;
  return (
    <table class="table cards process__table">
      <caption class="caption--quiet">{words.scheme[scheme]}</caption>
      <colgroup>
        <col />
        <col class="w-answer" />
        <col class="w-evidence" />
        <col class="w-by" />
      </colgroup>
      <thead>
        <tr>
          {Object.values(words.columns).map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <AnswerRow key={item.item} doc={doc} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function AnswerRow({ doc, item }: { readonly doc: Doc; readonly item: SelfAssessmentRow }) {
  const { assessment: words } = doc.text.people;
  const { columns } = words;
  const { answer, evidence, url, assessedBy, assessedOn } = item;
  return (
    <tr>
      <th scope="row">
        <span class="sub">{words.part(item.part) + doc.formats.colon}</span>
        {item.title}
      </th>
      <td data-label={columns.answer}>
        <strong>{answer === null ? doc.text.noValue : words.answer[answer]}</strong>
      </td>
      <td data-label={columns.evidence}>
        {evidence !== null && <Written doc={doc}>{evidence}</Written>}
        {evidence === null && url === null && <span class="quiet">{words.noEvidence}</span>}
        {evidence !== null && url !== null && <br />}
        {url !== null && <WebAddress url={url} />}
      </td>
      <td data-label={columns.by}>
        {assessedBy === null || assessedOn === null
          ? doc.text.noValue
          : words.by(assessedBy, doc.formats.date(assessedOn))}
      </td>
    </tr>
  );
}

function OpenItems({
  doc,
  items,
}: {
  readonly doc: Doc;
  readonly items: readonly SelfAssessmentRow[];
}) {
  return (
    <div class="process__open">
      <p>
        <strong>{doc.text.people.assessment.unanswered(items.length)}</strong>
      </p>
      <ul>
        {items.map(({ item, title }) => (
          <li key={item}>{title}</li>
        ))}
      </ul>
    </div>
  );
}
