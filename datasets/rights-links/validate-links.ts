/** Are the links between SDG targets and articles sound? Finds every fault at once, each with its place and a fix. */
import type { Problem } from "../../domain/errors.ts";
import { isTargetCode, TARGET_CODES, type TargetCode } from "../../domain/target-code.ts";
import { nearestWord, suggestWord } from "../city-folder/nearest-word.ts";
import { articleFault } from "./cited-article.ts";
import { LINK_SOURCES, LINK_STRENGTHS, type CitedInstrument, type LinkRow } from "./link-row.ts";

type Column = "target" | "instrument" | "article" | "link_strength" | "source";
type Instruments = ReadonlyMap<string, CitedInstrument>;

/**
 * Problems of a table of links, in the order of its rows, then those of missing targets.
 * `targets` are those that need at least one row: a target with contextual rows only is stated as
 * "no direct obligation identified", a target without any row is a gap in the table.
 */
export function validateLinks(
  links: readonly LinkRow[],
  instruments: readonly CitedInstrument[],
  targets: readonly TargetCode[],
): readonly Problem[] {
  const known: Instruments = new Map(instruments.map((each) => [each.code, each]));
  const first = firstLines(links);
  return [
    ...links.flatMap((link) => [
      ...targetProblems(link),
      ...citationProblems(link, known),
      ...strengthProblems(link),
      ...sourceProblems(link),
      ...duplicateProblems(link, first),
    ]),
    ...missingTargets(links, targets),
  ];
}

function targetProblems(link: LinkRow): readonly Problem[] {
  if (isTargetCode(link.target)) return [];
  const near = nearestWord(link.target, TARGET_CODES);
  const fix = near === null ? "Use one of the 169 codes, 1.1 to 17.19" : `Did you mean "${near}"?`;
  return [problem(link, "target", link.target, "no SDG target has this code", fix)];
}

function citationProblems(link: LinkRow, known: Instruments): readonly Problem[] {
  const instrument = known.get(link.instrument);
  if (!instrument) {
    const near = nearestWord(link.instrument, [...known.keys()]);
    const fix =
      near === null ? "Add it to the table of instruments first" : `Did you mean "${near}"?`;
    return [
      problem(
        link,
        "instrument",
        link.instrument,
        "the table of instruments has no such code",
        fix,
      ),
    ];
  }
  const fault = articleFault(link.article, instrument);
  return fault ? [problem(link, "article", link.article, fault.message, fault.fix)] : [];
}

function strengthProblems(link: LinkRow): readonly Problem[] {
  if ((LINK_STRENGTHS as readonly string[]).includes(link.strength)) return [];
  const fix = suggestWord(link.strength, LINK_STRENGTHS);
  return [problem(link, "link_strength", link.strength, "unknown strength of a link", fix)];
}

function sourceProblems(link: LinkRow): readonly Problem[] {
  return link.source
    .split(" + ")
    .filter((source) => !(LINK_SOURCES as readonly string[]).includes(source))
    .map((source) =>
      problem(
        link,
        "source",
        source,
        "unknown source of a link",
        suggestWord(source, LINK_SOURCES),
      ),
    );
}

function duplicateProblems(link: LinkRow, first: ReadonlyMap<string, number>): readonly Problem[] {
  const line = first.get(citation(link));
  if (line === link.line) return [];
  const message = `the same link stands in line ${line ?? link.line}`;
  return [problem(link, "article", link.article, message, "Keep the row that is right")];
}

function missingTargets(
  links: readonly LinkRow[],
  targets: readonly TargetCode[],
): readonly Problem[] {
  const linked = new Set(links.map((link) => link.target));
  const [any] = links;
  return targets
    .filter((target) => !linked.has(target))
    .map((target) => ({
      ...(any && { file: any.file }),
      column: "target",
      value: target,
      message: "no row for this target",
      fix: 'Add a row; one that is only contextual says "no direct obligation identified"',
    }));
}

/** Target, instrument and article in one key. */
const citation = (link: LinkRow): string => [link.target, link.instrument, link.article].join("\t");

function firstLines(links: readonly LinkRow[]): ReadonlyMap<string, number> {
  return new Map(links.toReversed().map((link) => [citation(link), link.line]));
}

function problem(
  { file, line }: LinkRow,
  column: Column,
  ...[value, message, fix]: readonly [value: string, message: string, fix: string]
): Problem {
  return { file, line, column, value, message, fix };
}
