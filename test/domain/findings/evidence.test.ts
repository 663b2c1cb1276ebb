import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceRows, fileNumbers, placeOfValue } from "../../../domain/findings/evidence.ts";
import { deriveFindings } from "../../../domain/findings/derive-findings.ts";
import { GOALS } from "../../../domain/goal.ts";
import { config, released } from "./sample-data.ts";

const FILES = ["a", "b", "c"].map((file) => ({
  sourceId: "city",
  file,
  sha256: `hash of ${file}`,
}));

test("every value leads back to its own file, hash and line, however files alternate", () => {
  const row = fc.record({ file: fc.constantFrom("a", "b", "c"), line: fc.nat() });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const evidence = evidenceRows(rows, "city", fileNumbers(FILES));
      const places = rows.map((_, index) => placeOfValue({ files: FILES }, evidence, index));
      expect(places).toEqual(
        rows.map(({ file, line }) => ({ sourceId: "city", file, sha256: `hash of ${file}`, line })),
      );
      expect(placeOfValue({ files: FILES }, evidence, rows.length)).toBeNull();
    }),
  );
});

test("a file without a hash is a bug, not a figure without evidence", () => {
  expect(() => fileNumbers(FILES)("other", "a")).toThrow("no hash for a of source other");
});

test("a printed point carries the line of its row; blank rows in between have no point and no line", () => {
  const data = released([{ code: "1.2.1", values: { 2015: 20, 2016: null, 2017: 18 } }]);
  const { indicators, evidence } = deriveFindings({ config, data, goals: GOALS });
  const [series] = indicators[0]?.series ?? [];
  expect(series?.points.map(({ year }) => year)).toEqual([2015, 2017]);
  expect(series?.evidence).toEqual([{ file: 0, lines: [2, 4] }]);
  expect(placeOfValue(evidence, series?.evidence ?? [], 1)).toEqual({
    sourceId: "city",
    file: "data/1.2.1.csv",
    sha256: "sha256 of 1.2.1",
    line: 4,
  });
});
