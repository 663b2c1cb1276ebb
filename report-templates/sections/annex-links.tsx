/** Annex C: every link between a target of the review and an instrument, with its source. */
import { instrumentsOf } from "../components/instruments.ts";
import type { TargetFinding } from "../../domain/findings/finding.ts";
import type { Doc } from "../editions/review-model.ts";

export function LinksAnnex({ doc }: { readonly doc: Doc }) {
  const { links } = doc.text;
  const targets = doc.findings.targets.filter(({ obligations }) => obligations.length > 0);
  const count = targets.reduce((sum, { obligations }) => sum + obligations.length, 0);
  return (
    <section class="sheet page-annex links" id="annex-c">
      <p class="kicker">{links.kicker}</p>
      <h1 class="page-title page-title--full">{links.title}</h1>
      <p class="lead">{links.lead(count, targets.length)}</p>
      {targets.length > 0 && <LinksTable doc={doc} targets={targets} />}
      <Instruments doc={doc} targets={targets} />
    </section>
  );
}

interface LinksTableProps {
  readonly doc: Doc;
  readonly targets: readonly TargetFinding[];
}

function LinksTable({ doc, targets }: LinksTableProps) {
  const { columns, caption } = doc.text.links;
  return (
    <table class="table links-table">
      <caption class="caption--quiet">{caption}</caption>
      <colgroup>
        <col style="width:11mm" />
        <col style="width:24mm" />
        <col style="width:44mm" />
        <col style="width:33mm" />
        <col style="width:27mm" />
        <col />
      </colgroup>
      <thead>
        <tr>
          {[columns.target, columns.instrument, columns.article, columns.status, columns.link, columns.source].map(
            (head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      {targets.map((target) => (
        <TargetLinks key={target.target} doc={doc} target={target} />
      ))}
    </table>
  );
}

function TargetLinks({ doc, target }: { readonly doc: Doc; readonly target: TargetFinding }) {
  const { rights, noValue } = doc.text;
  return (
    <tbody>
      {instrumentsOf(target.obligations).map((links, index) => (
        <tr key={links.instrument} class={index === 0 ? "first-of-target" : ""}>
          <th scope="row">{target.target}</th>
          <td>{links.instrument}</td>
          <td>{links.articles === "" ? noValue : links.articles}</td>
          <td>{rights.chip(links.binding, links.since)}</td>
          <td>{links.strengths.map((strength) => rights.strength[strength]).join(", ")}</td>
          <td>{links.sources.join(", ")}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** Short names of the instruments and their full names. */
function Instruments({ doc, targets }: LinksTableProps) {
  const names = new Map(
    targets.flatMap(({ obligations }) =>
      obligations.map(({ instrument, instrumentName }) => [instrument, instrumentName] as const),
    ),
  );
  if (names.size === 0) return null;
  return (
    <>
      <h2 class="block-title links__instruments">{doc.text.links.instruments}</h2>
      <ul class="annex-notes__list">
        {[...names]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([short, name]) => (
            <li key={short}>
              <strong>{short}</strong> {name}
            </li>
          ))}
      </ul>
    </>
  );
}
