/** How a document says in French which edition it is and who approved it. */
import type { EditionStatus } from "../../../domain/edition.ts";
import type { EditionWords } from "../language.ts";
import type { Formats } from "../format.ts";

export function editionWords(status: EditionStatus, f: Formats): EditionWords {
  if (status.kind === "draft") {
    return {
      short: "Projet, non approuvé",
      inLanguage: "Projet, français",
      approval: "Pas encore approuvé",
      sentence:
        "Ceci est un projet. Il n’a pas été approuvé et ne doit pas être cité comme une publication de la ville.",
    };
  }
  const { number, approvals } = status;
  const edition = `Édition ${f.count(number)}`;
  const last = approvals.at(-1)?.on;
  return {
    short: edition,
    inLanguage: `${edition}, français`,
    approval: last === undefined ? "Approuvée" : `Approuvée le ${f.date(last)}`,
    sentence: `${edition}, approuvée par : ${f.list(approvals.map(({ role, on }) => `${role} le ${f.date(on)}`))}.`,
  };
}
