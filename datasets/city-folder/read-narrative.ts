/** The city's own texts: which files there may be under `narrative/`, and what they hold. */
import type { CityFolder } from "../../domain/city.ts";
import type { Problem } from "../../domain/errors.ts";
import { GOALS } from "../../domain/goal.ts";
import { isTargetCode } from "../../domain/target-code.ts";
import { suggestWord } from "./nearest-word.ts";
import { readWrittenText } from "./written-text.ts";

export interface NarrativeReading {
  readonly narrative: CityFolder["narrative"];
  readonly problems: readonly Problem[];
}

const ROOT = "narrative/";
const NAMES = [
  "foreword",
  "methods",
  "next-steps",
  ...GOALS.map((goal) => `goal-${String(goal).padStart(2, "0")}`),
];

/** Files that systems and editors leave behind. */
const LEFT_BEHIND = /(?:^|\/)(?:\.[^/]*|~\$[^/]*|[^/]*~|Thumbs\.db|desktop\.ini)(?:\/|$)/i;

type Text = readonly [language: string, name: string, text: string];

/**
 * `names` are all paths of the folder that are known; `languages` those of `city.yaml`, null when they cannot be read.
 * Files with nothing but comments count as not written.
 */
export function readNarrative(
  files: ReadonlyMap<string, Uint8Array>,
  names: readonly string[],
  languages: readonly string[] | null,
): NarrativeReading {
  const texts: Text[] = [];
  const problems: Problem[] = [];
  const paths = names.filter((path) => path.startsWith(ROOT) && !LEFT_BEHIND.test(path));
  for (const path of paths.toSorted()) {
    const bytes = files.get(path);
    const read = bytes ? readWrittenText(path, bytes) : { text: "not read" };
    if ("text" in read && isBlank(read.text)) continue;
    const trouble = nameTrouble(path, languages);
    if (trouble) problems.push({ file: path, ...trouble });
    else if ("problem" in read) problems.push(read.problem);
    else if (bytes) texts.push([...partsOf(path), read.text]);
  }
  return { narrative: byLanguage(texts), problems };
}

function isBlank(markdown: string): boolean {
  return markdown.replaceAll(/<!--[^]*?-->/g, "").trim() === "";
}

function nameTrouble(
  path: string,
  languages: readonly string[] | null,
): Pick<Problem, "message" | "fix" | "value"> | null {
  const parts = path.slice(ROOT.length).split("/");
  const [language = "", file = ""] = parts;
  if (parts.length !== 2) {
    return {
      message: "texts lie in one folder for each language",
      fix: `Move it to narrative/${languages?.[0] ?? "en"}/${parts.at(-1) ?? ""}`,
    };
  }
  if (languages && !languages.includes(language)) {
    return {
      value: language,
      message: "the language is not in city.yaml",
      fix: `Add ${language} to languages, or move the folder out of narrative/`,
    };
  }
  if (!file.endsWith(".md")) {
    return {
      message: "not a Markdown file",
      fix: "Save the text as Markdown with the ending .md, or move the file out of narrative/",
    };
  }
  const [, name] = partsOf(path);
  return isName(name)
    ? null
    : { value: name, message: "unknown name of a text", fix: nameFix(name) };
}

function isName(name: string): boolean {
  return (
    NAMES.includes(name) ||
    (name.startsWith("target-") && isTargetCode(name.slice("target-".length)))
  );
}

function nameFix(name: string): string {
  const goal = /^goal-?0?(\d{1,2})$/i.exec(name)?.[1];
  const meant = goal === undefined ? null : `goal-${goal.padStart(2, "0")}`;
  if (meant !== null && NAMES.includes(meant)) return `Did you mean "${meant}"?`;
  if (/^(?:goal|target)/i.test(name))
    return "Write goal-01 to goal-17, or target- and a code, such as target-4.1";
  return suggestWord(name, [...NAMES.slice(0, 3), "goal-01", "target-1.1"]);
}

function partsOf(path: string): readonly [language: string, name: string] {
  const [language = "", file = ""] = path.slice(ROOT.length).split("/");
  return [language, file.replace(/\.md$/, "")];
}

function byLanguage(texts: readonly Text[]): CityFolder["narrative"] {
  const languages = [...new Set(texts.map(([language]) => language))];
  return Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(
        texts.filter(([of]) => of === language).map(([, name, text]) => [name, text]),
      ),
    ]),
  );
}
