/** How a series moved between two points, as an English clause for every kind of subject. */
import { unitKind } from "../../../domain/findings/unit.ts";
import type { Near, NearNumber } from "../near-number.ts";
import { toldChange, type Manner, type ToldChange } from "../sentences/change.ts";
import type { FigureTitleWords } from "../sentences/sentence-words.ts";
import type { Change, Measured } from "../size-of-change.ts";
import { sentence, type Name, type Voice } from "./sentences-name.ts";
import { aboutFraction, aboutTimes } from "./sentences-number.ts";
import { VALUES } from "./sentences-value.ts";
import { verdict } from "./sentences-verdict.ts";

/** "The suicide mortality rate has fallen by a fifth since 2015, too slowly for 2030"; without a subject behind a colon. */
export const movement: FigureTitleWords<Name>["movement"] = (change, told, tools) => {
  const { name, seed, assessment } = told;
  const voice: Voice = name ? name.grammar : "plain";
  const { text, manner } = changeClause(change, voice, toldChange(change, seed, VALUES, tools));
  const end = assessment ? verdict(assessment, voice, manner, seed) : "";
  return sentence(name, voice, text + end);
};

interface Clause {
  readonly text: string;
  /** Whether a verb of movement carries the clause. */
  readonly manner: Manner;
}

/** "has fallen by a third since 2015", "down by a third since 2015" */
function changeClause({ measured }: Change, voice: Voice, told: ToldChange): Clause {
  const words = WORDING[voice][told.until === null ? "present" : "past"];
  const verb = words[told.course];
  const { time } = told;
  switch (told.kind) {
    case "same":
      return level(`${words.be}the same ${asIn(told)}, at ${told.value}`);
    case "unclear":
      return level(`${words.be}at ${told.value}, with no clear change ${time}`);
    case "times":
      return timesClause(measured, voice, told, told.times);
    case "halved":
      return moved(`${words.have}${MORE_OR_LESS[told.near]}halved ${time}`);
    case "fraction":
      return moved(`${verb} by ${aboutFraction(told.fraction)} ${time}`);
    case "points":
    case "percent":
      return moved(`${verb} by ${told.difference} ${time}`);
    case "values":
      return moved(valuesClause(told, verb, told));
  }
}

function level(text: string): Clause {
  return { text, manner: "level" };
}

function moved(text: string): Clause {
  return { text, manner: "movement" };
}

const WORDING = {
  singular: {
    present: { have: "has ", be: "is ", up: "has risen", down: "has fallen" },
    past: { have: "", be: "was ", up: "rose", down: "fell" },
  },
  plural: {
    present: { have: "have ", be: "are ", up: "have risen", down: "have fallen" },
    past: { have: "", be: "were ", up: "rose", down: "fell" },
  },
  plain: {
    present: { have: "", be: "", up: "up", down: "down" },
    past: { have: "", be: "", up: "up", down: "down" },
  },
} as const;

const MULTIPLES: Readonly<Record<number, string>> = { 2: "doubled", 3: "tripled", 4: "quadrupled" };
const MORE_OR_LESS: Readonly<Record<Near, string>> = {
  exact: "",
  below: "almost ",
  above: "more than ",
};

/** "has more than doubled since 2015", "is five times as high as in 2015" */
function timesClause(
  measured: Measured,
  voice: Voice,
  told: ToldChange,
  times: NearNumber<number>,
): Clause {
  const words = WORDING[voice][told.until === null ? "present" : "past"];
  const verb = MULTIPLES[times.of];
  return verb === undefined
    ? level(`${words.be}${aboutTimes(times)} ${manyOrHigh(measured, voice)} ${asIn(told)}`)
    : moved(`${words.have}${MORE_OR_LESS[times.near]}${verb} ${told.time}`);
}

/** Stations are "as many", a number of stations is "as high". */
function manyOrHigh({ unit }: Measured, voice: Voice): string {
  return unitKind(unit) === "count" && voice === "plural" ? "as many" : "as high";
}

/** "as in 2015"; for series that ended "in 2019 as in 2015". */
function asIn({ since, until }: ToldChange): string {
  return until === null ? `as in ${since}` : `in ${until} as in ${since}`;
}

function valuesClause(
  { since, until }: ToldChange,
  verb: string,
  { first, latest }: { readonly first: string; readonly latest: string },
): string {
  return until === null
    ? `${verb} from ${first} to ${latest} since ${since}`
    : `${verb} from ${first} in ${since} to ${latest} in ${until}`;
}
