/** The process chapter: who took part, what others say, how the city judges itself. What is empty is said. */
import type { ParticipationRow } from "../../domain/released-rights.ts";
import { cityLanguage, foreign, Written } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";
import { Contributions } from "./contributions.tsx";
import { SelfAssessment } from "./self-assessment.tsx";

export function ProcessChapter({ doc }: { readonly doc: Doc }) {
  const { people } = doc.text;
  const { participation, contributions, selfAssessment } = doc.findings.rights;
  const recorded = participation.length + contributions.length + selfAssessment.length;
  const size = recorded === 0 ? "page-title--short" : "page-title--full";
  return (
    <section class="sheet page-across process" id="people">
      <h1 class={`page-title ${size}`}>{people.title}</h1>
      {recorded === 0 ? (
        <p>
          <strong>{people.participation.empty}</strong> {people.contributions.empty}{" "}
          {people.assessment.empty}
        </p>
      ) : (
        <>
          <Participation doc={doc} />
          <Contributions doc={doc} />
          <SelfAssessment doc={doc} />
        </>
      )}
    </section>
  );
}

function Participation({ doc }: { readonly doc: Doc }) {
  const { participation: words } = doc.text.people;
  const { participation } = doc.findings.rights;
  return (
    <>
      <h2 class="block-title">{words.title}</h2>
      {participation.length === 0 ? <p>{words.empty}</p> : <Log doc={doc} events={participation} />}
    </>
  );
}

interface LogProps {
  readonly doc: Doc;
  readonly events: readonly ParticipationRow[];
}

function Log({ doc, events }: LogProps) {
  const { participation: words } = doc.text.people;
  const { columns } = words;
  return (
    <>
      <p>{words.count(events.length)}</p>
      <table class="table cards process__table">
        <caption class="caption--quiet">{words.title}</caption>
        <colgroup>
          <col class="w-when" />
          <col class="w-who" />
          <col class="w-how" />
          <col class="w-access" />
          <col />
        </colgroup>
        <thead>
          <tr>
            {Object.values(columns).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <EventRow key={event.line} doc={doc} event={event} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function EventRow({ doc, event }: { readonly doc: Doc; readonly event: ParticipationRow }) {
  const { people } = doc.text;
  const { participation: words } = people;
  const { columns } = words;
  const lang = foreign(doc, cityLanguage(doc));
  return (
    <tr>
      <th scope="row">
        {doc.formats.date(event.heldOn)}{" "}
        <span class="sub line">{people.place(event.goal, event.target)}</span>
      </th>
      <td data-label={columns.who}>
        <Written doc={doc}>{event.who}</Written>{" "}
        <span class="sub line">
          {event.people === null ? words.notCounted : words.people(event.people)}
        </span>
      </td>
      <td data-label={columns.how} lang={lang}>
        {event.how}
      </td>
      <td data-label={columns.accessibility}>
        {event.accessibility === null ? (
          <span class="quiet">{words.noAccessibility}</span>
        ) : (
          <Written doc={doc}>{event.accessibility}</Written>
        )}
      </td>
      <td data-label={columns.changed}>
        {event.changed === null ? (
          <span class="quiet">{words.noChange}</span>
        ) : (
          <Written doc={doc}>{event.changed}</Written>
        )}
      </td>
    </tr>
  );
}
