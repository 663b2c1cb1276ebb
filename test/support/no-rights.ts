/** The rights of a city that keeps none of the tables. */
import type { CityRights } from "../../domain/city-rights.ts";

export const NO_RIGHTS: CityRights = {
  judgments: [],
  actions: [],
  rights: [],
  contributions: [],
  participation: [],
  selfAssessment: [],
  linkReviews: [],
  ratification: [],
};
