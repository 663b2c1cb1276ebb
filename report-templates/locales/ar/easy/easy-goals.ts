/** The 17 goals in easy Arabic: what each is about, a heading for its page, and a right that stands behind it. */
import type { Goal } from "../../../../domain/goal.ts";
import type { EasyGoal } from "../../language.ts";

/** `right` completes "لك ...". */
const goal = (name: string, title: string, right: string): EasyGoal => ({ name, title, right });

const EQUALITY = "الحق في المساواة";
const HOME = "الحق في بيت جيد";
const ENVIRONMENT = "الحق في بيئة نظيفة";

export const EASY_GOALS: Readonly<Record<Goal, EasyGoal>> = {
  1: goal("لا أحد فقير", "مال يكفي لحياة جيدة", "الحق في حياة كريمة"),
  2: goal("لا أحد جائع", "طعام للجميع", "الحق في طعام جيد"),
  3: goal("صحة جيدة للجميع", "الصحة في مدينتنا", "الحق في الصحة"),
  4: goal("مدارس جيدة للجميع", "المدرسة في مدينتنا", "الحق في الذهاب إلى المدرسة"),
  5: goal("النساء والرجال متساوون", "النساء والرجال في مدينتنا", EQUALITY),
  6: goal("ماء نظيف للجميع", "الماء في مدينتنا", "الحق في ماء نظيف"),
  7: goal("طاقة نظيفة للجميع", "الطاقة في مدينتنا", HOME),
  8: goal("عمل جيد للجميع", "العمل في مدينتنا", "الحق في العمل"),
  9: goal("طرق جيدة ومصانع وأفكار جديدة", "أفكار جديدة في مدينتنا", "الحق في الاستفادة من العلم"),
  10: goal("فرص عادلة للجميع", "فرص عادلة في مدينتنا", EQUALITY),
  11: goal("مدينة جيدة للجميع", "الحياة في مدينتنا", HOME),
  12: goal("نفايات أقل", "ما نشتريه وما نرميه", ENVIRONMENT),
  13: goal("وقف تغيّر المناخ", "الحر يزداد في مدينتنا", ENVIRONMENT),
  14: goal("بحار نظيفة", "البحر", ENVIRONMENT),
  15: goal("حماية الطبيعة", "النبات والحيوان في مدينتنا", ENVIRONMENT),
  16: goal("سلام وقواعد عادلة", "الأمان في مدينتنا", "الحق في الأمان"),
  17: goal("نعمل معاً", "العمل معاً", "الحق في المشاركة"),
};
