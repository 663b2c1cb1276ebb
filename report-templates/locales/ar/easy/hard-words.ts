/** Hard words of Arabic and what they mean, for the framed boxes of easy-to-read pages. */
import type { HardWord } from "../../language.ts";
import { arabicWord } from "./arabic-word.ts";

export const HARD_WORDS: readonly HardWord[] = [
  {
    title: "الأمم المتحدة",
    match: arabicWord("أمم المتحدة"),
    lines: ["كل دول العالم تقريباً أعضاء فيها.", "هذه الدول تعمل معاً من أجل السلام."],
  },
  {
    title: "الغاية",
    match: arabicWord("غاي(?:ة|ات|تان|تين)"),
    lines: ["لكل هدف أجزاء أصغر.", "كل جزء منها اسمه غاية."],
  },
  {
    title: "الحق",
    match: arabicWord("(?:حق|حقوق)(?:ك|كم|هم|ها|ه|نا)?"),
    lines: ["الحق شيء يجب أن تحصل عليه.", "لا يجوز لأحد أن يأخذه منك."],
  },
  {
    title: "المساواة",
    match: arabicWord("مساواة"),
    lines: ["المساواة أن يعاملك الناس مثل غيرك."],
  },
  {
    title: "المدرسة الإلزامية",
    match: arabicWord("(?:مدرسة|مدارس|تعليم) الإلزامية?"),
    lines: ["يجب على كل طفل أن يذهب إلى المدرسة الإلزامية."],
  },
  {
    title: "البيئة",
    match: arabicWord("بيئة"),
    lines: ["البيئة هي الهواء والماء والنبات والحيوان."],
  },
  {
    title: "تغيّر المناخ",
    match: arabicWord("مناخي?ة?"),
    lines: ["الحر يزداد في العالم كله.", "هذا يضر الناس والطبيعة."],
  },
  {
    title: "الفقر",
    match: arabicWord("فقر"),
    lines: ["في الفقر لا يملك الناس مالاً يكفيهم."],
  },
  {
    title: "السمنة",
    match: arabicWord("سمنة"),
    lines: ["السمنة أن يزيد وزن الإنسان كثيراً.", "قد تسبب السمنة المرض."],
  },
  {
    title: "التمييز",
    match: arabicWord("تمييز"),
    lines: ["في التمييز يُعامل بعض الناس أسوأ من غيرهم."],
  },
  {
    title: "الصحة النفسية",
    match: arabicWord("صحة النفسية"),
    lines: ["الصحة النفسية هي راحة المشاعر والأفكار."],
  },
];
