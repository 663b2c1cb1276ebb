/** Sentences and chart lines about targets in the metadata of an Open SDG repository. */
import { decodeText } from "../sources/decode-text.ts";
import { readFrontMatter, type MetadataFields } from "../sources/open-sdg/front-matter.ts";
import { fieldText } from "../sources/open-sdg/metadata.ts";
import type { Repository, RepositoryFile } from "../sources/open-sdg/repository.ts";
import type { TargetLine, TargetStatement } from "./proposals.ts";

export interface IndicatorTargets {
  readonly statements: readonly TargetStatement[];
  readonly lines: readonly TargetLine[];
}

const LINES = "graph_target_lines";
/** "target_line_2030", "national_target_line": the fields of a city's own schema. */
const STATEMENT = /target_line(?:_\d{4})?$/;

/** By indicator; only indicators of which something is stated. */
export function readTargetStatements(
  repository: Repository,
): ReadonlyMap<string, IndicatorTargets> {
  const [main = "en"] = repository.languages;
  return new Map(
    repository.metadata.flatMap((file) => {
      const indicator = file.indicator ?? "";
      const own = fieldsOf(file);
      const translations = [...repository.translated].flatMap(([language, files]) => {
        const translated = files.get(indicator);
        return translated ? statementsIn(fieldsOf(translated), language) : [];
      });
      const statements = [...statementsIn(own, main), ...translations];
      const lines = linesIn(own);
      return statements.length + lines.length === 0
        ? []
        : [[indicator, { statements, lines }] as const];
    }),
  );
}

function fieldsOf(file: RepositoryFile): MetadataFields {
  return readFrontMatter(
    decodeText(file.bytes, null),
    (key) => key === LINES || STATEMENT.test(key),
  );
}

function statementsIn(fields: MetadataFields, language: string): TargetStatement[] {
  return [...fields.fields.keys()].flatMap((field) => {
    const text = field === LINES ? null : fieldText(fields, field);
    return text === null ? [] : [{ language, field, text }];
  });
}

function linesIn({ fields }: MetadataFields): TargetLine[] {
  const lines: unknown = fields.get(LINES);
  if (!Array.isArray(lines)) return [];
  return lines.flatMap((line: unknown) => {
    const { value, year, label_content: label } = asTexts(line);
    const number = Number(value ?? Number.NaN);
    if (Number.isNaN(number)) return [];
    return [
      {
        value: number,
        year: year !== undefined && /^\d{4}$/.test(year) ? Number(year) : null,
        label: label ?? null,
      },
    ];
  });
}

function asTexts(
  value: unknown,
): Readonly<Partial<Record<"value" | "year" | "label_content", string>>> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([, text]) => typeof text === "string" && text !== ""),
  );
}
