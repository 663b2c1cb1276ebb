/** Human rights behind a target: the right, the instruments, whether they bind the State, and how sure each link is. */
import type { TargetFinding } from "../../domain/findings/finding.ts";
import type { BindingStatus } from "../../domain/rights-link.ts";
import { Meter } from "../components/marks.tsx";
import { instrumentsOf, rightsTitle, type InstrumentLinks } from "../components/instruments.ts";
import type { Doc } from "../editions/review-model.ts";
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
      <Facts doc={doc} target={target} instruments={instruments} />
      <InstrumentTable doc={doc} target={target} instruments={instruments.slice(0, SHOWN)} />
      <Foot doc={doc} target={target} more={Math.max(0, instruments.length - SHOWN)} />
    </div>
  );
}

function EmptyBox({ doc, target, instruments }: BoxPartProps & { readonly target: TargetFinding }) {
  const { rights } = doc.text;
  const links = instruments.map(({ instrument, articles }) => `${instrument} ${articles}`.trim());
  return (
    <div class="rights rights--empty">
      <p class="rights__kicker">{rights.behind(target.target)}</p>
      <h3 class="rights__title">{rights.none}</h3>
      <p>
        {links.length > 0 ? rights.contextOnly(links.join(", ")) : rights.noneSearched}{" "}
        {rights.proposeLink}
      </p>
    </div>
  );
}

interface BoxPartProps {
  readonly doc: Doc;
  readonly instruments: readonly InstrumentLinks[];
}

function Count({ doc, instruments }: BoxPartProps) {
  const { rights } = doc.text;
  const count = (...statuses: readonly BindingStatus[]): number =>
    instruments.filter(({ binding }) => statuses.includes(binding)).length;
  const binding = count("binding");
  const others = rights.otherInstruments({
    unratified: count("not-ratified", "signed", "not-accepted"),
    unknown: count("not-in-data", "applies"),
    others: count("not-a-treaty"),
  });
  return (
    <p class="rights__count">
      <strong>{rights.treatiesBind(binding)}</strong>
      {rights.bindHere(binding, doc.countryName)}
      {others.length > 0 && (
        <>
          <br />
          {others.join(", ")}.
        </>
      )}
    </p>
  );
}

function Facts({ doc, target, instruments }: BoxPartProps & { readonly target: TargetFinding }) {
  const { rights } = doc.text;
  const seen = instruments.filter(({ sureness }) => sureness === 3).length;
  const bound = instruments.some(({ binding }) => binding === "binding") ? "bound" : "not-bound";
  const facts = [
    [rights.whoMustAct, rights.whoMustActText(doc.countryName, bound)],
    [
      rights.indicators,
      target.indicators.length > 0 ? doc.formats.list(target.indicators) : rights.noIndicators,
    ],
    [rights.basis, rights.basisText(seen, instruments.length)],
  ] as const;
  return (
    <ul class="rights__facts">
      {facts.map(([head, words]) => (
        <li key={head}>
          <strong>{head}</strong>
          <br />
          {words}
        </li>
      ))}
    </ul>
  );
}

function InstrumentTable({
  doc,
  target,
  instruments,
}: BoxPartProps & { readonly target: TargetFinding }) {
  const { rights } = doc.text;
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
          <tr key={links.instrument}>
            <th scope="row">{links.instrument}</th>
            <td class={links.binding === "not-a-treaty" ? "declaration" : ""}>
              {rights.instrumentName(links.instrument, links.name)}
            </td>
            <td data-label={rights.article}>
              {links.articles === "" ? doc.text.noValue : links.articles}
            </td>
            <td data-label={rights.forCountry(doc.countryName)}>
              <span class={`chip chip--${links.binding}`}>
                {rights.chip(links.binding, links.since)}
              </span>
            </td>
            <td data-label={rights.link}>
              {links.strengths.map((strength) => rights.strength[strength]).join(", ")}
            </td>
            <td data-label={rights.sure}>
              <Meter bars={links.sureness} label={doc.text.sure(links.sureness)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Foot({
  doc,
  target,
  more,
}: {
  readonly doc: Doc;
  readonly target: TargetFinding;
  readonly more: number;
}) {
  const { rights } = doc.text;
  const asOf = target.obligations[0]?.ratificationAsOf;
  return asOf === undefined ? null : <p class="source">{rights.foot(rights.month(asOf), more)}</p>;
}
