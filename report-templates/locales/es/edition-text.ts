/** How a document says in Spanish which edition it is and who approved it. */
import type { EditionStatus } from "../../../domain/edition.ts";
import type { EditionWords } from "../language.ts";
import type { Formats } from "../format.ts";

export function editionWords(status: EditionStatus, language: string, f: Formats): EditionWords {
  if (status.kind === "draft") {
    return {
      short: "Borrador sin aprobar",
      inLanguage: `Borrador, ${language}`,
      approval: "Aún sin aprobar",
      sentence:
        "Esto es un borrador. No ha sido aprobado y no debe citarse como publicación de la ciudad.",
    };
  }
  const { number, approvals } = status;
  const edition = `Edición ${f.count(number)}`;
  const last = approvals.at(-1)?.on;
  return {
    short: edition,
    inLanguage: `${edition}, ${language}`,
    approval: last === undefined ? "Aprobación registrada" : `Aprobación: ${f.date(last)}`,
    sentence: `${edition}. Aprobación: ${f.list(approvals.map(({ role, on }) => `${role} (${f.date(on)})`))}.`,
  };
}
