/** The list `human_checks` in `city.yaml`: who has checked what no program can check. */
import { z } from "zod";
import type { CityConfig } from "../../domain/city.ts";
import { CHECKS } from "../../domain/human-check.ts";
import type { ConfigIssue } from "./config-problems.ts";
import { says } from "./config-words.ts";
import { day, keysOf, textOf } from "./source-parts.ts";
import { keysOf as writtenKeys, listOf } from "./written-keys.ts";

const EXAMPLE = "{ what: translation, language: fr, by: Name of the reader, on: 2025-01-31 }";

const checkWords = says(
  "must be translation, accessibility or easy-to-read",
  "Write translation, accessibility or easy-to-read",
);

export const humanChecksSchema = z.array(
  keysOf(
    {
      what: z.enum(CHECKS, checkWords).meta({ description: "What was checked." }),
      language: z
        .string(says("must be one of the languages of the review", "Write its tag, such as fr"))
        .meta({ description: "In which language; one of `languages`.", examples: ["fr"] }),
      by: textOf("Write the name of the person or body, as it is printed").meta({
        description: "Who has checked it, as printed.",
      }),
      on: day.meta({ description: "When, YYYY-MM-DD.", examples: ["2025-01-31"] }),
    },
    EXAMPLE,
  ),
  says("must be a list of checks", `Write for example - ${EXAMPLE}`),
);

type WrittenChecks = z.infer<typeof humanChecksSchema> | undefined;

/** A check of a language in which there is no review. */
export function humanCheckIssues(checks: unknown, languages: unknown): readonly ConfigIssue[] {
  const known = listOf(languages);
  return listOf(checks).flatMap((check, index) => {
    const { language } = writtenKeys(check);
    if (typeof language !== "string" || known.length === 0 || known.includes(language)) return [];
    return [
      {
        path: ["human_checks", index, "language"],
        rule: "is not a language of this review",
        fix: `Write one of: ${known.join(", ")}`,
      },
    ];
  });
}

/** Absent when nobody has checked anything. */
export function humanChecksOf(written: WrittenChecks): Pick<CityConfig, "humanChecks"> {
  if (written === undefined || written.length === 0) return {};
  return { humanChecks: written.map((check) => ({ ...check, by: check.by.trim() })) };
}
