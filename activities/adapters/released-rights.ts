/** The tables of the human rights chain as typed rows. */
import { z } from "zod";
import type { ReleasedRights } from "../../domain/released-rights.ts";
import { BINDING_STATUSES, LINK_BASES, LINK_STRENGTHS } from "../../domain/rights-link.ts";

const text = z.string();
const textOrNull = text.nullable();
const integer = z.int();
const integerOrNull = integer.nullable();

const position = z.enum(["supported", "partly-supported", "noted"]).nullable();
const relevance = z.enum(["relevant", "partly", "not-relevant"]);
const competence = z.enum(["city", "shared", "region", "state"]);
const actionStatus = z.enum(["planned", "under-way", "finished", "stopped"]).nullable();

const chainRow = z.strictObject({
  goal: integer,
  target: textOrNull,
  obligation: textOrNull,
  obligationBinding: z.enum(BINDING_STATUSES).nullable(),
  obligationStrength: z.enum(LINK_STRENGTHS).nullable(),
  obligationBasis: z.enum(LINK_BASES).nullable(),
  directBinding: integer,
  recommendation: textOrNull,
  linkBasis: z.enum(["published-tag", "published-goal-tag", "city-judgment"]).nullable(),
  position,
  relevance: relevance.nullable(),
  competence: competence.nullable(),
  reviewer: textOrNull,
  judgedOn: textOrNull,
  judgmentLine: integerOrNull,
  action: textOrNull,
  actionStatus,
  actionDue: textOrNull,
  indicators: textOrNull,
  indicatorsBy: z.enum(["judgment", "action", "target"]).nullable(),
  missing: text,
});

const recommendationRow = z.strictObject({
  recommendation: text,
  symbol: text,
  paragraph: textOrNull,
  mechanism: z.enum(["upr", "treaty-body", "special-procedure"]),
  body: text,
  kind: z.enum(["recommendation", "observation"]),
  publishedOn: textOrNull,
  cycle: integerOrNull,
  session: textOrNull,
  text,
  textOrigin: z.enum(["un-document", "uhri", "own-rendering"]),
  position,
  positionPublished: textOrNull,
  recommendingStates: textOrNull,
  themes: textOrNull,
  groups: textOrNull,
  goals: textOrNull,
  targets: textOrNull,
  tagging: z.enum(["target", "goal-only", "untagged"]),
  sourceId: text,
  file: text,
  line: integer,
});

const judgmentRow = z.strictObject({
  recommendation: text,
  target: textOrNull,
  relevance,
  competence,
  reviewer: text,
  judgedOn: text,
  reason: textOrNull,
  action: textOrNull,
  owner: textOrNull,
  budget: textOrNull,
  due: textOrNull,
  status: actionStatus,
  line: integer,
});

const actionRow = z.strictObject({
  action: text,
  titles: z.record(text, text),
  targets: z.array(text),
  owner: textOrNull,
  budget: textOrNull,
  due: textOrNull,
  status: actionStatus,
  source: textOrNull,
  url: textOrNull,
  line: integer,
});

const localRightRow = z.strictObject({
  right: text,
  target: textOrNull,
  holders: textOrNull,
  competence: competence.nullable(),
  cityDecides: textOrNull,
  othersDecide: textOrNull,
  complainTo: textOrNull,
  complainUrl: textOrNull,
  line: integer,
});

const targetRightRow = z.strictObject({ target: text, position: integer, right: text });

const linkReviewRow = z.strictObject({
  target: text,
  instrument: text,
  article: text,
  decision: z.enum(["confirms", "objects"]),
  reviewer: text,
  reviewedOn: text,
  note: textOrNull,
});

const contributionRow = z.strictObject({
  contributor: text,
  kind: z.enum(["nhri", "ombuds", "national-mechanism", "civil-society", "academia", "other"]),
  contributedOn: text,
  goal: integerOrNull,
  target: textOrNull,
  text,
  language: text,
  stance: z.enum(["agrees", "dissents", "adds"]),
  reply: textOrNull,
  line: integer,
});

const participationRow = z.strictObject({
  heldOn: text,
  who: text,
  people: integerOrNull,
  how: text,
  accessibility: textOrNull,
  goal: integerOrNull,
  target: textOrNull,
  changed: textOrNull,
  line: integer,
});

const selfAssessmentRow = z.strictObject({
  scheme: z.enum(["human-rights-city", "data-approach"]),
  item: text,
  part: text,
  title: text,
  source: text,
  answer: z.enum(["yes", "partly", "no"]).nullable(),
  evidence: textOrNull,
  url: textOrNull,
  assessedBy: textOrNull,
  assessedOn: textOrNull,
});

const indicatorKindRow = z.strictObject({
  indicator: text,
  kind: z.enum(["structural", "process", "outcome"]),
  kindBasis: z.enum(["city", "own-reading"]),
});

const rights = z.strictObject({
  recommendations: z.array(recommendationRow),
  chain: z.array(chainRow),
  judgments: z.array(judgmentRow),
  actions: z.array(actionRow),
  localRights: z.array(localRightRow),
  targetRights: z.array(targetRightRow),
  linkReviews: z.array(linkReviewRow),
  contributions: z.array(contributionRow),
  participation: z.array(participationRow),
  selfAssessment: z.array(selfAssessmentRow),
  indicatorKinds: z.array(indicatorKindRow),
});

type Row = Readonly<Record<string, unknown>>;

/** `of` gives the rows of a table. Titles and targets of actions are put back into their rows. */
export function releasedRights(of: (table: string) => readonly Row[]): ReleasedRights {
  return rights.parse({
    recommendations: of("recommendation"),
    chain: of("chain"),
    judgments: of("judgment"),
    actions: of("action").map((row) => ({
      ...row,
      titles: Object.fromEntries(
        of("action_title")
          .filter(({ action }) => action === row["action"])
          .map(({ language, title }) => [String(language), title]),
      ),
      targets: of("action_target")
        .filter(({ action }) => action === row["action"])
        .map(({ target }) => target),
    })),
    localRights: of("local_right"),
    targetRights: of("target_right"),
    linkReviews: of("link_review"),
    contributions: of("contribution"),
    participation: of("participation"),
    selfAssessment: of("self_assessment"),
    indicatorKinds: of("indicator_kind"),
  });
}
