/** Hard words and what they mean, for the framed boxes of easy-to-read pages. */
/** A word that is explained in a box on every page where it stands. */
export interface HardWord {
  readonly title: string;
  readonly match: RegExp;
  readonly lines: readonly string[];
}

export const HARD_WORDS: readonly HardWord[] = [
  {
    title: "United Nations",
    match: /\bUnited Nations\b/,
    lines: ["Nearly all countries of the world are members.", "They work together for peace."],
  },
  {
    title: "Target",
    match: /\btargets?\b/i,
    lines: ["Each goal has smaller parts.", "They are called targets."],
  },
  {
    title: "Right",
    match: /\brights?\b/i,
    lines: ["A right is something that you must get.", "Nobody may take it away from you."],
  },
  {
    title: "Compulsory school",
    match: /\bcompulsory school\b/i,
    lines: ["Compulsory school is the school that every child must go to."],
  },
  {
    title: "Environment",
    match: /\benvironment\b/i,
    lines: ["The environment is air, water, plants and animals."],
  },
  {
    title: "Climate change",
    match: /\bclimate\b/i,
    lines: ["The weather of the whole world gets hotter.", "This does harm to people and nature."],
  },
  {
    title: "Poverty",
    match: /\bpoverty\b/i,
    lines: ["Poverty means: people do not have enough money."],
  },
  {
    title: "Obesity",
    match: /\bobesity\b/i,
    lines: ["Obesity means: a person weighs far too much.", "It can make people ill."],
  },
  {
    title: "Discrimination",
    match: /\bdiscrimination\b/i,
    lines: ["Some people are treated worse than others."],
  },
  {
    title: "Mental health",
    match: /\bmental health\b/i,
    lines: ["Mental health is about feelings and thoughts."],
  },
];
