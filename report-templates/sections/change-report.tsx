/** What has changed since an earlier edition: statuses, new figures, corrected ones, and those that are gone. */
import { changeRows, CHANGES, type Change, type ChangeRow } from "../editions/change-rows.ts";
import type { FurtherInput } from "../editions/further-input.ts";
import { titleOf, type Doc } from "../editions/review-model.ts";
import type { DocumentsText } from "../locales/en/documents-text.ts";
import type { ErratumText } from "../locales/en/erratum-text.ts";
import { DocumentHead } from "./document-head.tsx";
import { Imprint } from "./imprint.tsx";

interface ChangeReportProps {
  readonly doc: Doc;
  readonly input: FurtherInput;
  readonly words: DocumentsText;
}

export function ChangeReport({ doc, input, words }: ChangeReportProps) {
  const { earlier, erratum } = input;
  const { changes } = words;
  const rows = earlier === null ? [] : changeRows(earlier.findings, doc.findings, erratum);
  const ofGroups = rows.filter(({ change }) => change === "new-of-group").length;
  return (
    <>
      <div class="opener opener--document" id="changes">
        <DocumentHead
          doc={doc}
          name={words.name.changes}
          lead={earlier === null ? changes.none : changes.lead(earlier)}
        />
        {earlier !== null && rows.length === 0 && <p class="lead">{changes.textsOnly}</p>}
        {rows.length > 0 && <Summary rows={rows} words={words} />}
        {ofGroups > 0 && <p class="source">{changes.ofGroups(ofGroups)}</p>}
      </div>
      {earlier !== null && rows.length > ofGroups && (
        <div class="sheet page-annex changes">
          {CHANGES.map((change) => (
            <Changes
              key={change}
              doc={doc}
              change={change}
              rows={rows.filter((row) => row.change === change)}
              words={{ documents: words, erratum, earlier: changes.earlier(earlier) }}
            />
          ))}
        </div>
      )}
      <Imprint doc={doc} />
    </>
  );
}

/** How many changes of each kind; kinds without one are told too. */
function Summary({
  rows,
  words,
}: {
  readonly rows: readonly ChangeRow[];
  readonly words: DocumentsText;
}) {
  const { kinds, count } = words.changes;
  return (
    <ul class="change-summary">
      {CHANGES.map((change) => (
        <li key={change}>
          <span>{kinds[change]}</span>{" "}
          <strong>{count(rows.filter((row) => row.change === change).length)}</strong>
        </li>
      ))}
    </ul>
  );
}

/** What the indicator measures, before what has changed; nothing for a target, or an indicator that is gone. */
function nameOf({ indicator }: ChangeRow, doc: Doc): string {
  const finding = indicator === null ? undefined : doc.indicators.get(indicator);
  return finding === undefined ? "" : `${titleOf(doc, finding)} `;
}

interface ChangesProps {
  readonly doc: Doc;
  readonly change: Change;
  readonly rows: readonly ChangeRow[];
  readonly words: {
    readonly documents: DocumentsText;
    readonly erratum: ErratumText;
    /** "Edition 1" */
    readonly earlier: string;
  };
}

function Changes({ doc, change, rows, words: { documents, erratum, earlier } }: ChangesProps) {
  if (rows.length === 0) return null;
  const { changes } = documents;
  const { target, indicator, what } = erratum.columns;
  return (
    <>
      <h2 class="block-title">{changes.kinds[change]}</h2>
      <table class="table changes-table">
        <caption>{changes.count(rows.length)}</caption>
        <colgroup>
          <col class="w-code" />
          <col class="w-code" />
          <col />
          <col class="w-change" />
          <col class="w-change" />
        </colgroup>
        <thead>
          <tr>
            {[target, indicator, what, earlier, changes.now].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>{row.target ?? erratum.allIndicators}</td>
              <td>{row.indicator ?? erratum.allIndicators}</td>
              <th scope="row">
                {nameOf(row, doc)} <span class="sub">{row.what}</span>
              </th>
              <td>{row.from}</td>
              <td>{row.to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
