/** The shape of `city.yaml`, with the words that editors and errors use. Rules between keys are in config-rules.ts. */
import { z } from "zod";
import { says } from "./config-words.ts";
import { documentsSchema } from "./documents-schema.ts";
import { humanChecksSchema } from "./human-checks.ts";
import { countryFix, isCountry, isLanguage, languageFix } from "./place-names.ts";
import { scheduleSchema } from "./schedule-schema.ts";
import { day, keysOf, textOf } from "./source-parts.ts";
import { sourceSchema } from "./source-schema.ts";
import { themeSchema } from "./theme-schema.ts";

const yearWords = says("must be a year from 1900 to 2100", "Write a year, such as 2015");
const year = z.int(yearWords).min(1900, yearWords).max(2100, yearWords);

const countryWords = says("must be the two-letter code of a country, in capitals", countryFix);
const languageWords = says("must be a known language tag", languageFix);
const languageList = says(
  "must be a list of languages",
  "Write the main language first, such as [en, ca]",
);
const goalWords = says("must be a goal number from 1 to 17", "Write numbers from 1 to 17");
const goalsWords = says(
  'must be "all", a list of goals, or named lists of goals',
  "Write all, or the numbers in brackets, such as [4, 11]",
);
const reviewersWords = says(
  "must be a list of names",
  "Write names in brackets, such as [statistics, mayor]",
);
const deadlineWords = says("must be a number of days or weeks", "Write for example 30 days");
const sourceList = says(
  "must list at least one source",
  "Write for example - { id: city, kind: open-sdg, path: data/open-sdg }",
);

const goalList = z
  .array(z.int(goalWords).min(1, goalWords).max(17, goalWords), goalsWords)
  .min(
    1,
    says("must name at least one goal", "Write all, or the numbers in brackets, such as [4, 11]"),
  );

const approval = keysOf(
  {
    reviewers: z
      .array(textOf("Write a name, such as mayor"), reviewersWords)
      .min(1, reviewersWords)
      .optional()
      .meta({ description: "Who approves an edition.", examples: [["statistics", "mayor"]] }),
    deadline: z
      .string(deadlineWords)
      .regex(/^[1-9]\d{0,3} (?:day|week)s?$/, deadlineWords)
      .optional()
      .meta({ description: "How long a draft waits for approval.", examples: ["30 days"] }),
  },
  "approval: { reviewers: [statistics, mayor], deadline: 30 days }",
);

/** There is one version so far; a file of a later one is not made to fit by changing its number. */
function versionAdvice(found: unknown): string {
  return typeof found === "number" && found > 1
    ? "Use a newer vlr: this one reads version 1 and does not know what the other keys mean there"
    : "Write version: 1";
}

export const periodSchema = keysOf({ from: year, to: year }, "period: { from: 2015, to: 2024 }");

export const methodSchema = keysOf(
  {
    progress: z
      .literal("open-sdg", says('must be "open-sdg"', "Write open-sdg"))
      .optional()
      .meta({ description: "How progress is judged.", default: "open-sdg" }),
    baseline: year.optional().meta({
      description: "Progress is measured from the first value in or after this year.",
      default: 2015,
    }),
  },
  "method: { progress: open-sdg, baseline: 2015 }",
);

export const versionSchema = z
  .literal(1, says("must be 1", versionAdvice))
  .meta({ description: "Version of this file's form. Always 1." });

export const configSchema = keysOf(
  {
    version: versionSchema,
    city: textOf("Write the city's name as it is printed, such as Barcelona").meta({
      description: "The city's name, as printed.",
      examples: ["Barcelona"],
    }),
    country: z
      .string(countryWords)
      .refine(isCountry, countryWords)
      .meta({
        description: "ISO 3166-1 code of the State, two capitals.",
        pattern: "^[A-Z]{2}$",
        examples: ["ES"],
      }),
    languages: z
      .array(z.string(languageWords).refine(isLanguage, languageWords), languageList)
      .min(1, languageList)
      .meta({
        description: "Languages of the review; the first is the main one.",
        examples: [["en", "ca"]],
      }),
    period: periodSchema.meta({ description: "First and last year of the review." }),
    edition: keysOf(
      {
        date: day.optional().meta({
          description: "Printed date, YYYY-MM-DD; default: the newest date of a source.",
          examples: ["2025-01-17"],
        }),
        notice: textOf("Write one sentence, or remove the line")
          .optional()
          .meta({ description: "Sentence printed on the cover and in the imprint." }),
      },
      "edition: { date: 2025-01-17 }",
    )
      .optional()
      .meta({ description: "What is printed about this edition." }),
    goals: z
      .union([z.literal("all"), goalList, z.record(z.string(), goalList)], goalsWords)
      .optional()
      .meta({
        description:
          "Which goals the review covers: all, a list, or named pillars with their goals.",
        default: "all",
      }),
    sources: z
      .array(sourceSchema, sourceList)
      .min(1, sourceList)
      .meta({ description: "Where the figures come from." }),
    method: methodSchema.optional().meta({ description: "How progress is judged." }),
    documents: documentsSchema.optional(),
    approval: approval.optional().meta({ description: "Who approves an edition, and until when." }),
    human_checks: humanChecksSchema
      .optional()
      .meta({ description: "What people have checked: translations, accessibility, easy texts." }),
    theme: themeSchema
      .optional()
      .meta({ description: "The city's own cover colour, accent and logo." }),
    schedule: scheduleSchema.optional().meta({ description: "When the review runs by itself." }),
  },
  "the keys of a city, beginning with version: 1",
);

export type WrittenConfig = z.infer<typeof configSchema>;
