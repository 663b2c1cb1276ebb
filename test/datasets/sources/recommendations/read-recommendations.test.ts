/** Sources of recommendations as city.yaml describes them, and their filters. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecommendationFilter, RecommendationSource } from "../../../../domain/city.ts";
import type { Goal } from "../../../../domain/goal.ts";
import { isWanted } from "../../../../datasets/sources/recommendations/filter-recommendations.ts";
import { readRecommendations } from "../../../../datasets/sources/recommendations/read-recommendations.ts";
import { readUhri } from "../../../../datasets/sources/recommendations/read-uhri.ts";
import { contextOf, DOCX, JSON_BYTES, NAMES, POSITIONS, RECORDS } from "./slovenia.ts";

const source = (
  kind: RecommendationSource["kind"],
  filter: RecommendationFilter = {},
): RecommendationSource => ({
  id: "upr",
  kind,
  publisher: null,
  licence: null,
  asOf: null,
  location: { path: "data/file" },
  filter,
});
const read = (of: RecommendationSource, bytes: Uint8Array, country = "SI") =>
  readRecommendations(of, new Map([["data/file", bytes]]), {
    country,
    names: NAMES,
    positions: POSITIONS,
  });

test("each kind is read with its own reader", () => {
  expect(read(source("uhri"), JSON_BYTES).recommendations).toHaveLength(254);
  expect(read(source("upr-list"), DOCX).recommendations).toHaveLength(254);
  const header = "symbol,paragraph,body,kind,text,text_origin";
  const row = "A/HRC/59/15,140.7,UPR,recommendation,Ratify it,own-rendering";
  const table = new TextEncoder().encode(`${header}\n${row}\n`);
  expect(read(source("recommendation-table"), table)).toMatchObject({
    sourceId: "upr",
    recommendations: [{ id: "A/HRC/59/15 140.7", file: "data/file", line: 2 }],
    refusals: [],
  });
});

test("a file that says nothing about the State is refused", () => {
  expect(() => read(source("uhri"), JSON_BYTES, "ES")).toThrow(/no recommendation to the city's/);
});

test("the filter of the source leaves the others out", () => {
  const { recommendations } = read(
    source("upr-list", { goals: [4], themes: ["right to education"], groups: ["Children"] }),
    DOCX,
  );
  expect(recommendations).toHaveLength(5);
  expect(read(source("uhri", { bodies: ["CEDAW"] }), JSON_BYTES).recommendations).toEqual([]);
  expect(
    read(source("uhri", { since: 2025, until: 2025 }), JSON_BYTES).recommendations,
  ).toHaveLength(254);
  expect(read(source("uhri", { until: 2024 }), JSON_BYTES).recommendations).toEqual([]);
  expect(read(source("upr-list", { since: 2015 }), DOCX).recommendations).toEqual([]);
});

const pick = (filter: RecommendationFilter, name: keyof RecommendationFilter) => ({
  [name]: filter[name],
});

describe("a filter", () => {
  const { recommendations } = readUhri(RECORDS, contextOf("f"));
  const goals = fc.uniqueArray(fc.constantFrom<Goal>(1, 4, 10, 16), { minLength: 1 });
  const themes = fc.uniqueArray(
    fc.constantFrom("Right to education", "Migrants", "Right to health"),
    { minLength: 1 },
  );
  const filter: fc.Arbitrary<RecommendationFilter> = fc.record(
    {
      goals,
      themes,
      cycles: fc.constant([3, 4]),
    },
    { requiredKeys: [] },
  );

  test("of several conditions wants what each of them alone wants", () => {
    fc.assert(
      fc.property(filter, (all) => {
        const each = Object.keys(all).map((name) => pick(all, name as keyof RecommendationFilter));
        const inAll = recommendations.filter((record) =>
          each.every((one) => isWanted(record, one)),
        );
        expect(recommendations.filter((record) => isWanted(record, all))).toEqual(inAll);
      }),
      { numRuns: 30 },
    );
  });

  test("without conditions wants everything", () => {
    expect(recommendations.every((record) => isWanted(record, {}))).toBe(true);
  });
});
