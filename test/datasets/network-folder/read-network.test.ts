/** What `network.yaml` says, and every mistake in it with its place and a fix. */
import { expect, test } from "vitest";
import { networkJsonSchema } from "../../../datasets/network-folder/network-json-schema.ts";
import { readNetwork } from "../../../datasets/network-folder/read-network.ts";
import { formatProblem } from "../../../domain/errors.ts";
import { inNetwork, remoteParts } from "../../../domain/network.ts";
import { city, openSdgSource } from "../../support/city.ts";

const GOOD = `version: 1
network: Cities of the Coast
cities: [cities/*]
period: { from: 2015, to: 2024 }
`;

const read = (text: string) => readNetwork("coast", Buffer.from(text));

function problemsOf(text: string) {
  const reading = read(text);
  if (!("problems" in reading)) throw new Error("nothing is wrong");
  return reading.problems;
}

test("a network without a method leaves every city its own", () => {
  expect(read(GOOD)).toMatchObject({
    network: {
      id: "coast",
      name: "Cities of the Coast",
      cities: ["cities/*"],
      settings: { period: { from: 2015, to: 2024 }, method: null, sources: [] },
    },
  });
});

test("an unknown key is answered with the one that was meant", () => {
  expect(problemsOf(`${GOOD}methd: { baseline: 2016 }\n`)).toEqual([
    {
      file: "network.yaml",
      line: 5,
      column: 1,
      value: "methd",
      message: "unknown key",
      fix: 'Did you mean "method"?',
    },
  ]);
});

test("a schedule says when all its cities run, in the words of city.yaml", () => {
  expect(read(GOOD)).toMatchObject({ schedule: null });
  expect(
    read(
      `${GOOD}schedule: { calendar: "1 March 06:00", timezone: Europe/Madrid, period: last year }\n`,
    ),
  ).toMatchObject({
    schedule: {
      times: { kind: "dates", dates: [{ day: 1, month: "March" }], time: { hour: 6, minute: 0 } },
      timezone: "Europe/Madrid",
      yearsBack: 1,
    },
  });
});

test.each([
  [
    "a day that does not exist",
    'schedule: { calendar: "31 February 06:00", timezone: Europe/Madrid }',
    'network.yaml, line 5, character 23: "calendar" names a day that does not exist (found "31 February 06:00"). Write "28 February 06:00"',
  ],
  [
    "an unknown time zone",
    "schedule: { calendar: 1 March 06:00, timezone: Madrid }",
    'network.yaml, line 5, character 48: "timezone" must be a time zone of the IANA database (found "Madrid"). Write Europe/Madrid',
  ],
  [
    "two rhythms",
    "schedule: { calendar: 1 March 06:00, every: 3 months, timezone: UTC }",
    'network.yaml, line 5, character 45: "every" stands beside "calendar" (found "3 months"). Remove one of the two',
  ],
  [
    "no rhythm",
    "schedule: { timezone: UTC }",
    'network.yaml, line 5, character 11: "calendar" is missing. Write calendar: "1 March 06:00", or every: 3 months',
  ],
])("a schedule with %s is answered with place, value and fix", (_, line, sentence) => {
  expect(problemsOf(`${GOOD}${line}\n`).map(formatProblem)).toEqual([sentence]);
});

test.each([
  ["no cities", GOOD.replace("[cities/*]", "[]"), /"cities" must be a list of city folders/],
  ["a city twice", GOOD.replace("[cities/*]", "[a, a]"), /item 2 of "cities" is named twice/],
  ["years the wrong way round", GOOD.replace("from: 2015", "from: 2025"), /must not be after "to"/],
  [
    "a baseline after the period",
    `${GOOD}method: { baseline: 2030 }\n`,
    /"baseline" must not be after the period/,
  ],
  [
    "a source in a folder",
    `${GOOD}sources: [{ id: a, kind: table, path: data/a.csv }]\n`,
    /"path" is not for the sources of a network/,
  ],
  [
    "two sources of one name",
    `${GOOD}sources:\n  - { id: a, kind: table, url: "https://a.example/a.csv" }\n  - { id: a, kind: table, url: "https://a.example/b.csv" }\n`,
    /is already the name of source 1/,
  ],
  ["nothing at all", "", /holds no settings|is missing/],
])("%s is a problem", (_, text, message) => {
  expect(
    problemsOf(text)
      .map((problem) => problem.message)
      .join("\n"),
  ).toMatch(message);
});

test("the JSON Schema knows every key and refuses others", () => {
  expect(networkJsonSchema()).toMatchObject({
    title: "network.yaml",
    required: ["version", "network", "cities", "period"],
    additionalProperties: false,
  });
});

test("a network's period, method and sources take the place of a city's, and nothing else does", () => {
  const { config } = city({ sources: [openSdgSource(), openSdgSource({ id: "other" })] });
  const shared = openSdgSource({ location: { url: "https://a.example/sdg" } });
  const asked = inNetwork(config, {
    period: { from: 2016, to: 2023 },
    method: { progress: "open-sdg", baseline: 2017 },
    sources: [shared, openSdgSource({ id: "nobody-refers-to-it" })],
  });
  expect(asked).toEqual({
    ...config,
    period: { from: 2016, to: 2023 },
    method: { progress: "open-sdg", baseline: 2017 },
    sources: [shared, openSdgSource({ id: "other" })],
  });
  const settings = { period: config.period, method: null, sources: [] };
  expect(inNetwork(config, settings)).toEqual(config);
});

test("each series of the UNSD is a part of its own, so that cities with different lists share them", () => {
  const base = { id: "a", role: "comparison", publisher: null, licence: null, asOf: null } as const;
  const unsd = { ...base, kind: "unsd-sdg", area: 724, baseUrl: "https://a.example" } as const;
  expect(remoteParts({ ...unsd, series: ["A", "B"] }, ["en"])).toEqual([
    { kind: "unsd-sdg", baseUrl: "https://a.example", area: 724, series: "A" },
    { kind: "unsd-sdg", baseUrl: "https://a.example", area: 724, series: "B" },
  ]);
  expect(remoteParts(openSdgSource(), ["en"])).toEqual([]);
});
