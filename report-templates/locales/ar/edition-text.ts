/** How a document says which edition it is and who approved it. */
import type { EditionStatus } from "../../../domain/edition.ts";
import type { EditionWords } from "../language.ts";
import type { Formats } from "../format.ts";

/** The words of a draft or an edition. */
export function editionWords(status: EditionStatus, language: string, f: Formats): EditionWords {
  if (status.kind === "draft") {
    return {
      short: "مسودة غير معتمدة",
      inLanguage: `مسودة، ${language}`,
      approval: "لم تُعتمد بعد",
      sentence: "هذه مسودة. لم تُعتمد بعد، ولا يجوز الاستشهاد بها على أنها من منشورات المدينة.",
    };
  }
  const { number, approvals } = status;
  const edition = `الطبعة ${f.count(number)}`;
  const last = approvals.at(-1)?.on;
  return {
    short: edition,
    inLanguage: `${edition}، ${language}`,
    approval: last === undefined ? "معتمدة" : `اعتُمدت في ${f.date(last)}`,
    sentence: `${edition}، وقد اعتمدها: ${f.list(approvals.map(({ role, on }) => `${role} في ${f.date(on)}`))}.`,
  };
}
