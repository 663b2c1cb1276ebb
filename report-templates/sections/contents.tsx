/** Contents: entry pages, goals and annexes, with slots that the printer fills with page numbers. */
import type { Pillar } from "../../domain/city.ts";
import { GOALS, type Goal } from "../../domain/goal.ts";
import { GoalTile } from "../components/marks.tsx";
import { hasRecommendationSource } from "../components/matrix-model.ts";
import { cityLanguage, foreign } from "../components/original.tsx";
import type { Doc } from "../editions/review-model.ts";

export interface Entry {
  readonly id: string;
  readonly label: string;
}

/** What stands before the goals. */
export function entriesBefore(doc: Doc): readonly Entry[] {
  const { text, narrative } = doc;
  return [
    { id: "how-to-read", label: text.reading.title },
    { id: "highlights", label: text.highlights.title },
    ...(narrative.has("foreword") ? [{ id: "foreword", label: text.foreword }] : []),
    ...(narrative.has("methods") ? [{ id: "methods", label: text.methods }] : []),
  ];
}

/** The chapters behind the goals. */
export function entriesAcross(doc: Doc): readonly Entry[] {
  const { text, narrative } = doc;
  const decides = doc.findings.rights.localRights.length > 0;
  return [
    { id: "left-behind", label: text.leftBehind.name },
    ...(decides ? [{ id: "city-decides", label: text.people.decides.title }] : []),
    { id: "people", label: text.people.title },
    ...(narrative.has("next-steps") ? [{ id: "next-steps", label: text.nextSteps }] : []),
  ];
}

/** The annexes and the imprint. */
export function entriesOfAnnexes(doc: Doc): readonly Entry[] {
  const { text, formats } = doc;
  return [
    { id: "annex-a", label: `${formats.annex("A")}\u2002${text.quality.name}` },
    { id: "annex-b", label: `${formats.annex("B")}\u2002${text.tables.name}` },
    { id: "annex-c", label: `${formats.annex("C")}\u2002${text.links.name}` },
    { id: "annex-c2", label: `${formats.annex("C2")}\u2002${text.rights.register.name}` },
    ...(hasRecommendationSource(doc)
      ? [{ id: "annex-d", label: `${formats.annex("D")}\u2002${text.recommendations.annex.name}` }]
      : []),
    { id: "imprint", label: text.imprint.title },
  ];
}

export function Contents({ doc }: { readonly doc: Doc }) {
  const { text } = doc;
  const layout = doc.findings.pillars.length > 0 ? "contents--pillars" : "contents--goals";
  return (
    <section
      class={`sheet page-summary contents ${layout}`}
      id="contents"
      lang={doc.formats.language}
    >
      <h1 class="page-title">{text.contents}</h1>
      <div class="columns-5-7">
        <div>
          <ContentsList title={text.beforeGoals} entries={entriesBefore(doc)} doc={doc} />
          <ContentsList title={text.acrossGoals} entries={entriesAcross(doc)} doc={doc} />
          <ContentsList title={text.annexes} entries={entriesOfAnnexes(doc)} doc={doc} />
        </div>
        <div>
          {goalGroups(doc).map(({ name, goals }) => (
            <GoalList key={name} doc={doc} name={name} goals={goals} />
          ))}
        </div>
      </div>
      <div class="contents__legal legal">
        <p>{text.disclaimer}</p>
        {doc.city.config.edition.notice && (
          <p lang={foreign(doc, cityLanguage(doc))}>{doc.city.config.edition.notice}</p>
        )}
      </div>
    </section>
  );
}

/** All 17 goals under one head, or the city's pillars, then the goals that are in none. */
export function goalGroups({ findings, text }: Doc): readonly Pillar[] {
  const { pillars } = findings;
  if (pillars.length === 0) return [{ name: text.theGoals, goals: GOALS }];
  const grouped = new Set(pillars.flatMap(({ goals }) => goals));
  const others = GOALS.filter((goal) => !grouped.has(goal));
  return others.length === 0 ? pillars : [...pillars, { name: text.otherGoals, goals: others }];
}

interface GoalListProps extends Pillar {
  readonly doc: Doc;
}

function GoalList({ doc, name, goals }: GoalListProps) {
  return (
    <>
      <p class="contents__head">{name}</p>
      <ul class="contents__list contents__list--goals" lang={contentsMark(doc)}>
        {goals.map((goal) => (
          <GoalRow key={goal} goal={goal} doc={doc} />
        ))}
      </ul>
    </>
  );
}

interface ContentsListProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly doc: Doc;
}

function ContentsList({ title, entries, doc }: ContentsListProps) {
  return (
    <>
      <p class="contents__head">{title}</p>
      <ul class="contents__list" lang={contentsMark(doc)}>
        {entries.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span class="contents__label">{label} </span>
              <PageSlot id={id} doc={doc} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Tells the printer that a list is a list of contents: the PDF has an element of its own for it. */
function contentsMark({ formats }: Doc): string {
  return `${formats.language}-x-toc`;
}

function GoalRow({ goal, doc }: { readonly goal: Goal; readonly doc: Doc }) {
  const { text } = doc;
  const id = `goal-${goal}`;
  const label = (
    <>
      <GoalTile goal={goal} /> <span class="contents__label">{text.goalName[goal].name} </span>
    </>
  );
  if (!doc.findings.goals.some((reported) => reported.goal === goal)) {
    return (
      <li class="contents__absent">
        <span class="contents__row">
          {label}
          <span>{text.notReported}</span>
        </span>
      </li>
    );
  }
  return (
    <li>
      <a href={`#${id}`}>
        {label}
        <PageSlot id={id} doc={doc} />
      </a>
    </li>
  );
}

/** Empty until the printer knows the page; the web edition has no pages. */
export function PageSlot({ id, doc }: { readonly id: string; readonly doc: Doc }) {
  return doc.medium === "print" ? <span class="page-slot" data-page-of={id} /> : null;
}
