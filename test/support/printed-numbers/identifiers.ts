/** Numbers that name something: goals, targets, articles, paragraphs, figures, notes, signs. Decided by where they stand. */
import { TARGET_CODES } from "../../../domain/target-code.ts";
import { isGoal } from "../../../domain/goal.ts";
import type { ReviewFindings } from "../../../domain/findings/finding.ts";
import type { NumberToken } from "./number-signs.ts";
import { closest, hasClass, isIn, places, textIn, type Place } from "./page-tree.ts";

export interface Named {
  readonly number: NumberToken;
  /** Innermost element of the number. */
  readonly place: Place;
  readonly page: Place;
  readonly findings: ReviewFindings;
  readonly goal: number | null;
  readonly target: string | null;
}

type Rule = readonly [classes: readonly string[], isName: (named: Named) => boolean];

const isNumber = ({ number }: Named, texts: readonly string[]): boolean =>
  texts.includes(number.text);

const RULES: readonly Rule[] = [
  [
    ["disc"],
    ({ number, page }) =>
      places(page).filter((p) => hasClass(p, "disc") && textIn(p) === number.text).length >= 2,
  ],
  [["annex-notes__sign"], () => true],
  [
    ["figure__number"],
    ({ number, page }) =>
      places(page).some(
        ({ attributes }) =>
          /^figure-(?:\p{L}\.)?(.+)$/u.exec(attributes["id"] ?? "")?.[1] === number.text,
      ),
  ],
  [
    [
      "strip",
      "target__line",
      "bare__title",
      "rights__kicker",
      "rights__table",
      "link-list__target",
      "matrix__sub",
      "matrix__text",
      "matrix__group",
      "recommendation-list",
      "sub",
      "voice__head",
      "matrix__quiet",
    ],
    (named) => isNumber(named, TARGET_CODES),
  ],
  [["matrix__number", "recommendation-list", "unjudged"], isParagraph],
  [
    [
      "tile",
      "cover__goal",
      "band__number",
      "kicker",
      "page-title",
      "recommendations-page",
      "wide-frame",
      "caption--quiet",
      "indicator-table",
      "cover__field",
      "lead",
      "recommendations__line",
      "band",
      "voice__head",
      "sub",
    ],
    isGoalHere,
  ],
  [["matrix__sub", "recommendation-list"], ({ number }) => isGoal(number.value)],
  [
    [
      "rights__table",
      "rights-line",
      "link-list",
      "link-reviews",
      "item__source",
      "sub",
      "register__status",
      "rights--empty",
    ],
    isArticle,
  ],
  [["rights__table", "register__table"], isInNameOfInstrument],
  [["meter"], ({ number }) => [1, 2, 3].includes(number.value)],
];

/** Whether the number is a name where it stands. */
export function isIdentifier(named: Named): boolean {
  if (closest(named.place, ({ name }) => name === "sup") !== null) return isNote(named);
  return RULES.some(([classes, isName]) => isIn(named.place, ...classes) && isName(named));
}

/** "Protocol 12", "No. 29": a number in the code or the official name of the instrument of the row. */
function isInNameOfInstrument({ number, place, findings }: Named): boolean {
  const row = closest(place, ({ name }) => name === "tr");
  if (row === null) return false;
  const words = textIn(row);
  return findings.targets.some(({ obligations }) =>
    obligations.some(
      ({ instrument, instrumentName }) =>
        words.includes(instrument) &&
        [...`${instrument} ${instrumentName}`.matchAll(/\d+/g)].some(
          ([one]) => Number(one) === number.value,
        ),
    ),
  );
}

/** A small number behind words has its note in the same section. */
function isNote({ number, place }: Named): boolean {
  const section = closest(place, ({ name }) => name === "section");
  return section !== null && signsIn(section).has(number.text);
}

const SIGNS = new WeakMap<Place, ReadonlySet<string>>();

function signsIn(section: Place): ReadonlySet<string> {
  const known = SIGNS.get(section);
  if (known !== undefined) return known;
  const signs = places(section).filter((one) => hasClass(one, "annex-notes__sign"));
  const found = new Set(signs.map((one) => textIn(one).trim()));
  SIGNS.set(section, found);
  return found;
}

function isParagraph({ number, findings }: Named): boolean {
  return findings.rights.recommendations.some(({ paragraph }) => paragraph === number.text);
}

/** The goal of the chapter, table or row, or one that the page has a chapter of. */
function isGoalHere({ number, goal, place, findings }: Named): boolean {
  if (number.decimals > 0 || !isGoal(number.value)) return false;
  const isOneOfMany = isIn(place, "tile", "cover__field", "sub", "voice__head");
  return isOneOfMany
    ? findings.goals.some((one) => one.goal === number.value)
    : goal === number.value;
}

/** Every number in the articles to which the review links; in a target's own part, those of the target. */
function isArticle({ number, findings, target }: Named): boolean {
  const own = findings.targets.filter((one) => target === null || one.target === target);
  return own.some(({ obligations }) =>
    obligations.some(({ article }) =>
      [...article.matchAll(/\d+(?:\.\d+)?/g)].some(([one]) => one === number.text),
    ),
  );
}
