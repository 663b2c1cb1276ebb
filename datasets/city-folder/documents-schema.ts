/** Key `documents` of `city.yaml`: what is made beside the full review. */
import { z } from "zod";
import { goalDocument, type FurtherDocument } from "../../domain/document-kind.ts";
import { GOALS, type Goal } from "../../domain/goal.ts";
import type { ConfigIssue } from "./config-problems.ts";
import { says } from "./config-words.ts";
import { nearestWord } from "./nearest-word.ts";
import { keysOf, listOf, repeated, type Written } from "./written-keys.ts";

const NAMES = ["highlights", "easy", "annex", "changes", "goals"] as const;
const ONE_GOAL = /^goal (?:[1-9]|1[0-7])$/;

const EXAMPLE = "Write for example [highlights, easy, goal 4]";
const listWords = says("must be a list of documents", EXAMPLE);
const nameWords = says(
  `must be ${NAMES.join(", ")}, or one goal such as "goal 4"`,
  (input) =>
    `Write ${(typeof input === "string" ? nearestWord(input, NAMES) : null) ?? `one of ${NAMES.join(", ")}, goal 4`}`,
);

export const documentsSchema = z
  .array(
    z.string(nameWords).regex(new RegExp(`^(?:${NAMES.join("|")})$|${ONE_GOAL.source}`), nameWords),
    listWords,
  )
  .meta({
    description:
      "Documents beside the full review: highlights (two pages), easy (easy-to-read draft), annex (statistical tables), changes (against the last edition), goals (one document for each goal), or single goals.",
    examples: [["highlights", "easy", "goal 4"]],
  });

/** A document of a goal needs the goal in the review, and each is asked for once. */
export function documentIssues(config: Written): readonly ConfigIssue[] {
  const asked = listOf(config["documents"]);
  const reported = reportedGoals(config["goals"]);
  const missing = asked.flatMap((name, index): readonly ConfigIssue[] => {
    const goal = typeof name === "string" && ONE_GOAL.test(name) ? Number(name.slice(5)) : null;
    if (goal === null || reported === null || reported.includes(goal)) return [];
    return [
      {
        path: ["documents", index],
        rule: `names goal ${goal}, which this review does not cover`,
        fix: `Add ${goal} under goals, or remove it here`,
      },
    ];
  });
  return [...repeated(asked, ["documents"]), ...missing];
}

/** Null where the review covers all goals, or what is written cannot be read. */
function reportedGoals(goals: unknown): readonly unknown[] | null {
  if (Array.isArray(goals)) return listOf(goals);
  const pillars = Object.values(keysOf(goals));
  return pillars.length === 0 ? null : pillars.flatMap(listOf);
}

/** In one order, whatever the order in the file; `goals` stands for a document of each goal of the review. */
export function documentsOf(
  asked: readonly string[],
  goals: "all" | readonly Goal[],
): readonly FurtherDocument[] {
  const ofReview = GOALS.filter((goal) => goals === "all" || goals.includes(goal));
  const single = ofReview.filter(
    (goal) => asked.includes("goals") || asked.includes(`goal ${goal}`),
  );
  const whole = (["highlights", "easy", "annex", "changes"] as const).filter((name) =>
    asked.includes(name),
  );
  return [...whole, ...single.map(goalDocument)];
}
