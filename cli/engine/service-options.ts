/** Options of the commands that keep running. */
import { ReportError } from "../../domain/errors.ts";
import type { CommandInput, OptionSpec } from "../define-command.ts";
import { readListenAddress, type ListenAddress } from "./listen-address.ts";
import type { LogFormat } from "./process-log.ts";

export interface Watching {
  /** Null: not wanted. */
  readonly health: ListenAddress | null;
  readonly metrics: ListenAddress | null;
  readonly log: LogFormat;
}

export const serviceOptions: Readonly<Record<string, OptionSpec>> = {
  health: {
    type: "string",
    value: "<port>",
    help: "answer /live and /ready here, on 127.0.0.1 unless an address is given",
  },
  metrics: { type: "string", value: "<port>", help: "Prometheus metrics at /metrics, likewise" },
  log: { type: "string", value: "<format>", help: "text or json (default: text)" },
};

/** Throws `invalid-config`. */
export function readWatching(input: CommandInput): Watching {
  return {
    health: place("health", input),
    metrics: place("metrics", input),
    log: format(input.text("log") ?? "text"),
  };
}

function place(option: string, input: CommandInput): ListenAddress | null {
  const text = input.text(option);
  return text === undefined ? null : readListenAddress(option, text);
}

function format(text: string): LogFormat {
  if (text === "text" || text === "json") return text;
  throw new ReportError("invalid-config", `--log cannot be "${text}"`, {
    hint: "Write text or json",
  });
}
