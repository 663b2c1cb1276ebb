/** Annex C: every link between a target of the review and an instrument, with its source. */
import type { TargetFinding } from "../../domain/findings/finding.ts";
import type { BindingStatus } from "../../domain/rights-link.ts";
import {
  BINDING_ORDER,
  instrumentsOf,
  LINK_SURENESS,
  type InstrumentLinks,
} from "../components/instruments.ts";
import { Meter } from "../components/marks.tsx";
import type { Doc } from "../editions/review-model.ts";
import { LinkReviews } from "./link-reviews.tsx";

interface LinksProps {
  readonly doc: Doc;
  readonly targets: readonly TargetFinding[];
}

export function LinksAnnex({ doc }: { readonly doc: Doc }) {
  const { links, rights } = doc.text;
  const reviews = doc.findings.rights.linkReviews.length;
  const targets = doc.findings.targets.filter(({ obligations }) => obligations.length > 0);
  const count = targets.reduce((sum, { obligations }) => sum + obligations.length, 0);
  return (
    <section class="sheet page-annex links" id="annex-c">
      <p class="kicker">{links.kicker}</p>
      <h1 class="page-title page-title--full">{links.title}</h1>
      <p class="lead">{links.lead(count, targets.length)}</p>
      <p class="source links__reviews">
        {reviews === 0 ? rights.noReviews : rights.reviewCount(reviews)}
      </p>
      {targets.length > 0 && <LinkList doc={doc} targets={targets} />}
      <Legend doc={doc} targets={targets} />
    </section>
  );
}

/** One paragraph a target in two columns: instruments by what they are for the State. */
function LinkList({ doc, targets }: LinksProps) {
  const sources = sourcesOf(targets);
  return (
    <ul class="link-list">
      {targets.map((target) => (
        <li key={target.target}>
          <strong class="link-list__target">{doc.formats.target(target.target)}</strong>{" "}
          {BINDING_ORDER.map((binding) => (
            <LinkGroup
              key={binding}
              doc={doc}
              binding={binding}
              links={instrumentsOf(target.obligations).filter((one) => one.binding === binding)}
              sources={sources}
            />
          ))}
          <LinkReviews doc={doc} target={target.target} />
        </li>
      ))}
    </ul>
  );
}

interface LinkGroupProps {
  readonly doc: Doc;
  readonly binding: BindingStatus;
  readonly links: readonly InstrumentLinks[];
  readonly sources: readonly string[];
}

function LinkGroup({ doc, binding, links, sources }: LinkGroupProps) {
  if (links.length === 0) return null;
  const { rights } = doc.text;
  return (
    <>
      <span class="link-list__kind">
        {rights.chipGroup(binding, doc.countryName) + doc.formats.colon.trimEnd()}
      </span>{" "}
      {links.map((link, index) => (
        <>
          {index > 0 && " · "}
          <strong>{link.instrument}</strong>
          {link.articles !== "" && ` ${doc.formats.code(link.articles)}`} (
          {doc.formats.join(link.strengths.map((strength) => rights.strengthSign[strength]))})
          <sup>
            {doc.formats.join(link.sources.map((source) => String(sources.indexOf(source) + 1)))}
          </sup>
        </>
      ))}
      .{" "}
    </>
  );
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

/** Numbers of the sources, each with how sure it is, in bars and in words. */
function Legend({ doc, targets }: LinksProps) {
  const { links, rights } = doc.text;
  const basisOf = new Map(
    targets.flatMap(({ obligations }) =>
      obligations.map(({ basisSource, basis }) => [basisSource, basis] as const),
    ),
  );
  if (basisOf.size === 0) return null;
  return (
    <>
      <h2 class="block-title links__instruments">{links.sourcesTitle}</h2>
      <ul class="annex-notes__list">
        {sourcesOf(targets).map((source, index) => {
          const basis = basisOf.get(source) ?? "own-reading";
          const bars = LINK_SURENESS[basis];
          return (
            <li key={source}>
              <strong class="annex-notes__sign">{index + 1}</strong>{" "}
              <Meter bars={bars} label={doc.text.sure(bars)} /> {links.source(source)}{" "}
              <span class="quiet">{rights.basisNote(basis)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
