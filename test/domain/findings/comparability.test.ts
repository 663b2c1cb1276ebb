/** Which cities may be laid side by side, and what keeps the others apart. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  comparable,
  FACTS,
  FIGURE_FACTS,
  type CityFacts,
  type Facts,
} from "../../../domain/findings/comparability.ts";

const SAME: Facts = {
  series: "",
  unit: "%",
  year: "2023",
  method: "open-sdg, from 2015",
  baseline: "2015",
  "target-value": "30",
  "target-year": "2030",
  "target-origin": "Union",
};

const row = (city: string, change: Partial<Facts> = {}): CityFacts => ({
  city,
  facts: { ...SAME, ...change },
});

test("cities with the same facts are one group; what differs elsewhere is named", () => {
  const rows = [
    row("c"),
    row("a"),
    row("b", { unit: "persons" }),
    row("d", { year: "2021", "target-value": "40" }),
  ];
  expect(comparable(rows, FACTS)).toEqual({
    groups: [["a", "c"]],
    apart: [
      { city: "b", differs: ["unit"] },
      { city: "d", differs: ["year", "target-value"] },
    ],
  });
  expect(comparable(rows, FIGURE_FACTS).apart).toEqual([
    { city: "b", differs: ["unit"] },
    { city: "d", differs: ["year"] },
  ]);
});

test("a smaller group stands behind the larger one and is told apart from it", () => {
  const other = { "target-origin": "State" };
  const rows = [row("a", other), row("b", other), row("c"), row("d"), row("e")];
  expect(comparable(rows, FACTS)).toEqual({
    groups: [
      ["c", "d", "e"],
      ["a", "b"],
    ],
    apart: [
      { city: "a", differs: ["target-origin"] },
      { city: "b", differs: ["target-origin"] },
    ],
  });
});

test("what is not known is never the same: target values without an origin keep cities apart", () => {
  const rows = [row("a", { "target-origin": null }), row("b", { "target-origin": null })];
  expect(comparable(rows, FACTS)).toEqual({
    groups: [],
    apart: [{ city: "b", differs: ["target-origin"] }],
  });
});

const facts = fc.record(
  Object.fromEntries(
    FACTS.map((fact) => [fact, fc.option(fc.constantFrom("x", "y"), { nil: null })]),
  ) as Record<keyof Facts, fc.Arbitrary<string | null>>,
);
const rowsOf = fc.uniqueArray(fc.record({ city: fc.stringMatching(/^[a-z]{1,3}$/), facts }), {
  selector: ({ city }) => city,
  maxLength: 12,
});

test("the order of the cities changes nothing, and every city is in the first group or apart with a reason", () => {
  fc.assert(
    fc.property(rowsOf, fc.infiniteStream(fc.nat()), (rows, chance) => {
      const shuffled = rows
        .map((each) => ({ each, at: chance.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      const found = comparable(rows, FACTS);
      expect(comparable(shuffled, FACTS)).toEqual(found);
      for (const { differs } of found.apart) expect(differs.length).toBeGreaterThan(0);
      const first =
        found.groups[0] ??
        rows
          .map(({ city }) => city)
          .sort()
          .slice(0, 1);
      expect(first.length + found.apart.length).toBe(rows.length);
    }),
  );
});

test("two cities of one group agree in every fact that counts", () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const factsOf = new Map(rows.map((each) => [each.city, each.facts]));
      for (const group of comparable(rows, FACTS).groups) {
        const [first, ...others] = group.map((city) => factsOf.get(city));
        for (const other of others) expect(other).toEqual(first);
      }
    }),
  );
});
