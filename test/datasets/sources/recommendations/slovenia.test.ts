/** The real case: 254 recommendations to Slovenia, from OHCHR's Word document and in the shape of the bulk export. */
import { describe, expect, test } from "vitest";
import type { Recommendation } from "../../../../domain/recommendation.ts";
import { readUhri } from "../../../../datasets/sources/recommendations/read-uhri.ts";
import { readUprList } from "../../../../datasets/sources/recommendations/read-upr-list.ts";
import { contextOf, DOCX, NAMES, RECORDS } from "./slovenia.ts";

const list = readUprList(DOCX, contextOf("data/list.docx"));
const index = readUhri(RECORDS, contextOf("data/uhri-si.json"));

/** What both routes publish. Dates, files and lines differ by nature. */
const shared = (record: Recommendation) => ({
  id: record.id,
  paragraph: record.paragraph,
  symbol: record.symbol,
  text: record.text,
  state: record.state,
  recommendingStates: record.recommendingStates,
  position: record.position,
  positionPublished: record.positionPublished,
  goals: record.goals,
  targets: record.targets,
  sdgLabels: record.sdgLabels,
  themes: record.themes,
  groups: record.groups,
  cycle: record.cycle,
  session: record.session,
  body: record.body,
  kind: record.kind,
});

describe.each([
  ["the Word document", list],
  ["the shape of the bulk export", index],
])("%s", (_, { recommendations, refusals }) => {
  test("gives 254 recommendations, 217 supported and 37 noted, and refuses none", () => {
    expect(refusals).toEqual([]);
    expect(recommendations).toHaveLength(254);
    const positions = recommendations.map(({ position }) => position);
    expect(positions.filter((position) => position === "supported")).toHaveLength(217);
    expect(positions.filter((position) => position === "noted")).toHaveLength(37);
  });

  test("gives 413 goal tags and no target, because none was published", () => {
    expect(recommendations.flatMap(({ sdgLabels = [] }) => sdgLabels)).toHaveLength(413);
    expect(recommendations.flatMap(({ targets }) => targets)).toEqual([]);
  });

  test("counts a goal once that is tagged twice: quality education in 140.205", () => {
    const [record] = recommendations.filter(({ paragraph }) => paragraph === "140.205");
    expect(record?.sdgLabels?.slice(0, 2)).toEqual([
      "4 - QUALITY EDUCATION",
      "4 - QUALITY EDUCATION",
    ]);
    expect(record?.goals).toEqual([4, 8, 10]);
    expect(recommendations.flatMap(({ goals }) => goals)).toHaveLength(412);
  });

  test("names at least one recommending State for each, all of them known", () => {
    expect(recommendations.filter(({ recommendingStates: s }) => s.length === 0)).toEqual([]);
    const names = recommendations.flatMap(({ recommendingStates }) => recommendingStates);
    expect(names.filter((name) => NAMES.codeOf(name) === null)).toEqual([]);
  });

  test("leaves neither number nor list of States in a text", () => {
    const texts = recommendations.map(({ text }) => text);
    expect(texts.filter((text) => /^\d|[;)]$|\s$/.test(text))).toEqual([]);
    expect(new Set(recommendations.map(({ id }) => id)).size).toBe(254);
  });
});

test("both routes agree on all 254 recommendations", () => {
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
    a.id < b.id ? -1 : 1;
  const fromList = list.recommendations.map(shared).sort(byId);
  const fromIndex = index.recommendations.map(shared).sort(byId);
  expect(fromIndex).toEqual(fromList);
});

test("a recommendation reads as it was published", () => {
  expect(list.recommendations[0]).toMatchObject({
    id: "A/HRC/59/15 140.7",
    state: "SI",
    mechanism: "upr",
    text: "Ratify the Optional Protocol to the International Covenant on Economic, Social and Cultural Rights",
    recommendingStates: ["Maldives", "Portugal"],
    positionPublished: "Supported",
    textOrigin: "un-document",
    goals: [1, 2, 3, 4, 5, 6, 7, 8],
    groups: ["Public officials"],
    cycle: 4,
    session: "48",
    line: 3,
  });
});
