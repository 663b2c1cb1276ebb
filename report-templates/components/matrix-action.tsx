/** Third cell of the matrix: what the city does, who, by when; or in words that it does nothing, cannot, or has not judged. */
import type { ComponentChildren } from "preact";
import type { MatrixRow } from "../../domain/findings/rights-finding.ts";
import type { JudgmentRow } from "../../domain/released-rights.ts";
import type { Doc } from "../editions/review-model.ts";
import { titleIn } from "../editions/title-language.ts";
import { foreign, Written } from "./original.tsx";

interface ActionProps {
  readonly doc: Doc;
  readonly row: MatrixRow;
}

export function ActionWords({ doc, row }: ActionProps) {
  const { judgments } = row;
  const disputed = isDisputed(judgments);
  return (
    <>
      {actionsOf(judgments).map((judgment) => (
        <ActionLine key={judgment.action} doc={doc} judgment={judgment} />
      ))}
      {row.action === null && <NoAction doc={doc} judgments={judgments} />}
      {disputed &&
        judgments.map((judgment) => (
          <p key={judgment.line} class="matrix__sub">
            {doc.text.recommendations.judgment(judgment)}
          </p>
        ))}
    </>
  );
}

/** Reviewers differ on relevance or on who decides: both are printed. */
function isDisputed(judgments: readonly JudgmentRow[]): boolean {
  const said = new Set(judgments.map(({ relevance, competence }) => `${relevance} ${competence}`));
  return said.size > 1;
}

/** The first judgment of each action. */
function actionsOf(judgments: readonly JudgmentRow[]): readonly JudgmentRow[] {
  return judgments.filter(
    ({ action }, index) =>
      action !== null && judgments.findIndex((other) => other.action === action) === index,
  );
}

interface ActionLineProps {
  readonly doc: Doc;
  readonly judgment: JudgmentRow;
}

function ActionLine({ doc, judgment }: ActionLineProps) {
  const title = actionTitle(doc, judgment.action ?? "");
  return (
    <>
      <p class="matrix__text" lang={foreign(doc, title.language)}>
        {title.text}
      </p>
      <p class="matrix__sub">{followUp(doc, judgment)}</p>
    </>
  );
}

/** In the document's language, else in any that it has, else its id. */
function actionTitle({ findings, formats }: Doc, id: string) {
  const titles = findings.rights.actions.find(({ action }) => action === id)?.titles ?? {};
  return titleIn({ titles, indicator: id }, formats.language);
}

/** "Shared · by 2030 · under way" */
function followUp(doc: Doc, judgment: JudgmentRow): string {
  const { recommendations: words } = doc.text;
  const { owner, due, status, competence, relevance } = judgment;
  return [
    owner ?? words.decider(competence),
    due === null ? words.noDue : words.due(due),
    ...(status === null ? [] : [words.actionStatus[status]]),
    ...(relevance === "partly" ? [words.inPart] : []),
  ].join(" · ");
}

interface NoActionProps {
  readonly doc: Doc;
  readonly judgments: readonly JudgmentRow[];
}

/** Says why there is no action where a judgment says it; who decides otherwise stands below. */
function NoAction({ doc, judgments }: NoActionProps) {
  const { recommendations: words } = doc.text;
  const [first] = judgments;
  if (!first) return null;
  if (isDisputed(judgments)) return <Quiet lines={[words.noAction]} />;
  const { competence, relevance, reason } = first;
  if (relevance === "not-relevant") {
    const why = reason === null ? [] : [<Written doc={doc}>{reason}</Written>];
    return <Quiet lines={[words.notRelevant(judgments), ...why]} />;
  }
  if (competence === "state" || competence === "region") {
    return <Quiet lines={[words.notCompetent, words.decides(competence)]} />;
  }
  const follows = first.owner !== null || first.due !== null || first.status !== null;
  const below = follows ? words.followedUp(followUp(doc, first)) : decided(doc, first);
  return <Quiet lines={[words.noAction, below]} />;
}

/** "Shared with others · relevant in part" */
function decided(doc: Doc, { competence, relevance }: JudgmentRow): string {
  const { recommendations: words } = doc.text;
  return [words.decides(competence), ...(relevance === "partly" ? [words.inPart] : [])].join(" · ");
}

function Quiet({ lines }: { readonly lines: readonly ComponentChildren[] }) {
  return (
    <>
      {lines
        .filter((line) => line !== "")
        .map((line, index) => (
          <p key={index} class="matrix__quiet">
            {line}
          </p>
        ))}
    </>
  );
}
