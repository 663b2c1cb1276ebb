/** Step: from the released rows to everything the review says. */
import type { ArtifactRef } from "../domain/artifact.ts";
import type { CityConfig, CityFolder } from "../domain/city.ts";
import { GOALS, type Goal } from "../domain/goal.ts";
import type { ReleasedData } from "../domain/released-data.ts";
import type { StepOutcome } from "../domain/review.ts";
import type { ReviewSteps } from "../domain/steps.ts";
import { memoised } from "./memo.ts";
import type { Resources } from "./resources.ts";

type Input = Parameters<ReviewSteps["deriveFindings"]>[0];

const VERSION = 3;

/**
 * Derives the findings and stores them as JSON. Runs again when the released rows, the method, the period or the
 * goals change; other changes in the city folder (texts, sources) do not touch it.
 */
export async function deriveFindings(
  { scope, city, released }: Input,
  resources: Resources,
): Promise<StepOutcome<ArtifactRef>> {
  const { store } = resources;
  const { config } = (await store.getJson(city)) as CityFolder;
  const goals = goalsOf(config);
  return memoised(
    {
      scope,
      step: "deriveFindings",
      version: VERSION,
      parameters: {
        method: config.method,
        period: config.period,
        goals,
        pillars: config.pillars ?? [],
      },
      inputs: { "released data": released.sha256 },
      tools: { vlr: resources.tools.vlr },
    },
    resources,
    async () => {
      // Loaded here: a run in which nothing changed derives nothing.
      const { deriveFindings: derive } = await import("../domain/findings/derive-findings.ts");
      const data = (await store.getJson(released)) as ReleasedData;
      return store.putJson(derive({ config, data, goals }));
    },
  );
}

/** Goals of the city in the order of the 2030 Agenda. */
function goalsOf({ goals }: CityConfig): readonly Goal[] {
  return goals === "all" ? GOALS : GOALS.filter((goal) => goals.includes(goal));
}
