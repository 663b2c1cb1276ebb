/** How a document says in Catalan which edition it is and who approved it. */
import type { EditionStatus } from "../../../domain/edition.ts";
import type { EditionWords } from "../language.ts";
import type { Formats } from "../format.ts";

export function editionWords(status: EditionStatus, language: string, f: Formats): EditionWords {
  if (status.kind === "draft") {
    return {
      short: "Esborrany sense aprovar",
      inLanguage: `Esborrany, ${language}`,
      approval: "Encara sense aprovar",
      sentence:
        "Això és un esborrany. No s’ha aprovat i no s’ha de citar com a publicació de la ciutat.",
    };
  }
  const { number, approvals } = status;
  const edition = `Edició ${f.count(number)}`;
  const last = approvals.at(-1)?.on;
  return {
    short: edition,
    inLanguage: `${edition}, ${language}`,
    approval: last === undefined ? "Aprovació registrada" : `Aprovació: ${f.date(last)}`,
    sentence: `${edition}. Aprovació: ${f.list(approvals.map(({ role, on }) => `${role} (${f.date(on)})`))}.`,
  };
}
