/** Human rights behind a target: the right, the instruments, whether they bind the State, and how sure each link is. */
import type { TargetFinding } from "../../domain/findings/finding.ts";
import type { BindingStatus } from "../../domain/rights-link.ts";
import { Meter } from "../components/marks.tsx";
import { instrumentsOf, rightsTitle, type InstrumentLinks } from "../components/instruments.ts";
import type { Doc } from "../editions/review-model.ts";
import { objectedInstruments } from "../components/link-reviews.ts";
import { ratificationMonths } from "../components/ratification-age.ts";
import { LinkReviews } from "./link-reviews.tsx";
import { RatificationNote } from "./ratification-note.tsx";
import { RightsFacts } from "./rights-facts.tsx";
import { RightsLine } from "./rights-line.tsx";

/** Instruments in the box; the others are counted and stand in annex C. */
const SHOWN = 8;

interface RightsBoxProps {
  readonly doc: Doc;
  readonly target: TargetFinding;
  /** "compact" where there is no figure: one line for each kind of instrument. */
  readonly size: "full" | "compact";
}

export function RightsBox({ doc, target, size }: RightsBoxProps) {
  const instruments = instrumentsOf(target.obligations);
  const strong = instruments.filter(({ contextOnly }) => !contextOnly);
  if (strong.length === 0) return <EmptyBox doc={doc} target={target} instruments={instruments} />;
  const { rights } = doc.text;
  if (size === "compact") {
    return (
      <div class="rights rights--compact">
        <p class="rights__kicker">{rights.behind(target.target)}</p>
        <RightsLine doc={doc} target={target} />
        <RatificationNote doc={doc} targets={[target]} />
      </div>
    );
  }
  const title = rightsTitle(target.rights, doc.formats) ?? rights.noRightName;
  return (
    <div class="rights">
      <div class="rights__head">
        <div>
          <p class="rights__kicker">{rights.behind(target.target)}</p>
          <h3 class="rights__title">{title}</h3>
        </div>
        <Count doc={doc} instruments={instruments} />
      </div>
      <RightsFacts doc={doc} target={target} instruments={instruments} />
      <InstrumentTable doc={doc} target={target} instruments={instruments.slice(0, SHOWN)} />
      <LinkReviews doc={doc} target={target.target} />
      <Foot doc={doc} target={target} instruments={instruments} />
    </div>
  );
}

function EmptyBox({ doc, target, instruments }: BoxPartProps & { readonly target: TargetFinding }) {
  const { rights } = doc.text;
  const { formats } = doc;
  const links = instruments.map(({ instrument, articles }) =>
    formats.code(`${instrument} ${articles}`.trim()),
  );
  return (
    <div class="rights rights--empty">
      <p class="rights__kicker">{rights.behind(target.target)}</p>
      <h3 class="rights__title">{rights.none}</h3>
      <p>
        {links.length > 0 ? rights.contextOnly(formats.join(links)) : rights.noneSearched}{" "}
        {rights.proposeLink}
      </p>
      <LinkReviews doc={doc} target={target.target} />
    </div>
  );
}

interface BoxPartProps {
  readonly doc: Doc;
  readonly instruments: readonly InstrumentLinks[];
}

function Count({ doc, instruments }: BoxPartProps) {
  const { rights } = doc.text;
  const count = (status: BindingStatus): number =>
    instruments.filter(({ binding }) => binding === status).length;
  const binding = count("binding");
  const others = rights.otherInstruments({
    applies: count("applies"),
    signed: count("signed"),
    unratified: count("not-ratified"),
    notAccepted: count("not-accepted"),
    unknown: count("not-in-data"),
    others: count("not-a-treaty"),
  });
  return (
    <p class="rights__count">
      <strong>{rights.treatiesBind(binding)}</strong>
      {rights.bindHere(binding, doc.countryName)}
      {others.length > 0 && (
        <>
          <br />
          {doc.formats.join(others)}.
        </>
      )}
    </p>
  );
}

function InstrumentTable({
  doc,
  target,
  instruments,
}: BoxPartProps & { readonly target: TargetFinding }) {
  const { rights } = doc.text;
  const objected = objectedInstruments(target.target, doc.findings.rights.linkReviews);
  return (
    <table class="table rights__table">
      <caption class="caption--quiet">{rights.behind(target.target)}</caption>
      <colgroup>
        <col class="w-short" />
        <col />
        <col class="w-articles" />
        <col class="w-chip" />
        <col class="w-link" />
        <col class="w-meter" />
      </colgroup>
      <thead>
        <tr>
          <th scope="colgroup" colSpan={2}>
            {rights.instrument}
          </th>
          <th scope="col">{rights.article}</th>
          <th scope="col">{rights.forCountry(doc.countryName)}</th>
          <th scope="col">{rights.link}</th>
          <th scope="col">{rights.sure}</th>
        </tr>
      </thead>
      <tbody>
        {instruments.map((links) => (
          <InstrumentRow
            key={`${links.instrument} ${links.binding}`}
            doc={doc}
            links={links}
            objection={objected.has(links.instrument) ? "objected" : "none"}
          />
        ))}
      </tbody>
    </table>
  );
}

interface InstrumentRowProps {
  readonly doc: Doc;
  readonly links: InstrumentLinks;
  /** "objected": somebody objects to one of the links. */
  readonly objection: "objected" | "none";
}

function InstrumentRow({ doc, links, objection }: InstrumentRowProps) {
  const { rights } = doc.text;
  return (
    <tr>
      <th scope="row">{links.instrument}</th>
      <td class={links.binding === "not-a-treaty" ? "declaration" : ""}>
        {rights.instrumentName(links.instrument, links.name)}
        {links.reach === "region" && <span class="quiet"> · {rights.regional}</span>}
      </td>
      <td data-label={rights.article}>
        {links.articles === "" ? doc.text.noValue : doc.formats.code(links.articles)}
      </td>
      <td data-label={rights.forCountry(doc.countryName)}>
        <span class={`chip chip--${links.binding}`}>{rights.chip(links.binding, links.since)}</span>
      </td>
      <td data-label={rights.link}>
        {doc.formats.join(links.strengths.map((strength) => rights.strength[strength]))}
        {objection === "objected" && <strong class="rights__objected"> · {rights.objected}</strong>}
      </td>
      <td data-label={rights.sure}>
        <Meter bars={links.sureness} label={doc.text.sure(links.sureness)} />
      </td>
    </tr>
  );
}

function Foot({ doc, target, instruments }: BoxPartProps & { readonly target: TargetFinding }) {
  const shown = new Set(instruments.slice(0, SHOWN).map(({ instrument }) => instrument));
  const rows = target.obligations.filter(({ instrument }) => shown.has(instrument));
  const remarks = rows.filter(({ reservation }) => reservation !== null);
  const regional = rows.filter(({ instrumentReach }) => instrumentReach === "region");
  return (
    <p class="source">
      {doc.text.rights.foot({
        months: ratificationMonths(rows, doc.edition.date),
        regional: [...new Set(regional.map(({ instrument }) => instrument))],
        regionalBasis: regional.every(({ basis }) => basis === "own-reading")
          ? "own-reading"
          : "mixed",
        remarks: [...new Set(remarks.map(({ instrument }) => instrument))],
        more: Math.max(0, instruments.length - SHOWN),
      })}
    </p>
  );
}
