/** Where a process listens: a port on this machine, unless an address says otherwise. */
import { ReportError } from "../../domain/errors.ts";

export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

const HIGHEST_PORT = 65_535;

/** "8080" is 127.0.0.1:8080; "0.0.0.0:8080" is reachable from outside. Throws `invalid-config` naming the option. */
export function readListenAddress(option: string, text: string): ListenAddress {
  const [, host = "127.0.0.1", digits = ""] =
    /^(?:([\w.-]+|\[[\da-f:]+\]):)?(\d{1,5})$/i.exec(text) ?? [];
  const port = Number(digits);
  if (digits !== "" && port <= HIGHEST_PORT) return { host: host.replace(/^\[|\]$/g, ""), port };
  throw new ReportError("invalid-config", `--${option} cannot be read (found "${text}")`, {
    hint: `Write a port, as in --${option} 8080, or an address with a port`,
  });
}
