/** Words in title and lead of the chapter on who is left behind, in Arabic. */
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import { isolated } from "../arabic-order.ts";
import { formatsOf } from "../format.ts";
import type { Leaders, LeftBehindWords, NamedGroup, WhoCase } from "../sentences/left-behind.ts";
import { DIMENSION_WORDS } from "./group-words.ts";
import { NOUN } from "./nouns.ts";
import { counted, eitherOf } from "./plural.ts";

const SEXES = { women: "النساء", men: "الرجال" } as const;
const FORMATS = formatsOf("ar");

const either = (dimensions: readonly StandardDimension[]): string =>
  eitherOf(dimensions.map((dimension) => DIMENSION_WORDS[dimension]));

export const LEFT_BEHIND: LeftBehindWords = {
  nothingSeen: "لا تظهر أي فئة في البيانات",
  mostUnseen: "معظم الفئات لا تظهر في البيانات إطلاقاً",
  unseen: (dimensions) => `لا مؤشر معروض بحسب ${either(dimensions)}`,
  who: whoClause,
  noIndicators: "ليس في هذا الاستعراض مؤشرات.",
  shown: ({ all, shown, none }, f) => {
    const by = shown.map(
      ({ dimension, count }) => `${f.count(count)} بحسب ${DIMENSION_WORDS[dimension]}`,
    );
    const parts = none.length === 0 ? by : [...by, `لا شيء بحسب ${either(none)}`];
    return `ما يُعرض من أصل ${counted(all, NOUN.indicator, f, "after")}: ${f.list(parts)}.`;
  },
  unclear: (count, f) =>
    `وتتداخل فترات الثقة المنشورة في ${counted(count, NOUN.comparison, f, "after")}، فلا يقال عن أحد إنه أسوأ حالاً.`,
  noPair: "ولا تمكن مقارنة أي فئتين.",
  compared: ({ kind, compared, judged }, f) => {
    const end = {
      "none-judged": "؛ ولم يُؤكَّد في أي منها من هو أسوأ حالاً",
      "all-judged": "، باتجاه مؤكَّد يبيّن من هو أسوأ حالاً",
      "some-judged": `؛ وفي ${f.count(judged)} منها اتجاه مؤكَّد يبيّن من هو أسوأ حالاً`,
    }[kind];
    return `وتمكن مقارنة الفئات في ${counted(compared, NOUN.indicator, f, "after")}${end}.`;
  },
};

function whoClause(told: WhoCase): string {
  switch (told.kind) {
    case "not-comparable":
      return "تظهر فئات في البيانات، لكن لا تمكن مقارنتها";
    case "no-difference":
      return `لا فرق بين الفئات في ${indicators(told.count)}`;
    case "not-confirmed":
      return `فروق بين الفئات في ${indicators(told.count)}؛ ولم يُؤكَّد من هو أسوأ حالاً`;
    case "women-as-men":
      return `${SEXES.women} أسوأ حالاً في ${indicators(told.count)}، و${SEXES.men} أسوأ حالاً في عدد مماثل`;
    case "women-or-men": {
      const [first, second] = [SEXES[told.worse], SEXES[told.better]];
      const other = told.less === 0 ? "ولا حالة عكسية" : `و${second} في ${indicators(told.less)}`;
      return `${first} أسوأ حالاً من ${second} في ${indicators(told.more)}، ${other}`;
    }
    case "leaders":
      return `الأكثر تكراراً في أبعد موقع عن الركب: ${FORMATS.list(told.leaders.map(leadersWords))}`;
  }
}

function indicators(count: number): string {
  return counted(count, NOUN.indicator, FORMATS, "after");
}

function leadersWords(told: Leaders): string {
  if (told.kind === "named") return FORMATS.list(told.groups.map(groupName));
  return told.dimension === "place"
    ? counted(told.count, NOUN.place, FORMATS)
    : `${counted(told.count, NOUN.group, FORMATS)} بحسب ${DIMENSION_WORDS[told.dimension]}`;
}

/** How a group is called inside a sentence. */
function groupName(group: NamedGroup): string {
  if (group.sex !== null) return SEXES[group.sex];
  const name = isolated(group.label);
  if (group.dimension === "place") return name;
  return group.dimension === "age" ? `الفئة العمرية ${name}` : `الفئة ${name}`;
}
