/** Reads `network.yaml`: checked values under the names of the domain, or everything that is wrong with it. */
import type { Problem } from "../../domain/errors.ts";
import type { NetworkConfig } from "../../domain/network.ts";
import type { Schedule } from "../../domain/schedule.ts";
import { methodOf, sourceConfigs } from "../city-folder/city-config.ts";
import { configProblems, schemaIssues, type ConfigIssue } from "../city-folder/config-problems.ts";
import { periodIssues, repeatedIds, sourceIssues } from "../city-folder/config-rules.ts";
import { unknownKindIssues } from "../city-folder/read-config.ts";
import { scheduleIssues, scheduleOf } from "../city-folder/schedule-schema.ts";
import { keysOf, listOf, repeated } from "../city-folder/written-keys.ts";
import { readWrittenText } from "../city-folder/written-text.ts";
import { readYaml, type YamlDocument } from "../city-folder/yaml-document.ts";
import { networkSchema, type WrittenNetwork } from "./network-schema.ts";

export const NETWORK_FILE = "network.yaml";

export type NetworkReading =
  | { readonly problems: readonly Problem[] }
  | {
      readonly network: NetworkConfig;
      /** Null when there is none. */
      readonly schedule: Schedule | null;
      /** Problems with what an entry under `cities` names, at its place in the file. */
      readonly atCity: (index: number, rule: string, fix: string) => Problem;
    };

/** Reads the bytes of `network.yaml` of the folder named `id`. */
export function readNetwork(id: string, bytes: Uint8Array): NetworkReading {
  const text = readWrittenText(NETWORK_FILE, bytes);
  if ("problem" in text) return { problems: [text.problem] };
  const yaml = readYaml(NETWORK_FILE, text.text);
  if ("problems" in yaml) return { problems: yaml.problems };
  const { document } = yaml;
  const parsed = networkSchema.safeParse(document.content);
  const problems = configProblems(NETWORK_FILE, document, [
    ...(parsed.success ? [] : schemaIssues(parsed.error.issues)),
    ...unknownKindIssues(document.content),
    ...ruleIssues(document.content),
  ]);
  if (!parsed.success || problems.length > 0) return { problems };
  return {
    network: networkConfig(id, parsed.data),
    schedule: parsed.data.schedule === undefined ? null : scheduleOf(parsed.data.schedule),
    atCity: (index, rule, fix) => problemAt(document, { path: ["cities", index], rule, fix }),
  };
}

function problemAt(document: YamlDocument, issue: ConfigIssue): Problem {
  const [problem] = configProblems(NETWORK_FILE, document, [issue]);
  return problem ?? { file: NETWORK_FILE, message: issue.rule, fix: issue.fix };
}

function ruleIssues(content: unknown): readonly ConfigIssue[] {
  const network = keysOf(content);
  const sources = listOf(network["sources"]);
  return [
    ...periodIssues(network),
    ...scheduleIssues(network["schedule"]),
    ...repeated(listOf(network["cities"]), ["cities"]),
    ...repeatedIds(sources),
    ...sources.flatMap((source, index) => {
      const path = ["sources", index];
      const local = keysOf(source)["path"] !== undefined;
      return local ? [localSource(path)] : sourceIssues(keysOf(source), path, null);
    }),
  ];
}

/** City folders are complete by themselves; what cities share lies at an address. */
function localSource(path: ConfigIssue["path"]): ConfigIssue {
  return {
    path: [...path, "path"],
    rule: "is not for the sources of a network",
    fix: "Write url: https://..., or copy the file into each city's folder",
  };
}

function networkConfig(id: string, written: WrittenNetwork): NetworkConfig {
  const { sources, recommendationSources = [] } = sourceConfigs(written.sources ?? []);
  return {
    id,
    name: written.network.trim(),
    cities: written.cities,
    settings: {
      period: written.period,
      method: written.method === undefined ? null : methodOf(written.method),
      sources: [...sources, ...recommendationSources],
    },
  };
}
