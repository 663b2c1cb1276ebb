/** Sentences about the whole review in Arabic: cover, highlights, data quality. */
import type { CourseCase, SummaryWords, ToldPart } from "../sentences/sentence-words.ts";
import type { Formats } from "../format.ts";
import { NOUN } from "./nouns.ts";
import { counted, type Place } from "./plural.ts";
import { shareOf } from "./sentences-number.ts";

export const SUMMARY: SummaryWords = {
  cover: (told, f) => {
    if (told.kind !== "none") {
      const assessed = counted(told.assessed, NOUN.target, f, "after");
      const strong = `يمكن تقييم ${assessed} من أصل ${f.count(told.all)}.`;
      return { strong, rest: courseSentence(told, f) };
    }
    const known = `توجد بيانات عن ${counted(told.withData, NOUN.target, f, "after")}.`;
    return {
      strong: `لا يمكن بعد تقييم أي غاية من أصل ${f.count(told.all)}.`,
      rest: told.withData === 0 ? "ليست لأي مؤشر قيمة." : known,
    };
  },
  highlights: (told, formats) => highlightsTitle(told, formats),
  quality: (told, formats) => qualityTitle(told, formats),
};

function courseSentence({ kind, assessed, onCourse }: CourseCase, f: Formats): string {
  if (kind === "all-on-course")
    return assessed === 1 ? "وهي متحققة أو على المسار." : "وكلها متحققة أو على المسار.";
  if (kind === "none-on-course")
    return assessed === 1 ? "وهي غير متحققة وخارج المسار." : "ولا شيء منها متحقق أو على المسار.";
  return `${f.count(onCourse)} منها في حكم المتحقق أو على المسار، و${f.count(assessed - onCourse)} خارج المسار.`;
}

const COURSE = { on: "على المسار", off: "خارج المسار" } as const;

/** "ثلاثة أرباع الغايات المُقيَّمة خارج المسار" */
const highlightsTitle: SummaryWords["highlights"] = (told, f) => {
  switch (told.kind) {
    case "no-data":
      return "لا بيانات بعد عن أي غاية";
    case "no-status": {
      const why =
        told.missing === "target-value"
          ? "ولم تُؤكَّد بعد أي قيمة مستهدفة"
          : "ولا سلسلة تصحّ مقارنتها بعد بقيمتها المستهدفة";
      return `توجد بيانات عن ${counted(told.shown, NOUN.target, f, "after")}، ${why}`;
    }
    case "one":
      return `الغاية الوحيدة المُقيَّمة ${COURSE[told.course]}`;
    case "all":
      return told.assessed === 2
        ? `الغايتان المُقيَّمتان كلتاهما ${COURSE[told.course]}`
        : `جميع الغايات المُقيَّمة (${f.count(told.assessed)}) ${COURSE[told.course]}`;
    case "part":
      return `${partOfTargets(told.part, f)} ${COURSE[told.course]}`;
  }
};

function partOfTargets(part: ToldPart, f: Formats): string {
  if (part.kind === "share") return `${shareOf(part.share, "subject")} الغايات المُقيَّمة`;
  const count = part.kind === "count" ? part.count : 0;
  return `${counted(count, NOUN.target, f)} من أصل ${f.count(part.all)} جرى تقييمها`;
}

/** "لدى سبعة أعشار المؤشرات خمس قيم أو أكثر؛ وأكثر من ثلث المؤشرات بلا قيمة مستهدفة" */
const qualityTitle: SummaryWords["quality"] = (told, f) => {
  if (told.kind === "no-data") return "لا بيانات بعد عن أي مؤشر";
  if (told.kind === "one") {
    const values = told.values === "five" ? "خمس قيم أو أكثر" : "أقل من خمس قيم";
    return `للمؤشر الوحيد ${values}، ${told.target === "with" ? "وله قيمة مستهدفة" : "وهو بلا قيمة مستهدفة"}`;
  }
  const long =
    told.five.kind === "none"
      ? "ليست لأي مؤشر خمس قيم"
      : `لدى ${partOfIndicators(told.five, "after", f)} خمس قيم أو أكثر`;
  const lacking =
    told.without.kind === "none"
      ? "ولكل مؤشر قيمة مستهدفة"
      : `و${partOfIndicators(told.without, "subject", f)} بلا قيمة مستهدفة`;
  return `${long}؛ ${lacking}`;
};

function partOfIndicators(part: ToldPart, place: Place, f: Formats): string {
  if (part.kind === "all") return "جميع المؤشرات";
  if (part.kind === "share") return `${shareOf(part.share, place)} المؤشرات`;
  const count = part.kind === "count" ? part.count : 0;
  return `${counted(count, NOUN.indicator, f, place)} من أصل ${f.count(part.all)}`;
}
