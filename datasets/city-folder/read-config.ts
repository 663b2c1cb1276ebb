/** Reads `city.yaml`: checked values under the names of the domain, or everything that is wrong with it. */
import type { CityConfig } from "../../domain/city.ts";
import type { Problem } from "../../domain/errors.ts";
import type { Schedule } from "../../domain/schedule.ts";
import { cityConfig } from "./city-config.ts";
import { configProblems, schemaIssues, type ConfigIssue } from "./config-problems.ts";
import { ruleIssues, type KnownPaths } from "./config-rules.ts";
import { scheduleOf } from "./schedule-schema.ts";
import { configSchema } from "./config-schema.ts";
import { anySourceSchema, KINDS } from "./source-schema.ts";
import { readWrittenText } from "./written-text.ts";
import { readYaml } from "./yaml-document.ts";

export const CONFIG_FILE = "city.yaml";

export interface ConfigReading {
  /** Null when there are problems. */
  readonly config: CityConfig | null;
  /** Apart from the rest, because when a review runs changes nothing in it. Null when there is none, or problems. */
  readonly schedule: Schedule | null;
  /** As far as they can be read, for checks of other files; null when they cannot. */
  readonly languages: readonly string[] | null;
  readonly problems: readonly Problem[];
}

/** Reads the bytes of `city.yaml` of the folder named `id`. `paths` are all files of the folder, null when not known. */
export function readConfig(id: string, bytes: Uint8Array, paths: KnownPaths): ConfigReading {
  const text = readWrittenText(CONFIG_FILE, bytes);
  if ("problem" in text)
    return { config: null, schedule: null, languages: null, problems: [text.problem] };
  const yaml = readYaml(CONFIG_FILE, text.text);
  if ("problems" in yaml)
    return { config: null, schedule: null, languages: null, problems: yaml.problems };
  const { document } = yaml;
  const parsed = configSchema.safeParse(document.content);
  const problems = configProblems(CONFIG_FILE, document, [
    ...(parsed.success ? [] : schemaIssues(parsed.error.issues)),
    ...unknownKindIssues(document.content),
    ...ruleIssues(document.content, paths),
  ]);
  const written = parsed.success && problems.length === 0 ? parsed.data : null;
  return {
    config: written === null ? null : cityConfig(id, written),
    schedule: written?.schedule === undefined ? null : scheduleOf(written.schedule),
    languages: writtenLanguages(document.content),
    problems,
  };
}

/** The schema stops at an unknown kind; the keys that every kind has are checked all the same. */
export function unknownKindIssues(content: unknown): readonly ConfigIssue[] {
  const sources = keyOf(content, "sources");
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: unknown, index) => {
    if (KINDS.some((kind) => kind === keyOf(source, "kind"))) return [];
    const parsed = anySourceSchema.safeParse(source);
    return parsed.success ? [] : schemaIssues(parsed.error.issues, ["sources", index]);
  });
}

function keyOf(content: unknown, key: string): unknown {
  return typeof content === "object" && content !== null
    ? (content as Record<string, unknown>)[key]
    : undefined;
}

function writtenLanguages(content: unknown): readonly string[] | null {
  const parsed = configSchema.shape.languages.safeParse(keyOf(content, "languages"));
  return parsed.success ? parsed.data : null;
}
