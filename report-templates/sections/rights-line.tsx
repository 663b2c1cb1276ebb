/** Human rights behind a target without an indicator: the right, then the instruments by what they are for the State. */
import type { TargetFinding } from "../../domain/findings/finding.ts";
import type { BindingStatus } from "../../domain/rights-link.ts";
import {
  BINDING_ORDER,
  instrumentsOf,
  rightsTitle,
  type InstrumentLinks,
} from "../components/instruments.ts";
import type { Doc } from "../editions/review-model.ts";
import { LinkReviews } from "./link-reviews.tsx";

interface RightsLineProps {
  readonly doc: Doc;
  readonly target: TargetFinding;
}

export function RightsLine({ doc, target }: RightsLineProps) {
  return (
    <>
      <Line doc={doc} target={target} />
      <LinkReviews doc={doc} target={target.target} />
    </>
  );
}

function Line({ doc, target }: RightsLineProps) {
  const { rights } = doc.text;
  const instruments = instrumentsOf(target.obligations);
  const strong = instruments.filter(({ contextOnly }) => !contextOnly);
  if (strong.length === 0) {
    const { formats } = doc;
    const links = instruments.map(({ instrument, articles }) =>
      formats.code(`${instrument} ${articles}`.trim()),
    );
    return (
      <p class="rights-line">
        <strong class="rights-line__right">{rights.none}.</strong>{" "}
        {links.length > 0 ? rights.contextOnly(formats.join(links)) : rights.noneSearched}
      </p>
    );
  }
  const title = rightsTitle(target.rights, doc.formats) ?? rights.noRightName;
  return (
    <p class="rights-line">
      <strong class="rights-line__right">{title}.</strong>{" "}
      {BINDING_ORDER.map((binding) => (
        <Group
          key={binding}
          doc={doc}
          binding={binding}
          instruments={strong.filter((links) => links.binding === binding)}
        />
      ))}
    </p>
  );
}

interface GroupProps {
  readonly doc: Doc;
  readonly binding: BindingStatus;
  readonly instruments: readonly InstrumentLinks[];
}

function Group({ doc, binding, instruments }: GroupProps) {
  if (instruments.length === 0) return null;
  const { rights } = doc.text;
  return (
    <>
      <span class={`chip chip--${binding}`}>{rights.chipGroup(binding, doc.countryName)}</span>{" "}
      {instruments.map(({ instrument, articles, since }, index) => (
        <>
          {index > 0 && " · "}
          <strong>{instrument}</strong>
          {articles !== "" && ` ${doc.formats.code(articles)}`}
          {since !== null && <span class="quiet"> {rights.since(since)}</span>}
        </>
      ))}{" "}
    </>
  );
}
