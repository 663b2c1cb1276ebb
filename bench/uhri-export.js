/**
 * An invented bulk export of the Universal Human Rights Index in its real shape: one JSON array with a field per line, about
 * 1.6 kB a record. Equal seeds give equal bytes. The words are invented; no text of the index is used.
 */
import { createWriteStream } from "node:fs";
import { once } from "node:events";

/** States as the index spells them; Slovenia has its true share of about one in two hundred. */
const STATES = [
  "Spain",
  "France",
  "Iran (Islamic Republic of)",
  "United Kingdom of Great Britain and Northern Ireland",
  "Côte d’Ivoire",
  "Türkiye",
  "Viet Nam",
  "Republic of Moldova",
  "Kenya",
  "Brazil",
];
const BODIES = ["- UPR", "- CEDAW", "- CRC", "- CESCR", "- CRPD", "- SR housing"];
const POSITIONS = ["Supported", "Noted", "Supported/Noted"];
const TAGS = [
  "16 - PEACE, JUSTICE AND STRONG INSTITUTIONS",
  "4 - QUALITY EDUCATION",
  "4.1 - Free primary and secondary education",
  "11.1 - Safe and affordable housing",
  "16.2 - Protect children from abuse, exploitation, trafficking and violence",
];
const THEMES = ["Right to education", "Right to adequate housing", "Equality & non-discrimination"];
const GROUPS = ["Children", "Women & girls", "Persons with disabilities", "Migrants"];
const WORDS =
  "ensure adequate measures housing education access services local authorities children equal protection budget monitor progress participation".split(
    " ",
  );
/** Sentences of varying length; with the other fields a record comes to about 1.6 kB. */
const WORDS_IN_A_TEXT = 100;

/**
 * @param {string} path
 * @param {{ readonly records: number; readonly seed: number }} options
 * @returns {Promise<number>} Bytes written.
 */
export async function writeUhriExport(path, { records, seed }) {
  const file = createWriteStream(path, { highWaterMark: 1 << 20 });
  const next = sequence(seed);
  file.write("[\n");
  for (let number = 1; number <= records; number += 1) {
    const text = JSON.stringify(record(number, next), null, 2);
    const more = file.write(`${text}${number === records ? "\n]\n" : ",\n"}`);
    if (!more) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return file.bytesWritten;
}

/**
 * @param {number} number
 * @param {() => number} next
 */
function record(number, next) {
  const body = pick(BODIES, next);
  const isReview = body === "- UPR";
  const from = pick(STATES, next);
  const state = next() < 0.005 ? "Slovenia" : pick(STATES, next);
  const words = Array.from({ length: WORDS_IN_A_TEXT }, () => pick(WORDS, next)).join(" ");
  const own = isReview
    ? `${100 + (number % 50)}.${number} ${words} (${from});`
    : `<p>${number % 90}. The Committee&#39;s view: <b>${words}</b></p>`;
  return {
    AffectedPersons: [pick(GROUPS, next)],
    AnnotationId: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    AnnotationType: next() < 0.3 ? "- Concerns/Observations" : "- Recommendations",
    Body: body,
    Countries: [state],
    DocumentId: `00000000-0000-4000-9000-${String(number % 4000).padStart(12, "0")}`,
    PublicationDate: `${2006 + (number % 20)}-0${1 + (number % 9)}-12T00:00:00`,
    PublicationDateOnUhri: "2025-03-03T10:53:45.827",
    Regions: ["Invented region"],
    Sdgs: next() < 0.1 ? [] : [pick(TAGS, next)],
    Symbol: isReview ? `A/HRC/0/${number % 193}` : `INVENTED/C/${number % 4000}`,
    Text: own,
    Themes: [pick(THEMES, next)],
    UprCycle: isReview ? String(1 + (number % 4)) : null,
    UprPositions: isReview ? [pick(POSITIONS, next)] : [],
    UprRecommendingCountry: isReview ? [from] : [],
    UprRecommendingRegions: [],
    UprSession: isReview ? [String(1 + (number % 48))] : [],
  };
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {() => number} next
 * @returns {T}
 */
function pick(list, next) {
  return /** @type {T} */ (list[Math.floor(next() * list.length)]);
}

/**
 * Mulberry32.
 * @param {number} seed
 */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
