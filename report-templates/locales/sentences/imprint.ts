/** What an imprint says of checks by persons, of missing texts and of the sources of links. Languages give the words. */
import type { HumanCheck } from "../../../domain/human-check.ts";
import type { Formats } from "../format.ts";

/** A sentence about a check that nobody has made, and about one that persons have made. */
export interface CheckWords {
  /** "Ombudsman on 3 May 2026" */
  readonly signed: (by: string, date: string) => string;
  readonly accessibility: CheckSentence;
  readonly translation: CheckSentence;
}

interface CheckSentence {
  readonly pending: string;
  readonly done: (signed: string) => string;
}

/** Who has checked what, and when. */
export function checkTexts({ signed, accessibility, translation }: CheckWords, f: Formats) {
  const told =
    (words: CheckSentence) =>
    (checks: readonly HumanCheck[]): string =>
      checks.length === 0
        ? words.pending
        : words.done(f.list(checks.map(({ by, on }) => signed(by, f.date(on)))));
  return { accessibility: told(accessibility), translation: told(translation) };
}

/** How the texts that a city can write are called. */
export interface TextNameWords {
  readonly texts: Readonly<Record<"foreword" | "methods" | "next-steps", string>>;
  readonly goal: (goal: string) => string;
  readonly target: (target: string) => string;
}

/** The names of texts, in a list. */
export function textNames(words: TextNameWords, names: readonly string[], f: Formats): string {
  return f.list(names.map((name) => textName(words, name)));
}

/** "goal-04" -> "goal 4", "target-4.1" -> "target 4.1"; a name that is not known stays as it is. */
function textName({ texts, goal, target }: TextNameWords, name: string): string {
  const [, kind, code = ""] = /^(goal|target)-0?(.+)$/.exec(name) ?? [];
  if (kind === "goal") return goal(code);
  if (kind === "target") return target(code);
  const known: Readonly<Partial<Record<string, string>>> = texts;
  return known[name] ?? name;
}

/** Tags of the table of links. */
const SOURCE_TAGS = [
  "OHCHR-GOAL-TABLE[checked]",
  "OHCHR-GOAL-TABLE[recalled]",
  "DIHR-GUIDE[checked]",
  "DIHR-CRPD-SDG[checked]",
  "UNICEF-CRC-SDG[via CRIN]",
  "A/RES/70/1 target text[names the instrument]",
  "treaty text[analyst reading]",
  "instrument text[analyst reading]",
] as const;

/** What the tags stand for. */
export type SourceWords = Readonly<Record<(typeof SOURCE_TAGS)[number], string>>;

/** "OHCHR-GOAL-TABLE[checked] + treaty text[analyst reading]" in words; an unknown tag stays as it is. */
export function sourceWords(words: SourceWords, source: string, { semicolon }: Formats): string {
  const told = source.split(" + ").map((part) => {
    const tag = SOURCE_TAGS.find((known) => known === part.trim());
    return tag === undefined ? part : words[tag];
  });
  return `${told.join(semicolon)}.`;
}
