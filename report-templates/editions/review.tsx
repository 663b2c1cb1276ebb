/** The whole review as one HTML text: for the printer, or as the page that people open. */
import { CityDecides } from "../sections/city-decides.tsx";
import { Contents, goalGroups } from "../sections/contents.tsx";
import { Cover } from "../sections/cover.tsx";
import { GoalChapter } from "../sections/goal-chapter.tsx";
import { HighlightsPage } from "../sections/highlights.tsx";
import { HowToRead } from "../sections/how-to-read.tsx";
import { Imprint } from "../sections/imprint.tsx";
import { InstrumentsAnnex } from "../sections/annex-instruments.tsx";
import { LeftBehindPage } from "../sections/left-behind.tsx";
import { LinksAnnex } from "../sections/annex-links.tsx";
import { NarrativePage } from "../sections/narrative-page.tsx";
import { ProcessChapter } from "../sections/participation.tsx";
import { QualityAnnex } from "../sections/annex-quality.tsx";
import { RecommendationsAnnex } from "../sections/recommendations-annex.tsx";
import { StatisticalAnnex } from "../sections/annex-tables.tsx";
import { WebFrame } from "../sections/web-frame.tsx";
import { styleSheet } from "../styles/style-sheet.ts";
import { htmlPage } from "./html-page.tsx";
import type { Medium, ReviewInput } from "./review-input.ts";
import { docOf, type Doc } from "./review-model.ts";

/**
 * Builds the document. Same input, same text: no clock, no chance, nothing from outside.
 * The print form holds empty page-number slots (`data-page-of`), which the printer fills.
 */
export function reviewDocument(input: ReviewInput, medium: Medium): string {
  const doc = docOf(input, medium);
  const { formats, text, city } = doc;
  const name = text.runningName(city.config.city);
  const title = `${name}${formats.comma}${city.config.period.to}`;
  const head = { title, css: styleSheet(doc) };
  return medium === "print"
    ? htmlPage(doc, head, <Body doc={doc} />)
    : htmlPage(
        doc,
        head,
        <WebFrame doc={doc}>
          <Body doc={doc} />
        </WebFrame>,
      );
}

function Body({ doc }: { readonly doc: Doc }) {
  const { text } = doc;
  return (
    <>
      <Cover doc={doc} />
      {doc.medium === "print" && <Contents doc={doc} />}
      <HowToRead doc={doc} />
      <HighlightsPage doc={doc} />
      <NarrativePage doc={doc} name="foreword" title={text.foreword} />
      <NarrativePage doc={doc} name="methods" title={text.methods} />
      {goalsInOrder(doc).map((goal) => (
        <GoalChapter key={goal.goal} doc={doc} goal={goal} />
      ))}
      <LeftBehindPage doc={doc} />
      <CityDecides doc={doc} />
      <ProcessChapter doc={doc} />
      <NarrativePage doc={doc} name="next-steps" title={text.nextSteps} />
      <QualityAnnex doc={doc} />
      <StatisticalAnnex doc={doc} />
      <LinksAnnex doc={doc} />
      <InstrumentsAnnex doc={doc} />
      <RecommendationsAnnex doc={doc} />
      <Imprint doc={doc} />
    </>
  );
}

/** Chapters stand in the order of the contents: by pillars where the city has them. */
function goalsInOrder(doc: Doc): Doc["findings"]["goals"] {
  const order = goalGroups(doc).flatMap(({ goals }) => goals);
  return doc.findings.goals.toSorted((a, b) => order.indexOf(a.goal) - order.indexOf(b.goal));
}
