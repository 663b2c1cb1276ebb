import { expect, test } from "vitest";
import { unclearCounts } from "../../../domain/findings/unclear-counts.ts";
import { countsPersons, unitKind, type UnitKind } from "../../../domain/findings/unit.ts";
import { sampleFindings } from "../../support/sample-findings.ts";

test.each([
  ["persons", "Personas", "persones", "personnes", "Personen", "pessoas", "persone", "oseb", "أشخاص"],
  ["deaths", "defunciones", "víctimes", "décès", "Todesfälle", "óbitos", "decessi", "smrti", "وفيات"],
  ["children", "niños", "infants", "enfants", "Kinder", "crianças", "bambini", "otrok", "الأطفال"],
])("units of persons are known in the languages of cities: %s, ...", (...units) => {
  expect(units.filter((unit) => !countsPersons(unit, []))).toEqual([]);
}); // prettier-ignore

test.each<readonly [unit: string, kind: UnitKind]>([
  ["Personen je 100.000 Einwohner", "rate"],
  ["Fälle je Einwohner", "rate"],
  ["Wohnungen pro Jahr", "rate"],
  ["Tote pro 100.000 Einwohner", "rate"],
  ["habitaciones por hogar", "rate"],
  ["mortes por 1 000 nascimentos", "rate"],
  ["logements pour 100 habitants", "rate"],
  ["Projekte", "other"],
  ["porcelana", "other"],
  ["pourboires", "other"],
  ["muertes por cada 100.000 habitantes", "rate"],
  ["décès pour 1 000 naissances", "rate"],
  ["pour cent", "percent"],
  ["por ciento", "percent"],
  ["Anzahl", "count"],
  ["Wohnungen", "other"],
  ["Mortalitätsindex", "other"],
  ["dècades", "other"],
])("the unit %s is of the kind %s and counts no persons by itself", (unit, kind) => {
  expect(unitKind(unit)).toBe(kind);
  expect(countsPersons(unit, [])).toBe(false);
});

test("a plain number counts persons when a title in any of the languages names them", () => {
  expect(countsPersons("Anzahl", ["Verkehrstote", "Im Verkehr getötete Personen"])).toBe(true);
  expect(countsPersons("Anzahl", ["Neue Wohnungen"])).toBe(false);
});

test("whole figures under 10 in an unknown unit are named, fractions and known units are not", () => {
  const [one] = sampleFindings({ goals: [4] }).indicators.flatMap(({ series }) => series);
  if (!one) throw new Error("the sample has no series");
  const series = (unit: string | null, values: readonly number[]) => ({
    ...one,
    unit,
    points: values.map((value, at) => ({ period: `${2015 + at}`, year: 2015 + at, value, flag: null })),
  }); // prettier-ignore
  const indicators = [
    { indicator: "3.6.1", series: [series("Radfahrende", [9, 12]), series("Radfahrende", [4, 30])] },
    { indicator: "3.6.2", series: [series("Radfahrende", [9.5, 4])] },
    { indicator: "3.6.3", series: [series("%", [9, 4])] },
    { indicator: "3.6.4", series: [series("Radfahrende", [0, 40])] },
    { indicator: "3.6.5", series: [series(null, [4])] },
  ]; // prettier-ignore
  expect(unclearCounts(indicators)).toEqual([{ indicator: "3.6.1", unit: "Radfahrende" }]);
});
