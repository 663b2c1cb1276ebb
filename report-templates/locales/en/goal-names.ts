/** The goals in English. Names and aims are the official wording of the 2030 Agenda (A/RES/70/1). */
import type { Goal } from "../../../domain/goal.ts";

export interface GoalNames {
  /** Official short title, "Quality education". */
  readonly name: string;
  /** For narrow tables. */
  readonly short: string;
  /** Official wording of the goal. */
  readonly aim: string;
}

export const GOAL_NAMES: Readonly<Record<Goal, GoalNames>> = {
  1: names("No poverty", "End poverty in all its forms everywhere"),
  2: names(
    "Zero hunger",
    "End hunger, achieve food security and improved nutrition and promote sustainable agriculture",
  ),
  3: names(
    "Good health and well-being",
    "Ensure healthy lives and promote well-being for all at all ages",
  ),
  4: names(
    "Quality education",
    "Ensure inclusive and equitable quality education and promote lifelong learning opportunities for all",
  ),
  5: names("Gender equality", "Achieve gender equality and empower all women and girls"),
  6: names(
    "Clean water and sanitation",
    "Ensure availability and sustainable management of water and sanitation for all",
  ),
  7: names(
    "Affordable and clean energy",
    "Ensure access to affordable, reliable, sustainable and modern energy for all",
  ),
  8: names(
    "Decent work and economic growth",
    "Promote sustained, inclusive and sustainable economic growth, full and productive employment and decent work for all",
    "Decent work and growth",
  ),
  9: names(
    "Industry, innovation and infrastructure",
    "Build resilient infrastructure, promote inclusive and sustainable industrialization and foster innovation",
    "Industry and innovation",
  ),
  10: names("Reduced inequalities", "Reduce inequality within and among countries"),
  11: names(
    "Sustainable cities and communities",
    "Make cities and human settlements inclusive, safe, resilient and sustainable",
    "Sustainable cities",
  ),
  12: names(
    "Responsible consumption and production",
    "Ensure sustainable consumption and production patterns",
    "Consumption and production",
  ),
  13: names("Climate action", "Take urgent action to combat climate change and its impacts"),
  14: names(
    "Life below water",
    "Conserve and sustainably use the oceans, seas and marine resources for sustainable development",
  ),
  15: names(
    "Life on land",
    "Protect, restore and promote sustainable use of terrestrial ecosystems, sustainably manage forests, combat desertification, and halt and reverse land degradation and halt biodiversity loss",
  ),
  16: names(
    "Peace, justice and strong institutions",
    "Promote peaceful and inclusive societies for sustainable development, provide access to justice for all and build effective, accountable and inclusive institutions at all levels",
    "Peace and justice",
  ),
  17: names(
    "Partnerships for the goals",
    "Strengthen the means of implementation and revitalize the Global Partnership for Sustainable Development",
    "Partnerships",
  ),
};

function names(name: string, aim: string, short: string = name): GoalNames {
  return { name, short, aim };
}
