/** Documents with recommendations in a sentence: which are named, which are counted. Languages give the words. */
import type { DocumentCount, SearchedText } from "../../components/matrix-counts.ts";
import type { Formats } from "../format.ts";

/** The words of one language. */
export interface DocumentWords {
  /** "17 recommendations", of the first document. */
  readonly recommendations: (count: number, f: Formats) => string;
  /** "three", of the others. */
  readonly counted: (count: number, f: Formats) => string;
  /** "17 recommendations of A/HRC/60/8 (fourth Universal Periodic Review)" */
  readonly from: (recommendations: string, symbol: string, body: string) => string;
  /** "20 of two other documents" */
  readonly others: (count: number, documents: number, f: Formats) => string;
  readonly review: string;
  readonly cycles: readonly string[];
  /** "fourth Universal Periodic Review" */
  readonly reviewOf: (cycle: string) => string;
  /** Bodies that are called otherwise than published. */
  readonly bodies: Readonly<Partial<Record<string, string>>>;
  /** "two others" */
  readonly otherReviewers: (count: number, f: Formats) => string;
  /** Where nothing names a publisher. */
  readonly sources: string;
  readonly nothingFound: (where: string) => string;
  /** The sentence; `received` is null where no source has a date. */
  readonly searched: (what: string, received: string | null) => string;
}

/** Documents and reviewers that are named one by one; more are counted. */
const NAMED = 3;

/** "17 recommendations of A/HRC/60/8 (fourth Universal Periodic Review) and three of CRPD/C/ESP/CO/2-3 (CRPD)" */
export function documentsText(
  words: DocumentWords,
  documents: readonly DocumentCount[],
  f: Formats,
): string {
  const named = documents.slice(0, NAMED).map((document, index) => {
    const count = (index === 0 ? words.recommendations : words.counted)(document.count, f);
    return words.from(count, f.code(document.symbol), bodyName(words, document));
  });
  const others = documents.slice(NAMED);
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  return f.list(others.length > 0 ? [...named, words.others(rest, others.length, f)] : named);
}

/** The Universal Periodic Review with its cycle; other bodies by their code. */
export function bodyName(
  words: Pick<DocumentWords, "review" | "cycles" | "reviewOf" | "bodies">,
  { body, cycle }: Pick<DocumentCount, "body" | "cycle">,
): string {
  if (body !== "UPR") return words.bodies[body] ?? body;
  const ordinal = cycle === null ? undefined : words.cycles[cycle - 1];
  return ordinal === undefined ? words.review : words.reviewOf(ordinal);
}

/** "Housing Office, Mayor, Ombudsman and two others" */
export function reviewersText(words: DocumentWords, names: readonly string[], f: Formats): string {
  const others = names.length - NAMED;
  const more = others > 0 ? [words.otherReviewers(others, f)] : [];
  return f.list([...names.slice(0, NAMED).map((name) => nameAsGiven(name, f)), ...more]);
}

/** What was searched, as received when. */
export function searchedText(
  words: DocumentWords,
  { documents, publishers, date }: SearchedText,
  f: Formats,
): string {
  const where = publishers.length > 0 ? publishersText(publishers, f) : words.sources;
  const what =
    documents.length > 0 ? documentsText(words, documents, f) : words.nothingFound(where);
  return words.searched(what, date === null ? null : f.date(date));
}

/** Publishers side by side. */
export function publishersText(publishers: readonly string[], f: Formats): string {
  return publishers.map((name) => nameAsGiven(name, f)).join(f.semicolon);
}

/** A name in the writing of its own language. */
export function nameAsGiven(name: string, f: Formats): string {
  return f.join([name]);
}
