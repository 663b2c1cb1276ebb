/** The rules of easy-to-read texts, checked on the finished page: what breaks one is named with its line. */
import { easyShare, filledOf } from "../../report-templates/easy/easy-number.ts";
import type { EasyText } from "../../report-templates/locales/en/easy/easy-text.ts";

const MOST_WORDS = 12;
const MOST_BLOCKS = 3;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
};

function textOf(html: string): string {
  return html
    .replace(/<svg\b[\s\S]*?<\/svg>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

interface Options {
  readonly text: EasyText;
  /** The city's own name may have a hyphen. */
  readonly city: string;
}

/** Every broken rule of the whole document; empty when all hold. */
export function easyFaults(html: string, { text, city }: Options): readonly string[] {
  const body = html.slice(html.indexOf("<body"));
  const pages = body.split("<section ").slice(1);
  return [
    ...pages.flatMap((page) => [
      ...linesOf(page).flatMap((line) => lineFaults(line.replaceAll(city, "Town"))),
      ...pageFaults(page, text),
    ]),
    ...(body.includes(`content="logo`) || /<img\b/.test(body)
      ? ["a picture that is no drawing of people"]
      : []),
  ];
}

/** Headings, sentences and entries of lists, in order. */
export function linesOf(html: string): readonly string[] {
  return [...html.matchAll(/<(p|h1|h2|li)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , inner]) =>
    textOf(inner ?? ""),
  );
}

const NUMBER = /\d[\d.,\u00a0\u202f]*/g;

function lineFaults(line: string): readonly string[] {
  const words = line.split(" ").filter((word) => /[\p{L}\p{Nd}]/u.test(word));
  const faults = [
    words.length > MOST_WORDS && `${words.length} words`,
    /[.!?:؟] \S/.test(line.replace(/^[^.!?:؟]{1,60}: /, "")) && "more than one sentence",
    /[%‰٪]|p(?:er|or|our) ?c(?:ent|ien)/i.test(line) && "per cent",
    /[()[\]{}]/.test(line) && "brackets",
    /[-\u00ad\u2010-\u2015\u2212]/.test(line) && "a hyphen or dash",
    /[*†‡¹²³;؛/&]|<sup/.test(line) && "a sign or footnote",
    /(?<!\p{L})\p{Lu}{2,}/u.test(line) && "an abbreviation",
    /undefined|null|NaN|\[object/.test(line) && "what a program says",
    line === "" && "an empty line",
    ...numbersOf(line).map((number) => numberFault(number)),
  ].filter((fault): fault is string => typeof fault === "string");
  return faults.map((fault) => `${fault}: ${line}`);
}

function numbersOf(line: string): readonly string[] {
  return [...line.matchAll(NUMBER)].map(([number]) => number.replace(/[.,]$/, ""));
}

/** Years stay; every other number is whole and has at most three figures. */
function numberFault(number: string): string | false {
  if (/^(?:19|20|21)\d\d$/.test(number)) return false;
  return /^\d{1,3}$/.test(number) ? false : `the number ${number}`;
}

function pageFaults(page: string, text: EasyText): readonly string[] {
  const blocks = page.split('class="easy-block"').slice(1);
  const [content = "", boxes = ""] = page.split(
    /<div(?: class="easy-boxes")?><div class="easy-box">/,
  );
  const explained = text.hardWords.filter(({ title }) =>
    boxes.includes(`<strong>${title}</strong>`),
  );
  const lines = linesOf(content);
  const missing = text.hardWords.filter(
    (word) => lines.some((line) => word.match.test(line)) && !explained.includes(word),
  );
  const idle = explained.filter((word) => !lines.some((line) => word.match.test(line)));
  return [
    ...(blocks.length > MOST_BLOCKS ? [`${blocks.length} blocks on a page`] : []),
    ...missing.map(({ title }) => `not explained on its page: ${title}`),
    ...idle.map(({ title }) => `explained without need: ${title}`),
    ...blocks.flatMap((block) => pictureFaults(block, text)),
  ];
}

/** Every share in the words of the language, with how many people are filled for it; longer words first. */
function saidShares(text: EasyText): readonly (readonly [said: string, filled: string])[] {
  return [0, 1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99, 100]
    .flatMap((percent) => easyShare(percent) ?? [])
    .map((share) => [text.number(share), String(filledOf(share))] as const)
    .toSorted(([a], [b]) => b.length - a.length);
}

/** A picture stands with its number, which says what is filled. */
function pictureFaults(block: string, text: EasyText): readonly string[] {
  const pictures = [...block.matchAll(/data-filled="(\d+)"[\s\S]*?class="easy-caption">([^<]*)</g)];
  const drawn = [...block.matchAll(/<svg class="people"/g)].length;
  const shares = saidShares(text);
  return [
    ...(drawn === pictures.length ? [] : ["a picture without its number"]),
    ...pictures.flatMap(([, filled, caption = ""]) => {
      const said = shares.find(([words]) => textOf(caption).endsWith(words));
      return said?.[1] === filled ? [] : [`${filled ?? ""} are filled: ${caption}`];
    }),
  ];
}
