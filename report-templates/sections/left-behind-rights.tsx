/** Whose rights the gaps concern: group, indicator, gap, right, and whether a treaty binds the State to it. */
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import type { GapFinding } from "../../domain/findings/gap-finding.ts";
import type { GroupComparison } from "../../domain/findings/left-behind-finding.ts";
import { printable } from "../charts/wrap-text.ts";
import { ValuesLink } from "../components/values-link.tsx";
import { titleOf, unitText, isPercent, type Doc } from "../editions/review-model.ts";

/** Rows on the page; the others are counted. */
const MOST_ROWS = 8;

/** "judged": the group that is furthest behind leads; "neutral": no direction is confirmed, the highest value leads. */
type Kind = "judged" | "neutral";

export function LeftBehindRights({ doc }: { readonly doc: Doc }) {
  const { comparisons, recentFrom } = doc.findings.leftBehind;
  const differing = comparisons.filter(({ gap }) => gap.absolute !== 0);
  const judged = differing.filter(({ gap }) => gap.furthestBehind !== null);
  const kind: Kind = judged.length > 0 ? "judged" : "neutral";
  const rows = kind === "judged" ? judged : differing;
  if (rows.length === 0) return null;
  const shown = rows.slice(0, MOST_ROWS);
  const words = doc.text.leftBehind.rights;
  const more = rows.length - shown.length;
  const open = differing.length - rows.length;
  return (
    <div class="left-behind__rights">
      <h2 class="block-title">{words.title[kind]}</h2>
      <p class="list__rule">{words.rule[kind](shown.length, rows.length, recentFrom)}</p>
      <table class="table rights-gaps">
        <caption class="caption--quiet">{words.title[kind]}</caption>
        <Heads doc={doc} kind={kind} />
        <tbody>
          {shown.map((comparison) => (
            <Row
              key={`${comparison.indicator} ${comparison.dimension}`}
              doc={doc}
              comparison={comparison}
              kind={kind}
            />
          ))}
        </tbody>
      </table>
      <p class="source">
        {more > 0 && `${words.more(more)} `}
        {open > 0 && `${words.open(open)} `}
        {words.foot}
      </p>
    </div>
  );
}

function Heads({ doc, kind }: { readonly doc: Doc; readonly kind: Kind }) {
  const { heads } = doc.text.leftBehind.rights;
  return (
    <>
      <colgroup>
        <col class="w-group" />
        <col />
        <col class="w-gap" />
        <col class="w-right" />
        <col class="w-treaty" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{heads.group[kind]}</th>
          <th scope="col">{heads.indicator}</th>
          <th scope="col">{heads.gap}</th>
          <th scope="col">{heads.right}</th>
          <th scope="col">{heads.treaty(doc.countryName)}</th>
        </tr>
      </thead>
    </>
  );
}

interface RowProps {
  readonly doc: Doc;
  readonly comparison: GroupComparison;
  readonly kind: Kind;
}

function Row({ doc, comparison, kind }: RowProps) {
  const { formats, text } = doc;
  const words = text.leftBehind.rights;
  const indicator = doc.indicators.get(comparison.indicator);
  const ends = endsOf(comparison.gap, kind);
  if (!indicator || !ends) return null;
  const { gap, dimension, right } = comparison;
  const [own] = ends;
  const by = kind === "judged" ? words.by : words.groups;
  return (
    <tr>
      <th scope="row">
        <strong>{groupLabel(doc, comparison, own.label)}</strong>{" "}
        <span class="sub">{by(gap.groups.length, dimension)}</span>
      </th>
      <td data-label={words.heads.indicator}>
        <span>
          <ValuesLink indicator={indicator.indicator} class="code">
            {formats.target(indicator.indicator)}
          </ValuesLink>{" "}
          {printable(titleOf(doc, indicator))}
          <span class="quiet">
            {formats.join(["", ...unitOf(indicator), formats.period(gap.period)])}
          </span>
        </span>
      </td>
      <td data-label={words.heads.gap}>
        <span>
          {words.values(indicator, ends)} <span class="sub">{words.gap(indicator, gap)}</span>
        </span>
      </td>
      <td data-label={words.heads.right}>
        <span class={right === null ? "quiet" : "rights-gaps__right"}>
          {right ?? words.noRight}
        </span>
      </td>
      <td data-label={words.heads.treaty(doc.countryName)}>
        <Treaty doc={doc} comparison={comparison} />
      </td>
    </tr>
  );
}

/** The end that the row is about, and the other one. */
function endsOf({ groups }: GapFinding, kind: Kind) {
  const sorted =
    kind === "judged" ? groups.toReversed() : groups.toSorted((a, b) => b.value - a.value);
  const [own, other] = [sorted[0], sorted.at(-1)];
  return own && other ? ([own, other] as const) : null;
}

function groupLabel(doc: Doc, { sexes, gap }: GroupComparison, label: string): string {
  if (sexes === null) return printable(label) || doc.text.noValue;
  const value = gap.groups.find((group) => group.label === label)?.value;
  const { women, men } = doc.text.leftBehind.sexes;
  return value === sexes.women ? women : men;
}

function unitOf({ unit }: IndicatorFinding): readonly string[] {
  const text = unitText(unit);
  return text === null || isPercent(unit) ? [] : [printable(text)];
}

function Treaty({ doc, comparison: { treaty } }: Pick<RowProps, "doc" | "comparison">) {
  const words = doc.text.leftBehind.rights;
  if (treaty === null) return <span class="quiet">{words.noTreaty}</span>;
  const { instrument, article, binding, bindingSince } = treaty;
  return (
    <span>
      <span class={`chip chip--${binding}`}>{doc.text.rights.chip(binding, bindingSince)}</span>{" "}
      <span class="sub">{doc.formats.code(`${instrument} ${article}`.trim())}</span>
    </span>
  );
}
