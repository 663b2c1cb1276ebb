/** Annex C2: every instrument behind a target of the review, what it is for the State, and from when the data are. */
import {
  instrumentRegister,
  type RegisterEntry,
  type RegisterStatus,
} from "../components/instrument-register.ts";
import { groupBy } from "../../domain/findings/group-by.ts";
import { ratificationMonths } from "../components/ratification-age.ts";
import { Original, PUBLISHED } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";

export function InstrumentsAnnex({ doc }: { readonly doc: Doc }) {
  const { register } = doc.text.rights;
  const entries = instrumentRegister(doc.findings.targets);
  const bind = entries.filter(({ statuses }) => statuses.some((one) => one.binding === "binding"));
  return (
    <section class="sheet page-annex register" id="annex-c2">
      <p class="kicker">{register.kicker}</p>
      <h1 class="page-title page-title--full">{register.title(doc.countryName)}</h1>
      {entries.length === 0 ? (
        <p class="lead">{register.none}</p>
      ) : (
        <>
          <p class="lead">{register.lead(entries.length, bind.length, doc.countryName)}</p>
          <Dates doc={doc} />
          <RegisterTable doc={doc} entries={entries} />
        </>
      )}
      <Notes doc={doc} entries={entries} />
    </section>
  );
}

/** Months of the data, each with its age. */
function Dates({ doc }: { readonly doc: Doc }) {
  const rows = doc.findings.targets.flatMap(({ obligations }) => obligations);
  return (
    <ul class="register__dates">
      {ratificationMonths(rows, doc.edition.date).map((month, index) => (
        <li key={month.month}>
          <strong>{doc.text.rights.register.month(month, index === 0 ? "first" : "other")}</strong>
        </li>
      ))}
    </ul>
  );
}

interface EntriesProps {
  readonly doc: Doc;
  readonly entries: readonly RegisterEntry[];
}

function RegisterTable({ doc, entries }: EntriesProps) {
  const { rights } = doc.text;
  const { columns } = rights.register;
  const heads = [columns.kind, rights.forCountry(doc.countryName), columns.asOf];
  return (
    <table class="table cards register__table">
      <caption class="caption--quiet">{rights.register.name}</caption>
      <colgroup>
        <col />
        <col class="w-kind" />
        <col class="w-status-chip" />
        <col class="w-as-of" />
        <col class="w-targets" />
      </colgroup>
      <thead>
        <tr>
          {[columns.instrument, ...heads].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col" class="number">
            {columns.targets}
          </th>
        </tr>
      </thead>
      {[...groupBy(entries, (entry) => groupOf(doc, entry))]
        .toSorted(([, [a]], [, [b]]) => (a && b ? groupPlace(a) - groupPlace(b) : 0))
        .map(([title, group]) => (
          <tbody key={title}>
            <tr class="register__group">
              <th scope="rowgroup" colSpan={heads.length + 2}>
                {title}
              </th>
            </tr>
            {group.map((entry) => (
              <RegisterRow key={entry.instrument} doc={doc} entry={entry} />
            ))}
          </tbody>
        ))}
    </table>
  );
}

function isTreaty({ kind }: RegisterEntry): boolean {
  return kind === "treaty" || kind === "protocol";
}

/** Treaties before what binds nobody, worldwide before regional. */
function groupPlace(entry: RegisterEntry): number {
  return (isTreaty(entry) ? 0 : 2) + (entry.reach === "region" ? 1 : 0);
}

function groupOf(doc: Doc, entry: RegisterEntry): string {
  const { register, regionOf } = doc.text.rights;
  if (entry.reach === "all") {
    return isTreaty(entry) ? register.worldwideTreaties : register.worldwideOthers;
  }
  const region = regionOf(entry.instrument);
  return isTreaty(entry) ? register.regionalTreaties(region) : register.regionalOthers(region);
}

interface RegisterRowProps {
  readonly doc: Doc;
  readonly entry: RegisterEntry;
}

function RegisterRow({ doc, entry }: RegisterRowProps) {
  const { rights, noValue } = doc.text;
  const { register } = rights;
  return (
    <tr>
      <th scope="row">
        <strong>{entry.instrument}</strong> {entry.name}
        <span class="quiet"> · {register.adopted(entry.adopted)}</span>{" "}
        {entry.reservation !== null && (
          <span class="register__remark">
            <strong>{register.remark}</strong>
            <Original doc={doc} language={PUBLISHED}>
              {entry.reservation}
            </Original>
          </span>
        )}
      </th>
      <td data-label={register.columns.kind}>{register.kind[entry.kind]}</td>
      <td data-label={rights.forCountry(doc.countryName)}>
        {entry.statuses.map((status) => (
          <Status key={status.binding} doc={doc} status={status} kind={entry.kind} />
        ))}
      </td>
      <td data-label={register.columns.asOf}>
        {entry.asOf === null ? noValue : rights.month(entry.asOf)}
      </td>
      <td class="number" data-label={register.columns.targets}>
        {doc.formats.count(entry.targets)}
      </td>
    </tr>
  );
}

interface StatusProps {
  readonly doc: Doc;
  readonly status: RegisterStatus;
  readonly kind: RegisterEntry["kind"];
}

function Status({ doc, status, kind }: StatusProps) {
  const { rights } = doc.text;
  const words =
    kind === "other-instrument"
      ? rights.register.bindsNobody
      : rights.chip(status.binding, status.since);
  return (
    <span class="register__status">
      <span class={`chip chip--${status.binding}`}>{words}</span>
      {status.articles !== null && (
        <span class="sub"> {rights.register.articles(status.articles)}</span>
      )}{" "}
    </span>
  );
}

/** What is known of reservations, what the links to the region rest on, and what the city has not said. */
function Notes({ doc, entries }: EntriesProps) {
  const { register } = doc.text.rights;
  const hasRemarks = entries.some(({ reservation }) => reservation !== null);
  const regional = doc.findings.targets
    .flatMap(({ obligations }) => obligations)
    .filter(({ instrumentReach }) => instrumentReach === "region");
  const isOurReading = regional.every(({ basis }) => basis === "own-reading");
  const notes = [
    ...(entries.length === 0
      ? []
      : [hasRemarks ? register.someReservations : register.noReservations]),
    ...(regional.length > 0 && isOurReading ? [register.regionalNote] : []),
    ...(doc.findings.rights.localRights.length === 0 ? [register.noLocalRights] : []),
  ];
  return notes.length === 0 ? null : <p class="source">{notes.join(" ")}</p>;
}
