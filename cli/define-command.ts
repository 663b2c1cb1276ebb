/** A command: what it takes, what it says of itself, what it does. Options are read by node:util parseArgs. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { distance } from "fastest-levenshtein";
import { ReportError } from "../domain/errors.ts";
import { counted } from "./plain-words.ts";

export interface OptionSpec {
  readonly type: "string" | "boolean";
  /** Shown after the name of a string option: "<folder>". */
  readonly value?: string;
  readonly help: string;
}

export interface CommandSpec {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Positional arguments as shown in the usage line: "<city folder>"; the last may be "<city folder>...", any number. */
  readonly positionals: readonly string[];
  /** How many of the positionals must be given; all when left out. */
  readonly required?: number;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Command lines with what they do. */
  readonly examples: readonly (readonly [line: string, what: string])[];
  run(input: CommandInput): Promise<number>;
}

export interface CommandInput {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  text(name: string): string | undefined;
}

/** Options that every command has. */
export const commonOptions: Readonly<Record<string, OptionSpec>> = {
  var: {
    type: "string",
    value: "<folder>",
    help: "run state: store, embedded server (default: var, or VLR_VAR)",
  },
  profile: {
    type: "string",
    value: "<name>",
    help: "profile of temporal.toml: address, API key, certificates (default: TEMPORAL_PROFILE)",
  },
  help: { type: "boolean", help: "show this help" },
  debug: { type: "boolean", help: "show the stack of an unexpected error" },
};

/** Reads the arguments. Throws `invalid-config` for an unknown option or a missing argument. */
export function readArguments(spec: CommandSpec, args: readonly string[]): CommandInput {
  const options = { ...spec.options, ...commonOptions };
  const config: ParseArgsConfig = {
    args: [...args],
    allowPositionals: true,
    strict: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type }]) => [name, { type }]),
    ),
  };
  const { values, positionals } = parse(spec, config, Object.keys(options));
  const input: CommandInput = {
    positionals,
    flag: (name) => values[name] === true,
    text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
  };
  const required = spec.required ?? spec.positionals.length;
  if (
    !input.flag("help") &&
    (positionals.length < required || positionals.length > mostPositionals(spec))
  ) {
    throw new ReportError(
      "invalid-config",
      `vlr ${spec.name} takes ${spec.positionals.join(" ") || "no arguments"} (${counted(positionals.length, "argument")} given)`,
      {
        hint: `See: vlr ${spec.name} --help`,
      },
    );
  }
  return input;
}

function mostPositionals({ positionals }: CommandSpec): number {
  return positionals.at(-1)?.includes("...") ? Infinity : positionals.length;
}

function parse(spec: CommandSpec, config: ParseArgsConfig, names: readonly string[]) {
  try {
    return parseArgs(config);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    const unknown = /'--?([^']+)'/.exec(message)?.[1];
    const near = unknown === undefined ? null : nearest(unknown, names);
    throw new ReportError("invalid-config", message.charAt(0).toLowerCase() + message.slice(1), {
      hint: near === null ? `See: vlr ${spec.name} --help` : `Did you mean --${near}?`,
    });
  }
}

/** The candidate that is at most a third of its letters away; null when none is. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, away: distance(text, candidate) }))
    .sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best !== undefined && best.away <= Math.max(2, best.candidate.length / 3)
    ? best.candidate
    : null;
}

function usage(spec: CommandSpec): string {
  const hasOptions = Object.keys(spec.options).length > 0;
  return ["usage: vlr", spec.name, ...spec.positionals, ...(hasOptions ? ["[options]"] : [])].join(
    " ",
  );
}

/** Help of one command, with examples. */
export function commandHelp(spec: CommandSpec): string {
  const options = Object.entries({ ...spec.options, ...commonOptions }).map(
    ([name, { value, help }]) =>
      [`--${name}${value === undefined ? "" : ` ${value}`}`, help] as const,
  );
  const width = Math.max(...options.map(([left]) => left.length)) + 2;
  return [
    spec.summary,
    "",
    usage(spec),
    "",
    ...options.map(([left, help]) => `  ${left.padEnd(width)}${help}`),
    "",
    "Examples:",
    ...spec.examples.flatMap(([line, what]) => [`  ${line}`, `      ${what}`]),
    "",
  ].join("\n");
}
