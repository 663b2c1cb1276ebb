/** Sentences about the whole review: cover, highlights, data quality, obligations. */
import { leftToRight } from "../arabic-order.ts";
import type { ReviewFindings, Status } from "../../../domain/findings/finding.ts";
import type { ObligationRow } from "../../../domain/released-data.ts";
import type { Formats } from "../format.ts";
import { nearShare } from "../near-number.ts";
import { NOUN } from "./nouns.ts";
import { counted, type Place } from "./plural.ts";
import { shareOf } from "./sentences-number.ts";

type Totals = Readonly<Record<Status, number>> & {
  readonly all: number;
  readonly assessed: number;
};

function totalsOf({ targets }: ReviewFindings): Totals {
  const count = (wanted: Status): number =>
    targets.filter(({ status }) => status === wanted).length;
  const counts = {
    met: count("met"),
    "on-track": count("on-track"),
    "too-slow": count("too-slow"),
    "moving-away": count("moving-away"),
    "not-assessed": count("not-assessed"),
    "no-data": count("no-data"),
  };
  const assessed = counts.met + counts["on-track"] + counts["too-slow"] + counts["moving-away"];
  return { ...counts, all: targets.length, assessed };
}

/** "يمكن تقييم 74 غاية من أصل 169." - "19 منها متحققة أو على المسار، و55 ليست كذلك." */
export function coverSentence(
  findings: ReviewFindings,
  f: Formats,
): { readonly strong: string; readonly rest: string } {
  const totals = totalsOf(findings);
  const { assessed, all } = totals;
  if (assessed === 0) {
    const known = totals["not-assessed"];
    return {
      strong: `لا يمكن بعد تقييم أي غاية من أصل ${f.count(all)}.`,
      rest:
        known === 0
          ? "ليست لأي مؤشر قيمة."
          : `توجد بيانات عن ${counted(known, NOUN.target, f, "after")}.`,
    };
  }
  const onCourse = totals.met + totals["on-track"];
  const strong = `يمكن تقييم ${counted(assessed, NOUN.target, f, "after")} من أصل ${f.count(all)}.`;
  return { strong, rest: courseSentence(assessed, onCourse, f) };
}

function courseSentence(assessed: number, onCourse: number, f: Formats): string {
  const off = assessed - onCourse;
  if (off === 0)
    return assessed === 1 ? "وهي متحققة أو على المسار." : "وكلها متحققة أو على المسار.";
  if (onCourse === 0)
    return assessed === 1 ? "وهي غير متحققة وخارج المسار." : "ولا شيء منها متحقق أو على المسار.";
  return `${f.count(onCourse)} منها في حكم المتحقق أو على المسار، و${f.count(off)} خارج المسار.`;
}

/** Below this many a share is told as a count. */
const FEW = 10;

/** "ثلاثة أرباع الغايات المُقيَّمة خارج المسار", or the same of those that are on course when they are more. */
export function highlightsTitle(findings: ReviewFindings, f: Formats): string {
  const totals = totalsOf(findings);
  const { assessed } = totals;
  if (assessed === 0) return withoutStatus(findings, totals, f);
  const onCourse = totals.met + totals["on-track"];
  const off = assessed - onCourse;
  if (assessed === 1) return `الغاية الوحيدة المُقيَّمة ${off === 1 ? OFF : ON}`;
  const every =
    assessed === 2 ? "الغايتان المُقيَّمتان كلتاهما" : `جميع الغايات المُقيَّمة (${f.count(assessed)})`;
  if (onCourse === 0) return `${every} ${OFF}`;
  if (off === 0) return `${every} ${ON}`;
  const [count, end] = off >= onCourse ? [off, OFF] : [onCourse, ON];
  const share = assessed >= FEW ? nearShare(count / assessed) : null;
  if (share !== null) return `${shareOf(share, "subject")} الغايات المُقيَّمة ${end}`;
  return `${counted(count, NOUN.target, f)} من أصل ${f.count(assessed)} جرى تقييمها ${end}`;
}

const ON = "على المسار";
const OFF = "خارج المسار";

function withoutStatus({ indicators }: ReviewFindings, totals: Totals, f: Formats): string {
  const shown = totals["not-assessed"];
  if (shown === 0) return "لا بيانات بعد عن أي غاية";
  const values = indicators.filter(({ targetValue }) => targetValue !== null).length;
  const why =
    values === 0 ? "ولم تُؤكَّد بعد أي قيمة مستهدفة" : "ولا سلسلة تصحّ مقارنتها بعد بقيمتها المستهدفة";
  return `توجد بيانات عن ${counted(shown, NOUN.target, f, "after")}، ${why}`;
}

/** "لدى سبعة أعشار المؤشرات خمس قيم أو أكثر؛ وأكثر من ثلث المؤشرات بلا قيمة مستهدفة" */
export function qualityTitle({ quality }: ReviewFindings, f: Formats): string {
  const sum = (key: "indicators" | "withFiveValues" | "withTargetValue"): number =>
    quality.perGoal.reduce((total, goal) => total + goal[key], 0);
  const all = sum("indicators");
  if (all === 0) return "لا بيانات بعد عن أي مؤشر";
  const [five, without] = [sum("withFiveValues"), all - sum("withTargetValue")];
  if (all === 1) {
    const values = five === 1 ? "خمس قيم أو أكثر" : "أقل من خمس قيم";
    return `للمؤشر الوحيد ${values}، ${without === 0 ? "وله قيمة مستهدفة" : "وهو بلا قيمة مستهدفة"}`;
  }
  const long =
    five === 0 ? "ليست لأي مؤشر خمس قيم" : `لدى ${part(five, all, "after", f)} خمس قيم أو أكثر`;
  const lacking =
    without === 0
      ? "ولكل مؤشر قيمة مستهدفة"
      : `و${part(without, all, "subject", f)} بلا قيمة مستهدفة`;
  return `${long}؛ ${lacking}`;
}

/** A share in words from ten on, else a count. */
function part(count: number, all: number, place: Place, f: Formats): string {
  if (count === all) return "جميع المؤشرات";
  const share = all >= FEW ? nearShare(count / all) : null;
  if (share !== null) return `${shareOf(share, place)} المؤشرات`;
  return `${counted(count, NOUN.indicator, f, place)} من أصل ${f.count(all)}`;
}

/** "الحق في مستوى معيشي لائق، ICESCR 11: ملزِم منذ 1977." */
export function obligationSentence({
  right,
  instrument,
  article,
  bindingSince,
}: ObligationRow): string {
  const place = leftToRight(`${instrument} ${article}`.trim());
  const since = bindingSince === null ? "ملزِم" : `ملزِم منذ ${bindingSince}`;
  return `${right === null ? place : `${right}، ${place}`}: ${since}.`;
}
