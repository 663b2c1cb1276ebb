import { expect, test } from "vitest";
import { buildSmall, cells, observations } from "../support/small-warehouse.ts";

test("a build gives typed rows and the files of every table", async () => {
  const { released, tables } = await buildSmall({
    "raw.observation": observations(
      { year: 2015, value: 8.5, decimals: 1 },
      { year: 2020, value: 6, breakdown: cells("Gender=Women") },
    ),
  });
  console.log(JSON.stringify(released, null, 1), tables.map((t) => `${t.path} ${t.bytes.length}`));
  expect(released.observations).toHaveLength(2);
});
