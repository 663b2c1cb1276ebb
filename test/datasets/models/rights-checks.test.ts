/** Faults in the human rights chain that stop a run, planted one by one. */
import { expect, test } from "vitest";
import { createWarehouse } from "../../../activities/adapters/warehouse.ts";
import type { WarehouseInput } from "../../../activities/resources.ts";
import { ReportError } from "../../../domain/errors.ts";
import { smallInput } from "../../support/small-warehouse.ts";
import { CHAIN_SCOPE, judged, recommended } from "./chain-rows.ts";

const warehouse = createWarehouse();

async function failure(tables: WarehouseInput): Promise<ReportError> {
  const error: unknown = await warehouse
    .build(smallInput({ ...CHAIN_SCOPE, ...tables }))
    .catch((thrown: unknown) => thrown);
  if (error instanceof ReportError) return error;
  throw new Error("the build did not fail", { cause: error });
}

test.each([
  ["a number that no document has", judged({ recommendation: "A/HRC/1 9.9", line: 7 }), []],
  ["a recommendation to another State", judged({ line: 7 }), [recommended({ state: "ES" })]],
])("a judgment on %s stops the run at its line", async (_, judgment, recommendations) => {
  const error = await failure({
    "raw.recommendation": recommendations,
    "run.judgment": [judgment],
  });
  expect(error.code).toBe("invalid-data");
  expect(error.problems).toEqual([
    {
      file: "recommendations.csv",
      line: 7,
      column: "paragraph",
      value: judgment["recommendation"],
      message: "no source has this recommendation to the State",
      fix: "Correct symbol and paragraph, add the source to city.yaml, or remove the row",
    },
  ]);
});

test("a judgment with an action that nobody has written down stops the run at its line", async () => {
  const error = await failure({
    "raw.recommendation": [recommended()],
    "run.judgment": [judged(), judged({ reviewer: "NHRI", action: "homes", line: 5 })],
  });
  expect(error.code).toBe("invalid-data");
  expect(error.problems).toMatchObject([
    { file: "recommendations.csv", line: 5, column: "action", value: "homes" },
  ]);
});

test("a link that stands in a table twice fails the check of its key", async () => {
  const link = {
    target: "1.2",
    instrument: "CRC",
    article: "27",
    link_strength: "direct",
    source: "treaty text",
  };
  const error = await failure({
    "seeds.instrument": [
      { instrument_code: "CRC", name: "CRC", kind: "treaty", article_from: 1, article_to: 54 },
    ],
    "seeds.target_article": [link, { ...link, link_strength: "enabling" }],
  });
  expect(error.code).toBe("check-failed");
  expect(error.message).toBe("key of marts.target_obligation: 1 row");
});
