/** How a document says which edition it is and who approved it. */
import type { EditionStatus } from "../../../domain/edition.ts";
import type { Formats } from "../format.ts";

export interface EditionWords {
  /** Cover, running head, top of the web page. */
  readonly short: string;
  /** On the cover, with the language. */
  readonly inLanguage: string;
  /** On the cover, under "Approval". */
  readonly approval: string;
  /** In the imprint. */
  readonly sentence: string;
}

/** The words of one language about a draft or an edition. */
export function editionWords(status: EditionStatus, language: string, f: Formats): EditionWords {
  if (status.kind === "draft") {
    return {
      short: "Draft, not approved",
      inLanguage: `Draft, ${language}`,
      approval: "Not yet approved",
      sentence:
        "This is a draft. It has not been approved and must not be cited as a publication of the city.",
    };
  }
  const { number, approvals } = status;
  const edition = `Edition ${f.count(number)}`;
  const last = approvals.at(-1)?.on;
  return {
    short: edition,
    inLanguage: `${edition}, ${language}`,
    approval: last === undefined ? "Approved" : `Approved on ${f.date(last)}`,
    sentence: `${edition}, approved by ${f.list(approvals.map(({ role, on }) => `${role} on ${f.date(on)}`))}.`,
  };
}
