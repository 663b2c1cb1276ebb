/** A document beside the full review as one HTML text, for the printer or as a page that people open. */
import type { VNode } from "preact";
import { documentFile, goalOfDocument, type FurtherDocument } from "../../domain/document-kind.ts";
import type { Goal } from "../../domain/goal.ts";
import type { DocumentsText } from "../locales/en/documents-text.ts";
import { AnnexContents } from "../sections/annex-contents.tsx";
import { ChangeReport } from "../sections/change-report.tsx";
import { DocumentHead } from "../sections/document-head.tsx";
import { GoalChapter } from "../sections/goal-chapter.tsx";
import { HighlightsBrief } from "../sections/highlights-brief.tsx";
import { HowToRead } from "../sections/how-to-read.tsx";
import { Imprint } from "../sections/imprint.tsx";
import { PlainFrame } from "../sections/plain-frame.tsx";
import { StatisticalAnnex } from "../sections/annex-tables.tsx";
import { furtherStyleSheet } from "../styles/style-sheet.ts";
import { easyDocument } from "./easy-document.tsx";
import type { FurtherInput } from "./further-input.ts";
import { htmlPage } from "./html-page.tsx";
import { linksToReview } from "./links-to-review.ts";
import type { Medium, ReviewInput } from "./review-input.ts";
import { docOf, type Doc } from "./review-model.ts";

/** Same input, same text. */
export function furtherDocument(
  kind: FurtherDocument,
  input: FurtherInput,
  medium: Medium,
): string {
  if (kind === "easy") return easyDocument(input, medium);
  const { documents: words } = input;
  const goal = goalOfDocument(kind);
  const doc = docOf(goal === null ? input : ofOneGoal(input, goal), medium, kind);
  const name = nameOf(doc, kind, words);
  const body = <Body doc={doc} input={input} words={words} />;
  const head = {
    title: titleOfPage(doc, name),
    css: furtherStyleSheet(doc),
  };
  const framed =
    medium === "print" ? (
      body
    ) : (
      <PlainFrame doc={doc} skip={words.skip}>
        {body}
      </PlainFrame>
    );
  const html = htmlPage(doc, head, framed);
  const main = doc.city.config.languages[0] ?? doc.formats.language;
  const review = documentFile("review", { language: doc.formats.language, main }, "html");
  return linksToReview(html, medium === "print" ? null : review);
}

/** "Rivermouth, 2024: Highlights" */
function titleOfPage({ text, formats, city }: Doc, name: string): string {
  const { config } = city;
  const review = formats.join([text.runningName(config.city), String(config.period.to)]);
  return `${review}${formats.colon}${name}`;
}

/** "Highlights"; for one goal its name. */
function nameOf(
  { text, formats }: Pick<Doc, "text" | "formats">,
  kind: Exclude<FurtherDocument, "easy">,
  words: DocumentsText,
): string {
  const goal = goalOfDocument(kind);
  if (goal !== null) return formats.join([text.goal(goal), text.goalName[goal].name]);
  return words.name[kind as keyof DocumentsText["name"]];
}

/** The review of this goal alone: figures keep their numbers. */
function ofOneGoal(input: ReviewInput, goal: Goal): ReviewInput {
  const { findings } = input;
  return {
    ...input,
    findings: { ...findings, goals: findings.goals.filter((one) => one.goal === goal) },
  };
}

interface BodyProps {
  readonly doc: Doc;
  readonly input: FurtherInput;
  readonly words: DocumentsText;
}

function Body({ doc, input, words }: BodyProps): VNode {
  if (doc.kind === "highlights") return <HighlightsBrief doc={doc} words={words} />;
  if (doc.kind === "changes") return <ChangeReport doc={doc} input={input} words={words} />;
  return doc.kind === "annex" ? <Annex doc={doc} words={words} /> : <OneGoal doc={doc} />;
}

function Annex({ doc, words }: Pick<BodyProps, "doc" | "words">): VNode {
  return (
    <>
      <div class="opener opener--document">
        <DocumentHead doc={doc} name={words.name.annex} lead={words.annexLead} />
        <AnnexContents doc={doc} />
      </div>
      <HowToRead doc={doc} />
      <StatisticalAnnex doc={doc} />
      <Imprint doc={doc} />
    </>
  );
}

function OneGoal({ doc }: Pick<BodyProps, "doc">): VNode {
  return (
    <>
      {doc.findings.goals.map((goal) => (
        <GoalChapter key={goal.goal} doc={doc} goal={goal} />
      ))}
      <StatisticalAnnex doc={doc} />
      <HowToRead doc={doc} />
      <Imprint doc={doc} />
    </>
  );
}
