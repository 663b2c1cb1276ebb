/** The 17 goals in easy words: what each is about, a heading for its page, and a right that stands behind it. */
import type { Goal } from "../../../../domain/goal.ts";

export interface EasyGoal {
  readonly name: string;
  readonly title: string;
  /** Completes "You have ...". */
  readonly right: string;
}

const goal = (name: string, title: string, right: string): EasyGoal => ({ name, title, right });

export const EASY_GOALS: Readonly<Record<Goal, EasyGoal>> = {
  1: goal("Nobody is poor", "Money for a good life", "the right to a decent life"),
  2: goal("Nobody is hungry", "Food for everyone", "the right to good food"),
  3: goal("Good health for everyone", "Health in our city", "the right to health"),
  4: goal("Good schools for everyone", "School in our city", "the right to go to school"),
  5: goal(
    "Women and men are equal",
    "Women and men in our city",
    "the right to be treated equally",
  ),
  6: goal("Clean water for everyone", "Water in our city", "the right to clean water"),
  7: goal("Clean energy for everyone", "Energy in our city", "the right to a decent home"),
  8: goal("Good work for everyone", "Work in our city", "the right to work"),
  9: goal(
    "Good streets, factories and new ideas",
    "New ideas in our city",
    "the right to share in new knowledge",
  ),
  10: goal(
    "Fair chances for everyone",
    "Fair chances in our city",
    "the right to be treated equally",
  ),
  11: goal("A good city for everyone", "Living in our city", "the right to a decent home"),
  12: goal("Less waste", "Buying and throwing away", "the right to a clean environment"),
  13: goal("Stop climate change", "Our city gets hotter", "the right to a clean environment"),
  14: goal("Clean seas", "The sea", "the right to a clean environment"),
  15: goal("Protect nature", "Plants and animals in our city", "the right to a clean environment"),
  16: goal("Peace and fair rules", "Safety in our city", "the right to be safe"),
  17: goal("Work together", "Working together", "the right to take part"),
};
