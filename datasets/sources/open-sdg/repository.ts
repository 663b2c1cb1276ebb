/** Which files of an Open SDG repository are what, and what its configuration says. */
import { parse } from "yaml";

import { decodeText } from "../decode-text.ts";
import { indicatorOfFileName } from "../indicator-label.ts";

export type Files = ReadonlyMap<string, Uint8Array>;

export interface RepositoryFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Null when the name is not an indicator's. */
  readonly indicator: string | null;
}

export interface Repository {
  /** Languages of the published site; the first is that of `meta/` itself. */
  readonly languages: readonly string[];
  /** Every CSV file of `data/`, sorted by path; those in folders below it have no indicator. */
  readonly data: readonly RepositoryFile[];
  /** Metadata in the main language. */
  readonly metadata: readonly RepositoryFile[];
  /** Metadata files by language, then by indicator. */
  readonly translated: ReadonlyMap<string, ReadonlyMap<string, RepositoryFile>>;
  /** Columns that `config_data.yml` gives another meaning. */
  readonly columns: ConfiguredColumns;
}

export interface ConfiguredColumns {
  readonly series: string | null;
  readonly unit: string | null;
  /** Columns that say something about an observation and do not break it down. */
  readonly attributes: readonly string[];
}

const META = /^meta\/(?:([a-z]{2,3}(?:-[A-Za-z\d]+)*)\/)?([^/]+\.(?:md|yml|yaml))$/;

/** Sorts the files of a repository by what they are. Files that are nothing of the kind are left alone. */
export function openRepository(files: Files): Repository {
  const config = readConfig(files.get("config_data.yml") ?? files.get("config_data.yaml"));
  const metadata: RepositoryFile[] = [];
  const translated = new Map<string, Map<string, RepositoryFile>>();
  const data: RepositoryFile[] = [];
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const meta = META.exec(path);
    const indicator = indicatorOfFileName(meta?.[2] ?? path.replace(/^data\//, ""));
    const file = { path, bytes, indicator };
    if (path.startsWith("data/") && path.toLowerCase().endsWith(".csv")) data.push(file);
    if (!meta || indicator === null) continue;
    const [, language] = meta;
    if (language === undefined) metadata.push(file);
    else
      translated.set(
        language,
        (translated.get(language) ?? new Map<string, RepositoryFile>()).set(indicator, file),
      );
  }
  return { ...config, data, metadata, translated };
}

function readConfig(bytes: Uint8Array | undefined): Pick<Repository, "languages" | "columns"> {
  const config = bytes ? parseMap(decodeText(bytes, null)) : {};
  const options = asMap(config["indicator_options"]);
  const languages = texts(config["languages"]);
  return {
    languages: languages.length > 0 ? languages : ["en"],
    columns: {
      series: text(options["series_column"]),
      unit: text(options["unit_column"]),
      attributes: [
        ...texts(options["observation_attributes"]),
        ...texts(options["non_disaggregation_columns"]),
      ],
    },
  };
}

function parseMap(source: string): Readonly<Record<string, unknown>> {
  try {
    return asMap(parse(source, { schema: "failsafe", uniqueKeys: false, logLevel: "error" }));
  } catch {
    return {};
  }
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** Attributes may be written as names or as maps with a `field`. */
function texts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap(
    (item: unknown) => text(typeof item === "object" ? asMap(item)["field"] : item) ?? [],
  );
}
