/** Words in the title of an SDG target, from its indicators, in Arabic. */
import type { Formats } from "../format.ts";
import type {
  OtherMovement,
  TargetWords,
  ToldCount,
  ToldLevel,
} from "../sentences/sentence-words.ts";
import { NOUN } from "./nouns.ts";
import { agree, counted } from "./plural.ts";
import { NAMES } from "./sentences-name.ts";

export const TARGETS: TargetWords<string> = {
  noIndicator: "لا مؤشر يقيس هذه الغاية بعد",
  noValue: "لم تُنشر أي قيمة لهذه الغاية",
  level: (told, finding, { language }) =>
    NAMES.headed(NAMES.nameOf(finding, language) ?? "القيمة", LEVEL[told.kind](told)),
  count: countTitle,
  weakest: (name) => `؛ والأضعف: ${name}`,
  untracked: (count, formats) =>
    `أرقام عن ${counted(count, NOUN.indicator, formats, "after")}، دون مجموع على مر الزمن`,
  largest: (count, formats) =>
    `، وهو أكبر تغيّر بين ${counted(count, NOUN.indicator, formats, "after")}`,
  alike: (others, formats) => `؛ وفي البقية ${movement(others, formats)}`,
  apart: (others, _, formats) =>
    `؛ وفي البقية ${formats.list(others.map((part) => movement(part, formats)))}`,
};

const OTHERS = { up: "ارتفاع", down: "انخفاض", same: "ثبات", unclear: "تغيّر غير واضح" } as const;

function movement({ course, count }: OtherMovement, formats: Formats): string {
  return `${OTHERS[course]} في ${counted(count, NOUN.indicator, formats, "after")}`;
}

/** "4,365 في 2024، والمطلوب 500 على الأكثر بحلول 2030" */
const LEVEL: Readonly<Record<ToldLevel["kind"], (told: ToldLevel) => string>> = {
  met: ({ value, words }) => `${value}، والقيمة المستهدفة (${words}) محقَّقة`,
  "still-met": ({ value, words }) => `${value}، والقيمة المستهدفة (${words}) لا تزال محقَّقة`,
  missed: ({ value, words, year }) =>
    `${value}، ولم تتحقق القيمة المستهدفة لعام ${year} (${words})`,
  "on-track": ({ value, words, year }) => `${value}، على المسار نحو ${words} بحلول ${year}`,
  "too-slow": ({ value, side, number, year }) =>
    `${value}، وما زال ذلك ${side === "below" ? "دون" : "فوق"} القيمة المستهدفة (${number})، والتقدم أبطأ مما يلزم لعام ${year}`,
  "moving-away": ({ value, words, year }) => `${value}، والمطلوب ${words} بحلول ${year}`,
};

function countTitle(told: ToldCount, formats: Formats): string {
  const { kind, scope, assessed, onCourse, away } = told;
  const outOf = `من أصل ${formats.count(assessed)}${scope === "all" ? "" : " جرى تقييمها"}`;
  if (kind === "none-on-course") {
    const moving = `${counted(away, NOUN.indicator, formats)} ${agree(away, "يبتعد", "يبتعدان", "تبتعد")}`;
    return `لا مؤشر على المسار ${outOf}، و${moving}`;
  }
  return kind === "some-on-course"
    ? `${counted(onCourse, NOUN.indicator, formats)} ${outOf} على المسار أو في القيمة المستهدفة`
    : `${everyOne(assessed, scope, formats)} ${EVERY[kind]}`;
}

/** Words that suit two and more. */
const EVERY = {
  met: "في القيمة المستهدفة أو أفضل منها",
  "on-track": "على المسار",
  "too-slow": "بوتيرة أبطأ مما يلزم",
  "moving-away": "في ابتعاد عن القيمة المستهدفة",
  "all-on-course": "على المسار أو في القيمة المستهدفة",
} as const;

/** "المؤشران كلاهما", "جميع المؤشرات المُقيَّمة (5)" */
function everyOne(count: number, scope: "all" | "part", f: Formats): string {
  if (count === 2) return scope === "all" ? "المؤشران كلاهما" : "المؤشران المُقيَّمان كلاهما";
  return `جميع المؤشرات${scope === "all" ? "" : " المُقيَّمة"} (${f.count(count)})`;
}
