/** What the report of a network is made from: its findings, and the words of one language. */
import type { NetworkFindings } from "../../domain/findings/network-findings.ts";
import type { NetworkText } from "../locales/en/network-text.ts";
import type { Formats } from "../locales/format.ts";

export interface NetworkReportInput {
  readonly findings: NetworkFindings;
  readonly text: NetworkText;
  readonly formats: Formats;
  readonly fontCss: string;
}

/** Printed name of a city; its id where two cities print the same name. */
export function cityNames({ findings }: NetworkReportInput): (id: string) => string {
  const names = new Map(findings.cities.map(({ id, name }) => [id, name]));
  const printed = [...names.values()];
  return (id) => {
    const name = names.get(id) ?? id;
    return printed.filter((each) => each === name).length > 1 ? `${name} (${id})` : name;
  };
}
