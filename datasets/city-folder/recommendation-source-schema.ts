/** The shapes of sources of recommendations in `city.yaml`, and which of them are wanted. */
import { z } from "zod";
import { TARGET_CODES } from "../../domain/target-code.ts";
import { says } from "./config-words.ts";
import { base, keysOf, onePlace, place, textOf } from "./source-parts.ts";

const cycleWords = says(
  "must be a list of cycles of the Universal Periodic Review",
  "Write numbers in brackets, such as [3, 4]",
);
const goalWords = says("must be a list of goals", "Write numbers from 1 to 17, such as [4, 11]");
const targetWords = says(
  "must be a list of SDG targets",
  'Write codes in quotes, such as ["4.1", "11.1"]',
);
const yearWords = says("must be a year", "Write a year, such as 2015");
const year = z.int(yearWords).min(1946, yearWords).max(2100, yearWords).optional();

function wordsList(rule: string, example: string) {
  const words = says(rule, `Write them in brackets, such as ${example}`);
  return z
    .array(textOf(`Write a name, such as ${example}`), words)
    .min(1, words)
    .optional();
}

const filter = keysOf(
  {
    bodies: wordsList("must be a list of bodies", "[UPR, CEDAW]").meta({
      description: "Bodies as the index abbreviates them.",
      examples: [["UPR", "CEDAW"]],
    }),
    cycles: z
      .array(z.int(cycleWords).min(1, cycleWords).max(9, cycleWords), cycleWords)
      .min(1, cycleWords)
      .optional()
      .meta({ description: "Cycles of the Universal Periodic Review.", examples: [[4]] }),
    since: year.meta({ description: "First year of publication.", examples: [2015] }),
    until: year.meta({ description: "Last year of publication.", examples: [2024] }),
    goals: z
      .array(z.int(goalWords).min(1, goalWords).max(17, goalWords), goalWords)
      .min(1, goalWords)
      .optional()
      .meta({ description: "Goals that the publisher tagged, alone or through a target." }),
    targets: z
      .array(
        z.enum(TARGET_CODES as readonly string[] as [string, ...string[]], targetWords),
        targetWords,
      )
      .min(1, targetWords)
      .optional()
      .meta({ description: "Targets that the publisher tagged.", examples: [["4.1"]] }),
    themes: wordsList("must be a list of themes", "[Right to education]").meta({
      description: "Themes as published.",
    }),
    groups: wordsList("must be a list of groups of persons", "[Children]").meta({
      description: "Groups of persons as published.",
    }),
  },
  "filter: { bodies: [UPR], cycles: [4] }",
);

const shared = {
  ...base,
  ...place,
  filter: filter.optional().meta({
    description: "Which recommendations are wanted: one value of every list. Default: all.",
  }),
};

const uhri = keysOf(
  { kind: z.literal("uhri"), ...shared },
  "{ id: uhri, kind: uhri, path: data/uhri-es.json }",
).meta({
  title: "Universal Human Rights Index",
  description: "Records of the index's bulk export, as vlr import uhri writes them.",
  ...onePlace,
});

const uprList = keysOf(
  { kind: z.literal("upr-list"), ...shared },
  "{ id: upr, kind: upr-list, path: data/upr-list.docx }",
).meta({
  title: "Thematic list of a review",
  description:
    'OHCHR\'s "thematic list of recommendations" of one Universal Periodic Review, .docx.',
  ...onePlace,
});

const recommendationTable = keysOf(
  { kind: z.literal("recommendation-table"), ...shared },
  "{ id: upr, kind: recommendation-table, path: data/upr.csv }",
).meta({
  title: "Table of recommendations",
  description: "A CSV table that the city keeps, one recommendation a row.",
  ...onePlace,
});

export const recommendationSources = [uhri, uprList, recommendationTable] as const;

export type WrittenRecommendationSource = z.infer<(typeof recommendationSources)[number]>;
