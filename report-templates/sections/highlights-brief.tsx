/** Highlights as a document of two pages: the city and all goals, then the three lists and what the review does not show. */
import { assessedCount, statusTotals } from "../components/status-totals.ts";
import type { Doc } from "../editions/review-model.ts";
import type { DocumentsText } from "../locales/en/documents-text.ts";
import { DocumentHead } from "./document-head.tsx";
import { HighlightLists } from "./highlight-lists.tsx";
import { Statuses } from "./how-to-read.tsx";
import { highlightsLead, StatusTable } from "./highlights.tsx";
import { ImprintNotes } from "./imprint-notes.tsx";

interface HighlightsBriefProps {
  readonly doc: Doc;
  readonly words: DocumentsText;
}

export function HighlightsBrief({ doc, words }: HighlightsBriefProps) {
  const { text } = doc;
  return (
    <>
      <div class="opener opener--document highlights" id="highlights">
        <DocumentHead doc={doc} name={words.name.highlights} lead={text.subtitle} />
        <h2 class="page-title page-title--full">{doc.sentences.highlightsTitle()}</h2>
        <p class="lead">{highlightsLead(doc)}</p>
        <StatusTable doc={doc} />
      </div>
      <div class="sheet page-summary brief">
        <HighlightLists doc={doc} />
        <div class="columns-6-6 brief__below">
          <div>
            <h2 class="block-title">{words.notShown}</h2>
            {notShown(doc, words).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <div class="legal">
            <h2 class="block-title">{words.about}</h2>
            <p>{words.part}</p>
            <ImprintNotes doc={doc} />
          </div>
          <div class="brief__key">
            <Statuses doc={doc} />
          </div>
        </div>
      </div>
    </>
  );
}

/** What cannot be said, in sentences that stand elsewhere in the review too. */
function notShown({ text, findings }: Doc, words: DocumentsText): readonly string[] {
  const totals = statusTotals(findings);
  const { unseen } = findings.highlights;
  const { quality, indicators } = findings;
  const lines = [
    text.below(totals["no-data"], totals["not-assessed"]),
    unseen.length === 0
      ? ""
      : `${text.highlights.noFigure} ${text.highlights.unseen(unseen.map((name) => text.dimension[name]))}`,
    indicators.length === 0
      ? ""
      : words.indicators(
          indicators.length,
          quality.perGoal.reduce((sum, goal) => sum + goal.withTargetValue, 0),
        ),
    words.problems(quality.problems.length),
    quality.smallCounts.length === 0 ? "" : text.quality.smallCounts(quality.smallCounts),
  ];
  return assessedCount(totals) === 0
    ? [text.highlights.assessed(0, findings.targets.length, []), ...lines].filter(Boolean)
    : lines.filter(Boolean);
}
