import { expect, test } from "vitest";
import { createWarehouse } from "../../../activities/adapters/warehouse.ts";
import type { WarehouseInput } from "../../../activities/resources.ts";
import { headlineCells } from "../../../datasets/city-folder/headline-cells.ts";
import { ReportError } from "../../../domain/errors.ts";
import { cells, declared, observations, smallInput } from "../../support/small-warehouse.ts";

const warehouse = createWarehouse();

async function failure(tables: WarehouseInput): Promise<ReportError> {
  const error: unknown = await warehouse
    .build(smallInput(tables))
    .catch((thrown: unknown) => thrown);
  if (error instanceof ReportError) return error;
  throw new Error("the build did not fail", { cause: error });
}

const TWO_SOURCES = [
  { source_id: "city", position: 1, role: "city" },
  { source_id: "health", position: 2, role: "city" },
];

test("two sources for one series stop the run and are both named with file and line", async () => {
  const error = await failure({
    "run.source": TWO_SOURCES,
    "raw.observation": observations(
      { year: 2019, breakdown: cells("Sex=Women") },
      { year: 2018, breakdown: cells("Sex=Women") },
      {
        year: 2020,
        breakdown: cells("Sex=Women"),
        source_id: "health",
        file: "data/health.xlsx",
        line: 12,
      },
    ),
  });
  expect(error.code).toBe("invalid-data");
  expect(error.problems).toEqual([
    {
      file: "data/health.xlsx",
      line: 12,
      value: "indicator 1.2.1, Sex Women, in Percentage",
      message:
        "this series stands in 2 sources: data/indicator_1-2-1.csv, line 2 (source city) and data/health.xlsx, line 12 (source health)",
      fix: 'Keep the series in one source, or give one of the sources the role "comparison" in city.yaml',
    },
  ]);
});

test("two sources may give different series of one indicator", async () => {
  const { released } = await warehouse.build(
    smallInput({
      "run.source": TWO_SOURCES,
      "raw.observation": observations({}, { source_id: "health", breakdown: cells("Sex=Women") }),
    }),
  );
  expect(released.series).toHaveLength(2);
});

test("a headline that no series has stops the run at its line and names what there is", async () => {
  const error = await failure({
    "raw.observation": observations(
      { breakdown: cells("Sex=Women") },
      { breakdown: cells("Sex=Men") },
    ),
    "run.indicator": [
      declared({ headline: "Sex=Both", headline_parts: headlineCells("Sex=Both"), line: 7 }),
    ],
  });
  expect(error.code).toBe("invalid-data");
  expect(error.problems).toMatchObject([
    {
      file: "indicators.csv",
      line: 7,
      column: "headline",
      value: "Sex=Both",
      message: "no series of indicator 1.2.1 has this breakdown; there are: Sex=Men / Sex=Women",
    },
  ]);
});

test("a headline of an indicator without data is no error", async () => {
  const { released } = await warehouse.build(
    smallInput({
      "run.indicator": [
        declared({ headline: "Sex=Both", headline_parts: headlineCells("Sex=Both") }),
      ],
    }),
  );
  expect(released.indicators).toMatchObject([{ indicator: "1.2.1", headlineSeries: null }]);
});

test("a second row for one period is reported once, where it stands", async () => {
  const error = await failure({
    "raw.observation": observations({ year: 2020 }, { year: 2020, value: 9 }),
  });
  expect(error.code).toBe("invalid-data");
  expect(error.problems).toMatchObject([{ file: "data/indicator_1-2-1.csv", line: 3 }]);
});

test("more than ten offending rows are counted", async () => {
  const error = await failure({
    "raw.observation": observations(...Array.from({ length: 25 }, () => ({ year: 2020 }))),
  });
  expect(error.message).toContain("24 rows, the first 10 are listed");
  expect(error.problems).toHaveLength(10);
});

const INSTRUMENT = {
  instrument_code: "CRC",
  name: "Convention",
  kind: "treaty",
  article_from: 1,
  article_to: 54,
  adopted: 1989,
};
const LINK = {
  target: "1.2",
  instrument: "CRC",
  article: "28(1)",
  link_strength: "direct",
  source: "x",
};

test.each([
  ["a link to an unknown target", { target: "1.9" }, "no SDG target has this code"],
  [
    "a link to an unknown instrument",
    { instrument: "CRX" },
    "the list of instruments has no such code",
  ],
  [
    "an article that does not exist",
    { article: "55" },
    "the articles of Convention run from 1 to 54",
  ],
])("%s fails the check", async (_, change, message) => {
  const error = await failure({
    "seeds.instrument": [INSTRUMENT],
    "seeds.target_article": [{ ...LINK, ...change }],
  });
  expect(error.code).toBe("check-failed");
  expect(error.problems).toMatchObject([{ message }]);
});

test("an article without a number is not held against the range", async () => {
  const { released } = await warehouse.build(
    smallInput({
      "seeds.instrument": [INSTRUMENT],
      "seeds.target_article": [{ ...LINK, article: "whole" }],
    }),
  );
  expect(released.obligations).toMatchObject([{ article: "whole", binding: "not-in-data" }]);
});

test("an indicator of a target that is none of the 169 fails the check", async () => {
  const error = await failure({ "run.indicator": [declared({ target: "1.z" })] });
  expect(error.code).toBe("check-failed");
  expect(error.problems).toMatchObject([
    { value: "1.2.1", message: "target 1.z is not a target of goal 1" },
  ]);
});

test("what the city wrote is told before what follows from it", async () => {
  const error = await failure({
    "raw.observation": observations({ year: 2020 }, { year: 2020 }),
    "run.indicator": [declared({ target: "1.z" })],
  });
  expect(error.code).toBe("invalid-data");
});

test("a model that gives rows twice fails the check of its key", async () => {
  const error = await failure({
    "seeds.sdg_target": Array.from({ length: 2 }, () => ({
      target_code: "1.2",
      goal: 1,
      title: "x",
      short_name: "y",
    })),
  });
  expect(error.code).toBe("check-failed");
  expect(error.problems[0]?.message).toBe("marts.target has 2 rows with one key (target)");
});

test("two sources for one comparison stop the run; other areas of the same series do not", async () => {
  const tables = (area: number): WarehouseInput => ({
    "run.source": [
      { source_id: "un", position: 1, role: "comparison", area: 724, publisher: "UN" },
      { source_id: "un-2", position: 2, role: "comparison", area, publisher: "UN" },
    ],
    "raw.source_indicator": ["un", "un-2"].map((source_id) => ({
      source_id,
      indicator: "1.2.1",
      target: "1.2",
      goal: 1,
      file: "b",
    })),
    "raw.observation": observations(
      { source_id: "un", series: "A" },
      { source_id: "un-2", series: "A", year: 2021 },
    ),
  });
  const error = await failure(tables(724));
  expect(error.code).toBe("invalid-data");
  expect(error.problems).toMatchObject([
    {
      file: "data/indicator_1-2-1.csv",
      line: 3,
      value: "1.2.1, Spain, UN, A, Percentage",
      message: "this comparison stands in more than one source: un, un-2",
    },
  ]);
  const { released } = await warehouse.build(smallInput(tables(516)));
  expect(released.comparisons.map(({ area }) => area)).toEqual(["Namibia", "Spain"]);
});
