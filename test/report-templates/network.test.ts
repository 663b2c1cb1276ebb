/** The report of a network: its page from findings, the same whatever the order of the cities. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { networkCity, type NetworkCity } from "../../domain/findings/network-city.ts";
import { networkFindings, type NetworkInput } from "../../domain/findings/network-findings.ts";
import type { IndicatorFinding, ReviewFindings } from "../../domain/findings/finding.ts";
import type { Manifest } from "../../domain/manifest.ts";
import { networkDocument } from "../../report-templates/editions/network.tsx";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { networkText } from "../../report-templates/locales/en/network-text.ts";
import { sampleFindings } from "../support/sample-findings.ts";

const findings: ReviewFindings = sampleFindings();

function manifest(city: string, baseline = 2015): Manifest {
  return {
    format: "vlr-manifest/1",
    city,
    country: "ES",
    period: { from: 2015, to: 2024 },
    edition: { date: "2025-01-17", status: "draft" },
    contentHash: "c".repeat(64),
    languages: ["en"],
    method: { progress: "open-sdg", baseline },
    disclosureControl: "not applied",
    files: [],
    sources: [],
    tools: {},
  };
}

function cityOf(id: string, name: string, change: Partial<ReviewFindings> = {}, baseline?: number) {
  return networkCity({
    id,
    findings: { ...findings, ...change },
    manifest: manifest(name, baseline),
    bundle: id.padEnd(64, "0"),
    draft: "ended",
  });
}

const input = (cities: readonly NetworkCity[]): NetworkInput => ({
  network: "coast",
  name: "Cities of the <Coast>",
  period: { from: 2015, to: 2024 },
  method: null,
  cities,
  failed: [
    {
      id: "south",
      failure: {
        code: "invalid-config",
        message: "city.yaml has mistakes",
        problem: "city.yaml, line 3: unknown key",
      },
    },
  ],
});

function pageOf(given: NetworkInput): string {
  const formats = formatsOf("en");
  const text = networkText(formats);
  return networkDocument({ findings: networkFindings(given), text, formats, fontCss: "" });
}

const inUnit = (unit: string) => (indicator: IndicatorFinding) => ({
  ...indicator,
  series: indicator.series.map((series) => ({ ...series, unit })),
});

const north = cityOf("north", "Norburg");
const east = cityOf("east", "Ostheim");
const west = cityOf("west", "Austin", { indicators: findings.indicators.map(inUnit("furlongs")) });

test("cities stand in the order of their names, link to their drafts, and are not ranked", () => {
  const page = pageOf(input([north, west, east]));
  const order = ["Austin", "Norburg", "Ostheim"].map((name) => page.indexOf(`>${name}<`));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(page).toContain('href="../../north/2024/draft/review.html"');
  expect(page).toContain("does not rank");
  expect(page).toContain("Cities of the &lt;Coast>");
});

test("a failed city is named with its reason and its first problem", () => {
  expect(pageOf(input([north]))).toContain(
    "<strong>south</strong>: The city folder has mistakes. city.yaml, line 3: unknown key",
  );
});

test("cities with the same findings are comparable; another unit keeps a city apart, and the page says so", () => {
  const found = networkFindings(input([north, west, east]));
  const indicators = found.goals.flatMap((goal) => goal.indicators);
  expect(indicators.length).toBeGreaterThan(0);
  for (const { figures } of indicators) {
    expect(figures.groups).toEqual([["east", "north"]]);
    expect(figures.apart).toMatchObject([{ city: "west", differs: ["unit"] }]);
  }
  const page = pageOf(input([north, west, east]));
  const [row = ""] = /<tr><th scope="row"><span class="code">.*?<\/tr>/.exec(page) ?? [];
  expect(row.match(/Austin: another unit/g)).toHaveLength(1);
});

test("another method of the city keeps its statuses apart, not its figures", () => {
  const other = cityOf("west", "Austin", {}, 2018);
  const found = networkFindings(input([north, east, other]));
  const assessed = found.goals
    .flatMap((goal) => goal.indicators)
    .filter(({ statuses }) => statuses.groups.length + statuses.apart.length > 0);
  for (const { figures, statuses } of assessed) {
    expect(figures.groups).toEqual([["east", "north", "west"]]);
    expect(statuses.apart.find(({ city }) => city === "west")?.differs).toContain("method");
  }
});

test("the order in which cities come changes nothing", () => {
  const cities = [north, west, east];
  const page = pageOf(input(cities));
  fc.assert(
    fc.property(fc.shuffledSubarray(cities, { minLength: 3 }), (shuffled) => {
      expect(pageOf(input(shuffled))).toBe(page);
    }),
    { numRuns: 6 },
  );
});
