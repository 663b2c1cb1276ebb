/** Annex C: every link between a target of the review and an instrument, with its source. */
import type { TargetFinding } from "../../domain/findings/finding.ts";
import type { BindingStatus } from "../../domain/released-data.ts";
import { instrumentsOf, type InstrumentLinks } from "../components/instruments.ts";
import type { Doc } from "../editions/review-model.ts";

interface LinksProps {
  readonly doc: Doc;
  readonly targets: readonly TargetFinding[];
}

/** Columns of the table: what binds, what does not or is not known, what is no treaty. */
const GROUPS = {
  binding: ["binding"],
  open: ["not-in-data", "signed", "not-ratified"],
  others: ["not-a-treaty"],
} as const satisfies Readonly<Record<string, readonly BindingStatus[]>>;

type Group = keyof typeof GROUPS;

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
      <Legend doc={doc} targets={targets} />
    </section>
  );
}

function LinksTable({ doc, targets }: LinksProps) {
  const { columns, caption } = doc.text.links;
  const sources = sourcesOf(targets);
  return (
    <table class="table links-table">
      <caption class="caption--quiet">{caption}</caption>
      <colgroup>
        <col style="width:10mm" />
        <col style="width:76mm" />
        <col style="width:48mm" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{columns.target}</th>
          <th scope="col">{columns.binding(doc.countryName)}</th>
          <th scope="col">{columns.open}</th>
          <th scope="col">{columns.others}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map((target) => (
          <tr key={target.target}>
            <th scope="row">{target.target}</th>
            {(Object.keys(GROUPS) as Group[]).map((group) => (
              <LinkCell key={group} doc={doc} target={target} group={group} sources={sources} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LinkCellProps {
  readonly doc: Doc;
  readonly target: TargetFinding;
  readonly group: Group;
  readonly sources: readonly string[];
}

function LinkCell({ doc, target, group, sources }: LinkCellProps) {
  const statuses: readonly BindingStatus[] = GROUPS[group];
  const found = instrumentsOf(target.obligations).filter(({ binding }) =>
    statuses.includes(binding),
  );
  return (
    <td>
      {found.length === 0 && doc.text.noValue}
      {found.map((links, index) => (
        <>
          {index > 0 && " · "}
          <strong>{links.instrument}</strong>
          {links.articles !== "" && ` ${links.articles}`} {details(doc, links, group)}
          <sup>{links.sources.map((source) => sources.indexOf(source) + 1).join(", ")}</sup>
        </>
      ))}
    </td>
  );
}

/** "(d, e)" as the lead explains; where a column holds several statuses, the status too. */
function details(doc: Doc, links: InstrumentLinks, group: Group): string {
  const { rights } = doc.text;
  const strengths = links.strengths.map((strength) => rights.strengthSign[strength]);
  const status = group === "open" ? [rights.chip(links.binding, links.since).toLowerCase()] : [];
  return `(${[...strengths, ...status].join(", ")})`;
}

/** Distinct sources in the order in which they occur; their place is their number. */
function sourcesOf(targets: readonly TargetFinding[]): readonly string[] {
  return [
    ...new Set(
      targets.flatMap(({ obligations }) =>
        instrumentsOf(obligations).flatMap(({ sources }) => sources),
      ),
    ),
  ];
}

/** Numbers of the sources, and the full names of the instruments. */
function Legend({ doc, targets }: LinksProps) {
  const { links } = doc.text;
  const names = new Map(
    targets.flatMap(({ obligations }) =>
      obligations.map(({ instrument, instrumentName }) => [instrument, instrumentName] as const),
    ),
  );
  if (names.size === 0) return null;
  return (
    <>
      <h2 class="block-title links__instruments">{links.sourcesTitle}</h2>
      <ul class="annex-notes__list">
        {sourcesOf(targets).map((source, index) => (
          <li key={source}>
            <strong class="annex-notes__sign">{index + 1}</strong> {links.source(source)}
          </li>
        ))}
      </ul>
      <h2 class="block-title links__instruments">{links.instruments}</h2>
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
