/** What the city can decide and what it cannot, by right, in the city's own words. */
import type { LocalRightRow } from "../../domain/released-rights.ts";
import { Written } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";

/** Null where the city's table has no rows: annex C2 says so. */
export function CityDecides({ doc }: { readonly doc: Doc }) {
  const { localRights } = doc.findings.rights;
  if (localRights.length === 0) return null;
  const { decides } = doc.text.people;
  const heads = [decides.right, decides.who, decides.city, decides.others];
  return (
    <section class="sheet page-across decides" id="city-decides">
      <h1 class="page-title">{decides.title}</h1>
      <p class="lead">{decides.lead}</p>
      <table class="table cards decides__table">
        <caption class="caption--quiet">{decides.title}</caption>
        <colgroup>
          <col class="w-right" />
          <col class="w-competence" />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {localRights
            .toSorted((a, b) => a.line - b.line)
            .map((right) => (
              <DecidesRow key={right.line} doc={doc} right={right} />
            ))}
        </tbody>
      </table>
    </section>
  );
}

interface DecidesRowProps {
  readonly doc: Doc;
  readonly right: LocalRightRow;
}

function DecidesRow({ doc, right }: DecidesRowProps) {
  const { people, rights } = doc.text;
  const { decides } = people;
  const competence = right.competence === null ? null : rights.competence[right.competence];
  return (
    <tr>
      <th scope="row">
        {right.right}
        {right.target !== null && <span class="sub"> · {decides.target(right.target)}</span>}
      </th>
      {(
        [
          [decides.who, competence],
          [decides.city, right.cityDecides],
          [decides.others, right.othersDecide],
        ] as const
      ).map(([head, words]) => (
        <td key={head} data-label={head}>
          {words === null ? (
            <span class="quiet">{decides.notStated}</span>
          ) : head === decides.who ? (
            words
          ) : (
            <Written doc={doc}>{words}</Written>
          )}
        </td>
      ))}
    </tr>
  );
}
