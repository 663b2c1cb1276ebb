/** The time of an observation, from the many ways in which publishers write it. */
import type { Period } from "../../domain/observation.ts";

const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;
/** A span written with two digits, "2003-05", is at most this long; longer ones are months or mistakes. */
const LONGEST_SHORT_SPAN = 20;
const LONGEST_SPAN = 100;
/** Characters. A longer text is a remark, and patterns over a cell of a megabyte would run for hours. */
const LONGEST_TEXT = 100;

/** Signs that point to a footnote: they are no part of the time. */
const FOOTNOTE = /\s*(?:[*†‡§¹²³]+|\((?:\d{1,2}|[a-z])\)|\[[^\]]{1,12}\])$/iu;
const YEAR = /^(\d{4})(?:\.0+)?$/;
/** Two elections in one year: "1974a", "1974b". */
const LETTERED_YEAR = /^(\d{4})[a-d]$/;
const QUARTER = /^(\d{4})[\s-]?(?:[QTq][1-4]|[HSs][12])$/;
const QUARTER_FIRST = /^(?:[QTq][1-4]|[HSs][12])[\s-](\d{4})$/;
const ISO_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T[\d:.]+Z?)?$/;
const OTHER_DATE = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
/** "17 May 2023", "May 2023"; in a span the first part may leave the year out. */
const WORDED =
  /^(?:\d{1,2}\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?:\s(\d{4}))?$/i;
/** "2011/12", "1999-00", "2013/16" */
const SHORT_SPAN = /^(\d{4})\s?[-/–]\s?(\d{2})$/;
const SPAN_SIGN = /\s*(?:[-–—]|\sto\s|\sa\s)\s*/u;

/**
 * Years covered by a text such as "2022", "2011/12", "2016-2017", "1994/95 - 1996/97", "2016-03-05".
 * Null when it is not clearly a time: a typing error ("20222"), a sentence, an impossible date, an end before its beginning.
 * `text` is the published text without footnote signs.
 */
export function parsePeriod(text: string): Period | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TEXT) return null;
  const bare = trimmed.replace(FOOTNOTE, "");
  const years = readYears(bare);
  if (!years) return null;
  const [year, endYear] = years;
  if (year < FIRST_YEAR || endYear > LAST_YEAR || endYear < year || endYear - year > LONGEST_SPAN)
    return null;
  return { text: bare.replace(/\.0+$/, ""), year, endYear };
}

/** True where a sign behind a time points to a note: "2023*". */
export function hasPeriodFootnote(text: string): boolean {
  return text.length <= LONGEST_TEXT && FOOTNOTE.test(text.trim());
}

type Years = readonly [first: number, last: number];

function readYears(text: string): Years | null {
  return readPart(text) ?? readSpan(text);
}

function readSingle(text: string): Years | null {
  const match =
    YEAR.exec(text) ?? LETTERED_YEAR.exec(text) ?? QUARTER.exec(text) ?? QUARTER_FIRST.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  return [year, year];
}

function readShortSpan(text: string): Years | null {
  const match = SHORT_SPAN.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const sameCentury = year - (year % 100) + Number(match[2]);
  const endYear = sameCentury < year ? sameCentury + 100 : sameCentury;
  return endYear > year && endYear - year <= LONGEST_SHORT_SPAN ? [year, endYear] : null;
}

function readDate(text: string): Years | null {
  const worded = WORDED.exec(text)?.[1];
  if (worded !== undefined) return [Number(worded), Number(worded)];
  const iso = ISO_DATE.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const other = OTHER_DATE.exec(text);
  if (!other) return null;
  const [year, one, two] = [Number(other[3]), Number(other[1]), Number(other[2])];
  return dated(year, two, one) ?? dated(year, one, two);
}

function dated(year: number, month: number, day: number): Years | null {
  if (month < 1 || month > 12) return null;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= days ? [year, year] : null;
}

/** Two times joined by a dash or "to", each of which is a time itself: "1990-1999", "2002/03-2007/08". */
function readSpan(text: string): Years | null {
  const parts = text.split(SPAN_SIGN);
  if (parts.length !== 2) return null;
  const [start = "", end = ""] = parts;
  const last = readPart(end);
  const first =
    WORDED.test(start) && WORDED.test(end) ? (readPart(start) ?? last) : readPart(start);
  if (!first || !last) return null;
  return first[0] <= last[0] ? [first[0], last[1]] : null;
}

function readPart(text: string): Years | null {
  return readSingle(text) ?? readShortSpan(text) ?? readDate(text);
}
