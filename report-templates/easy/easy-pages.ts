/** The easy-to-read draft as pages of at most three blocks, from the findings of the review. */
import {
  STATUSES,
  type GoalFinding,
  type IndicatorFinding,
} from "../../domain/findings/finding.ts";
import { checksOf } from "../../domain/human-check.ts";
import type { Goal } from "../../domain/goal.ts";
import { compareIndicators } from "../../domain/indicator-code.ts";
import { dateReceived, figureSources } from "../components/publisher.ts";
import { statusTotals } from "../components/status-totals.ts";
import type { Doc } from "../editions/review-model.ts";
import type { EasyText } from "../locales/en/easy/easy-text.ts";
import {
  easyIndicator,
  gapBlock,
  indicatorBlock,
  type EasyBlock,
  type EasyIndicator,
  type EasyPage,
} from "./easy-blocks.ts";
import { hardWordsOf } from "./hard-words-of.ts";
import { plainName } from "./plain-name.ts";

/** Entry pages, one page for each goal with a number that can be said easily, the other goals, and what is behind it all. */
export function easyPages(doc: Doc, text: EasyText): readonly EasyPage[] {
  const goals = doc.findings.goals.map((goal) => ({ goal, own: chosen(doc, goal, text) }));
  const without = goals.filter(({ own }) => own.length === 0).map(({ goal }) => goal.goal);
  return [
    startPage(doc, text),
    totalsPage(doc, text),
    ...goals.filter(({ own }) => own.length > 0).map((each) => goalPage(doc, text, each)),
    ...(without.length === 0 ? [] : [otherGoals(without, text)]),
    lastPage(doc, text),
  ];
}

function startPage({ city }: Doc, text: EasyText): EasyPage {
  const name = city.config.city;
  return {
    goal: null,
    title: text.title(name),
    blocks: [block(text.start.title, text.start.lines(name))],
  };
}

function totalsPage({ findings }: Doc, text: EasyText): EasyPage {
  const totals = statusTotals(findings);
  const { unseen } = findings.highlights;
  return {
    goal: null,
    title: text.totals.title,
    blocks: [
      block(null, [
        text.totals.goals(findings.goals.length),
        text.totals.targets(findings.targets.length),
        ...STATUSES.filter((status) => totals[status] > 0).map((status) =>
          text.totals.line(status, totals[status]),
        ),
      ]),
      ...(unseen.length === 0
        ? []
        : [
            block(
              text.unseen.title,
              unseen.map((name) => text.unseen.line(name)),
            ),
          ]),
    ],
  };
}

/** What can be drawn as people first, then what has a status, in the order of the indicators' numbers. */
function chosen(doc: Doc, { goal }: GoalFinding, text: EasyText): readonly EasyIndicator[] {
  const own = doc.indicatorsOfGoal.get(goal) ?? [];
  return own
    .flatMap((finding) => easyIndicator(finding, doc.formats.language, text) ?? [])
    .toSorted((a, b) => rank(a) - rank(b) || byCode(a.finding, b.finding));
}

function rank({ shows, finding }: EasyIndicator): number {
  return (shows === "people" ? 0 : 2) + (finding.assessment.status === "not-assessed" ? 1 : 0);
}

function byCode(a: IndicatorFinding, b: IndicatorFinding): number {
  return compareIndicators(a.indicator, b.indicator);
}

interface GoalIndicators {
  readonly goal: GoalFinding;
  readonly own: readonly EasyIndicator[];
}

/** A number, then how it differs between groups or a second number, then the right behind the goal. */
function goalPage(doc: Doc, text: EasyText, { goal, own }: GoalIndicators): EasyPage {
  const [first, second] = own;
  const rights = rightsBlock(doc, goal, text);
  const gap = first === undefined ? null : gapBlock(first, text);
  const numbers = [
    ...(first === undefined ? [] : [indicatorBlock(first, text)]),
    ...(gap !== null ? [gap] : second === undefined ? [] : [indicatorBlock(second, text)]),
  ];
  const said = gap === null ? numbers.length : 1;
  const more = goal.indicatorCount - said;
  return withRoom(
    {
      goal: goal.goal,
      title: text.goals[goal.goal].title,
      blocks: [...numbers, ...rights],
      ...(more > 0 ? { end: text.more(more) } : {}),
    },
    text,
  );
}

/** Pictures that fit on a page with short headings and two boxes; a longer heading or a third box takes the room of one. */
const MOST_PICTURES = 3;
const MOST_BOXES = 2;
/** Letters of a heading that stay in one line. */
const LINE = 46;

/** Where there is no room for them, earlier numbers lose their pictures; the words still say how they have changed. */
function withRoom(page: EasyPage, text: EasyText): EasyPage {
  const { blocks } = page;
  const isLong = blocks.some(({ title }) => (title ?? "").length > LINE);
  const boxes = hardWordsOf(page, text).length;
  const room = MOST_PICTURES - (boxes > MOST_BOXES ? 2 : isLong ? 1 : 0);
  const pictures = blocks.reduce((sum, each) => sum + each.pictures.length, 0);
  if (pictures <= room) return page;
  return {
    ...page,
    blocks: blocks.map((each) =>
      each.kind === "number" ? { ...each, pictures: each.pictures.slice(-1) } : each,
    ),
  };
}

/** Only where the lists name a right behind a target of the goal. */
function rightsBlock(
  doc: Doc,
  { goal, targets }: GoalFinding,
  text: EasyText,
): readonly EasyBlock[] {
  const own = targets.flatMap((code) => doc.targets.get(code) ?? []);
  if (!own.some(({ rights }) => rights.length > 0)) return [];
  const isBound = own.some(({ obligations }) =>
    obligations.some(({ strength, binding }) => strength === "direct" && binding === "binding"),
  );
  const { title, line, binding } = text.rights;
  const country = plainName(doc.countryName);
  return [
    block(title, [
      line(text.goals[goal].right),
      ...(isBound && country !== null ? [binding(country)] : []),
    ]),
  ];
}

function otherGoals(goals: readonly Goal[], text: EasyText): EasyPage {
  const { title, lines } = text.otherGoals;
  return { goal: null, title, goals, blocks: [block(null, lines)] };
}

function lastPage(doc: Doc, text: EasyText): EasyPage {
  const publishers = new Set(
    figureSources(doc).flatMap(({ publisher }) => plainName(publisher) ?? []),
  );
  return {
    goal: null,
    title: text.about.title,
    blocks: [
      block(null, [...text.about.lines, ...checkLines(doc, text)]),
      block(text.sources.title, [
        text.sources.date(doc.formats.date(dateReceived(doc))),
        ...[...publishers].map((name) => `${name}.`),
        text.sources.others,
      ]),
    ],
  };
}

/** Who has read the text, as long as the name is plain. */
function checkLines({ city, formats }: Doc, { about }: EasyText): readonly string[] {
  const checks = checksOf(city.config, "easy-to-read", formats.language);
  if (checks.length === 0) return about.unchecked;
  const names = checks.flatMap(({ by }) => plainName(by) ?? []);
  return [about.checked, ...names.map((name) => about.checkedBy(name))];
}

function block(title: string | null, lines: readonly string[]): EasyBlock {
  return { kind: "text", title, pictures: [], lines };
}
