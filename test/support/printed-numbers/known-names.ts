/** What in a text is a name, a quotation, a day, a period or a sign, and no statement: taken away before numbers are read. */
import type { ReviewFindings } from "../../../domain/findings/finding.ts";
import { groupBy } from "../../../domain/findings/group-by.ts";
import { TARGET_CODES } from "../../../domain/target-code.ts";
import { formatsOf, type Formats } from "../../../report-templates/locales/format.ts";
import { places, type Block, type Place } from "./page-tree.ts";

/** What a draft holds beside its page. */
export interface DraftData {
  readonly language: string;
  readonly findings: ReviewFindings;
  /** Everything else that the city and its sources said: manifest, `city.yaml`, texts. */
  readonly said: readonly string[];
  /** Year of the printed date. */
  readonly year: number;
}

/** Replaces what is known by blanks, so that the places of all other characters stay. */
export type Mask = (text: string) => string;

/** Whether a piece of a text, as a chart breaks it into lines, stands in one of the names. */
export function pieceOf(data: DraftData): (piece: string) => boolean {
  const names = [...new Set([...stringsIn(data.findings), ...data.said].flatMap(namesIn))];
  return (piece) => {
    const words = piece.trim().toLowerCase();
    return /\p{L}{2}/u.test(words) && names.some((name) => name.includes(words));
  };
}

const LONG = 30;

export function maskOf(data: DraftData, page: Place): Mask {
  const formats = formatsOf(data.language);
  const strings = [...stringsIn(data.findings), ...data.said];
  const names = byHead([...new Set(strings.flatMap(namesIn))]);
  const signs = [
    ...daysIn(strings, formats),
    ...periodsIn(strings, formats),
    ...codesIn(data, formats),
  ];
  const exact = [...new Set(signs)].toSorted((a, b) => b.length - a.length);
  const ids = new Set(places(page).flatMap(({ attributes }) => attributes["id"] ?? []));
  const hashes = data.findings.evidence.files.map(({ sha256 }) => sha256);
  return (text) =>
    [
      (now: string) => withoutNames(now, names),
      (now: string) => exact.reduce(withoutWord, now),
      (now: string) => withoutShapes(now, ids, hashes),
    ].reduce((now, take) => (/\p{Nd}/u.test(now) ? take(now) : now), text);
}

/** Every text of a value made of objects and lists. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** A text with words and a figure in it, as a page prints it. */
function namesIn(text: string): readonly string[] {
  const plain = plainText(text).trim();
  return /\p{L}{2}/u.test(plain) && /\p{Nd}/u.test(plain) ? [plain.toLowerCase()] : [];
}

const STEERING = /[\u200E\u200F\u2066-\u2069\u00AD\u200B\u2060]/;

/** Blanks of one kind, without what only steers the order of writing; a blank between digits may group them. */
export function plainText(text: string): string {
  return withPlainBlanks(text.replaceAll(new RegExp(STEERING, "g"), ""));
}

/** The block with its text as `plainText` gives it, and each character still in its element. */
export function plainBlock({ place, text, places: owners }: Block): Block {
  const kept = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => !STEERING.test(text.charAt(at)),
  );
  return {
    place,
    text: withPlainBlanks(kept.map((at) => text.charAt(at)).join("")),
    places: kept.map((at) => owners[at] ?? place),
  };
}

function withPlainBlanks(text: string): string {
  return text.replaceAll(/(?<!\p{Nd})[\u00A0\u202F\s]|[\u00A0\u202F\s](?!\p{Nd})/gu, " ");
}

function daysIn(strings: readonly string[], formats: Formats): readonly string[] {
  return strings
    .flatMap((text) => text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [])
    .filter((day) => !Number.isNaN(Date.parse(day)))
    .map((day) => plainText(formats.date(day)));
}

function periodsIn(strings: readonly string[], formats: Formats): readonly string[] {
  return strings
    .filter((text) => /^\d{4}\s*[-/–]\s*\d{2,4}$/.test(text))
    .map((period) => plainText(formats.period(period)));
}

/** Codes of indicators have three parts and lettered targets a letter, so that no value looks like one. */
function codesIn({ findings }: DraftData, formats: Formats): readonly string[] {
  const lettered = TARGET_CODES.filter((code) => /[a-z]$/.test(code));
  return [...findings.indicators.map(({ indicator }) => indicator), ...lettered].flatMap((code) => [
    code,
    plainText(formats.target(code)),
  ]);
}

/** Names by how they begin. */
type Names = ReadonlyMap<string, readonly string[]>;

function byHead(names: readonly string[]): Names {
  const sorted = names.toSorted((a, b) => b.length - a.length);
  return groupBy(sorted, (name) => name.slice(0, LONG));
}

/** A short name stands whole; of a long text that is printed with its end left out, as much as stands there. */
function withoutNames(text: string, names: Names): string {
  let now = text;
  const lower = text.toLowerCase();
  for (const [head, own] of names) {
    for (let start = lower.indexOf(head); start >= 0; start = lower.indexOf(head, start + 1)) {
      now = blanked(now, start, Math.max(...own.map((name) => endOf(lower, start, name))));
    }
  }
  return now;
}

function endOf(text: string, start: number, name: string): number {
  let end = start;
  while (end - start < name.length && text[end] === name[end - start]) end += 1;
  return end;
}

/** As a word of its own: no digit and no dot with a digit beside it. */
function withoutWord(text: string, word: string): string {
  let now = text;
  for (let start = now.indexOf(word); start >= 0; start = now.indexOf(word, start + 1)) {
    const end = start + word.length;
    const isInside =
      /[\p{Nd}]$|\p{Nd}[.,]$/u.test(now.slice(0, start)) || /^[.,]?\p{Nd}/u.test(now.slice(end));
    if (!isInside) now = blanked(now, start, end);
  }
  return now;
}

const SYMBOL = /\bA\/(?:HRC|RES|CONF)(?:\/[A-Za-z0-9.]*[A-Za-z0-9])+/g;

/** Symbols of documents and names of standards, tables and annexes that are there, the start of a hash that a file has. */
function withoutShapes(text: string, ids: ReadonlySet<string>, hashes: readonly string[]): string {
  const take = (now: string, shape: RegExp, isKnown: (found: string) => boolean): string =>
    now.replaceAll(shape, (found: string) => (isKnown(found) ? " ".repeat(found.length) : found));
  const hasTable = (found: string): boolean => ids.has(`table-b${/\d+/.exec(found)?.[0] ?? ""}`);
  return [
    (now: string) => take(now, SYMBOL, () => true),
    (now: string) => take(now, /(?:\bB|(?<![^\P{L}و])ب)\d{1,2}(?!\d)/gu, hasTable),
    (now: string) => take(now, /\bC2\b|جيم 2/g, () => ids.has("annex-c2")),
    (now: string) => take(now, /\b(?:SHA-256|PDF\/UA-1)\b/g, () => true),
    (now: string) =>
      take(now, /\b[0-9a-f]{12}(?=…)/g, (start) => hashes.some((hash) => hash.startsWith(start))),
  ].reduce((now, step) => step(now), text);
}

function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}
