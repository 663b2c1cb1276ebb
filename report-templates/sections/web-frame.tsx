/** Frame of the web edition: top bar, contents beside the text, contents again at the end for small screens. */
import type { Pillar } from "../../domain/city.ts";
import type { ComponentChildren } from "preact";
import { EditionSlot } from "../components/edition-slot.tsx";
import { Logo } from "../components/logo.tsx";
import { GoalTile } from "../components/marks.tsx";
import type { Doc } from "../editions/review-model.ts";
import {
  entriesAcross,
  entriesBefore,
  entriesOfAnnexes,
  goalGroups,
  type Entry,
} from "./contents.tsx";

interface WebFrameProps {
  readonly doc: Doc;
  readonly children: ComponentChildren;
}

export function WebFrame({ doc, children }: WebFrameProps) {
  const { text, city } = doc;
  return (
    <>
      <a class="skip" href="#cover">
        {text.skip}
      </a>
      <header class="topbar">
        <p>
          <Logo doc={doc} />
          <strong>{city.config.city}</strong> <span class="topbar__type">{text.documentType}</span>
        </p>
        <p class="topbar__end">
          <EditionSlot as="span" name="short" class="topbar__draft" />{" "}
          <a class="topbar__contents" href="#contents">
            {text.contents}
          </a>
        </p>
      </header>
      <div class="frame">
        <main class="frame__main">{children}</main>
        <nav class="frame__nav" id="contents" aria-label={text.contents}>
          <NavList doc={doc} />
        </nav>
      </div>
    </>
  );
}

function NavList({ doc }: { readonly doc: Doc }) {
  const { text } = doc;
  const reported = new Set(doc.findings.goals.map(({ goal }) => goal));
  return (
    <>
      <EntryLinks entries={entriesBefore(doc)} />
      {goalGroups(doc).map(({ name, goals }) => (
        <GoalLinks
          key={name}
          doc={doc}
          name={name}
          goals={goals.filter((goal) => reported.has(goal))}
        />
      ))}
      <p class="frame__head">{text.acrossGoals}</p>
      <EntryLinks entries={entriesAcross(doc)} />
      <p class="frame__head">{text.annexes}</p>
      <EntryLinks entries={entriesOfAnnexes(doc)} />
    </>
  );
}

function EntryLinks({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul>
      {entries.map(({ id, label }) => (
        <li key={id}>
          <a href={`#${id}`}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

interface GoalLinksProps extends Pillar {
  readonly doc: Doc;
}

function GoalLinks({ doc, name, goals }: GoalLinksProps) {
  if (goals.length === 0) return null;
  return (
    <>
      <p class="frame__head">{name}</p>
      <ul>
        {goals.map((goal) => (
          <li key={goal}>
            <a href={`#goal-${goal}`}>
              <GoalTile goal={goal} /> <span>{doc.text.goalName[goal].name}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
