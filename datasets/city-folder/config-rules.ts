/** Rules between the keys of `city.yaml`. They look at what was written, so that they hold beside errors of shape. */
import { approvalIssues } from "./approval-rules.ts";
import { columnsIssues } from "./column-rules.ts";
import { documentIssues } from "./documents-schema.ts";
import type { ConfigIssue } from "./config-problems.ts";
import { humanCheckIssues } from "./human-checks.ts";
import { normalPath } from "./location-rules.ts";
import { nearestWord } from "./nearest-word.ts";
import { isRecommendationKind } from "./recommendation-source.ts";
import { scheduleIssues } from "./schedule-schema.ts";
import { themeIssues } from "./theme-schema.ts";
import { keysOf, listOf, repeated, type Written } from "./written-keys.ts";
import type { KeyPath } from "./yaml-document.ts";

/** Every path of the city folder; null when the caller does not know them all. */
export type KnownPaths = ReadonlySet<string> | null;

/** Files that are never the table of a source. */
const WRITTEN = new Set(["city.yaml", "indicators.csv"]);

/** Everything that is wrong between keys. `content` is any plain value. */
export function ruleIssues(content: unknown, paths: KnownPaths): readonly ConfigIssue[] {
  const config = keysOf(content);
  const sources = listOf(config["sources"]);
  return [
    ...periodIssues(config),
    ...dateIssues(config, sources),
    ...repeated(listOf(config["languages"]), ["languages"]),
    ...goalIssues(config["goals"]),
    ...documentIssues(config),
    ...approvalIssues(config["approval"]),
    ...humanCheckIssues(config["human_checks"], config["languages"]),
    ...repeatedIds(sources),
    ...sources.flatMap((source, index) => sourceIssues(keysOf(source), ["sources", index], paths)),
    ...themeIssues(config["theme"], paths),
    ...scheduleIssues(config["schedule"]),
  ];
}

export function periodIssues(config: Written): ConfigIssue[] {
  const { from, to } = keysOf(config["period"]);
  const { baseline } = keysOf(config["method"]);
  const issues: ConfigIssue[] = [];
  if (typeof from !== "number" || typeof to !== "number") return issues;
  if (from > to) {
    issues.push({
      path: ["period", "from"],
      rule: `must not be after "to", which is ${to}`,
      fix: `Write period: { from: ${to}, to: ${from} }`,
    });
  }
  if (typeof baseline === "number" && baseline > Math.max(from, to)) {
    issues.push({
      path: ["method", "baseline"],
      rule: "must not be after the period",
      fix: `Write a year up to ${Math.max(from, to)}`,
    });
  }
  return issues;
}

export const NEEDS_DATE = "needs a date, because no source has one";

/** A printed date never comes from the clock, so somebody has to name one; what is fetched brings its own. */
function dateIssues(config: Written, sources: readonly unknown[]): ConfigIssue[] {
  if (sources.length === 0 || keysOf(config["edition"])["date"] !== undefined) return [];
  const isDated = (source: Written): boolean =>
    source["as_of"] !== undefined || source["url"] !== undefined || source["kind"] === "unsd-sdg";
  if (sources.some((source) => isDated(keysOf(source)))) return [];
  return [
    {
      path: ["edition"],
      rule: NEEDS_DATE,
      fix: "Write edition: { date: 2025-01-17 }, or as_of: 2025-01-17 under a source",
    },
  ];
}

function goalIssues(goals: unknown): ConfigIssue[] {
  if (Array.isArray(goals)) return repeated(goals, ["goals"]);
  const seen = new Set<unknown>();
  return Object.entries(keysOf(goals)).flatMap(([pillar, list]) =>
    repeated(listOf(list), ["goals", pillar], seen),
  );
}

export function repeatedIds(sources: readonly unknown[]): ConfigIssue[] {
  const seen = new Map<string, number>();
  return sources.flatMap((source, index) => {
    const { id } = keysOf(source);
    if (typeof id !== "string") return [];
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      return [];
    }
    return [
      {
        path: ["sources", index, "id"],
        rule: `is already the name of source ${first + 1}`,
        fix: `Write another name, such as ${id}-2`,
      },
    ];
  });
}

export function sourceIssues(source: Written, path: KeyPath, paths: KnownPaths): ConfigIssue[] {
  const { kind } = source;
  if (isRecommendationKind(kind)) {
    return [
      ...locationIssues(source, path),
      ...fileIssues(source, path, paths),
      ...yearIssues(source, path),
    ];
  }
  if (kind !== "open-sdg" && kind !== "table") return [];
  return [
    ...locationIssues(source, path),
    ...areaIssues(source, path),
    ...fileIssues(source, path, paths),
    ...columnsIssues(keysOf(source["columns"]), [...path, "columns"]),
  ];
}

/** The lists of OHCHR name no day, so nothing in them is later or earlier than a year. */
function yearIssues({ kind, filter }: Written, path: KeyPath): ConfigIssue[] {
  const { since, until } = keysOf(filter);
  if (kind === "upr-list") {
    return [since === undefined ? null : "since", until === undefined ? null : "until"]
      .filter((key) => key !== null)
      .map((key) => ({
        path: [...path, "filter", key],
        rule: "is not for a thematic list, which names no dates",
        fix: "Remove it; cycles: [4] names the review",
      }));
  }
  if (typeof since !== "number" || typeof until !== "number" || since <= until) return [];
  return [
    {
      path: [...path, "filter", "since"],
      rule: `must not be after "until", which is ${until}`,
      fix: `Write since: ${until}, until: ${since}`,
    },
  ];
}

/** Figures of another area are never printed without its name, and figures of the city need none. */
function areaIssues({ role, area }: Written, path: KeyPath): ConfigIssue[] {
  const at = [...path, "area"];
  if (role === "comparison" && area === undefined) {
    const fix = "Write the area of the figures as it is printed, such as area: Catalonia";
    return [{ path: at, rule: "is missing: the source is a comparison", fix }];
  }
  return role !== "comparison" && area !== undefined
    ? [
        {
          path: at,
          rule: "is only for comparison sources",
          fix: "Remove it, or add role: comparison",
        },
      ]
    : [];
}

function locationIssues(source: Written, path: KeyPath): ConfigIssue[] {
  const isLocal = source["path"] !== undefined;
  const isRemote = source["url"] !== undefined;
  if (isLocal && isRemote) {
    return [
      {
        path: [...path, "url"],
        rule: 'stands beside "path"',
        fix: "Remove one of the two: a source is a path or a web address",
      },
    ];
  }
  return isLocal || isRemote
    ? []
    : [
        {
          path: [...path, "path"],
          rule: "is missing",
          fix: "Write path: data/... for a file of the folder, or url: https://...",
        },
      ];
}

function fileIssues(source: Written, path: KeyPath, paths: KnownPaths): ConfigIssue[] {
  const written = source["path"];
  if (typeof written !== "string" || paths === null || written.split("/").includes("..")) return [];
  const name = normalPath(written);
  const isFolder = name === "" || [...paths].some((known) => known.startsWith(`${name}/`));
  const wantsFolder = source["kind"] === "open-sdg";
  if (wantsFolder ? isFolder : paths.has(name)) return [];
  const at = { path: [...path, "path"] };
  if (wantsFolder && paths.has(name)) {
    return [
      {
        ...at,
        rule: "is a file, not a folder",
        fix: "Write the folder that holds data/ and meta/",
      },
    ];
  }
  if (isFolder) {
    return [
      {
        ...at,
        rule: "is a folder, not a file",
        fix: `Write the file's path, such as ${name}/table.csv`,
      },
    ];
  }
  const known = wantsFolder ? folders(paths) : [...paths].filter((path) => !WRITTEN.has(path));
  const nearest = nearestWord(name, known);
  return [
    {
      ...at,
      rule: "does not exist in the city folder",
      fix:
        nearest === null
          ? "Copy it there, or correct the path"
          : `Copy it there, or did you mean "${nearest}"?`,
    },
  ];
}

function folders(paths: ReadonlySet<string>): string[] {
  const names = [...paths].flatMap((path) => {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  });
  return [...new Set(names)];
}
