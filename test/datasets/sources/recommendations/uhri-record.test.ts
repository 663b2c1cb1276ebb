/** Records of the bulk export that are not as they should be, and texts as the index keeps them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GOALS } from "../../../../domain/goal.ts";
import { TARGET_CODES, goalOfTarget } from "../../../../domain/target-code.ts";
import { textOfHtml } from "../../../../datasets/sources/recommendations/html-text.ts";
import { readBody } from "../../../../datasets/sources/recommendations/mechanism.ts";
import { parseUhri, readUhri } from "../../../../datasets/sources/recommendations/read-uhri.ts";
import { readTags } from "../../../../datasets/sources/recommendations/sdg-tags.ts";
import { ReportError } from "../../../../domain/errors.ts";
import { contextOf, NAMES, POSITIONS, RECORDS } from "./slovenia.ts";

const FILE = "data/uhri-si.json";
const [REVIEW = {}] = RECORDS;

const OBSERVATION = {
  ...REVIEW,
  AnnotationId: "a9ce",
  AnnotationType: "- Concerns/Observations",
  Body: "- CRC",
  Symbol: "CRC/C/SVN/CO/5",
  PublicationDate: "2025-02-12T00:00:00",
  Text: "<p>4.The Committee is concerned about housing.</p>",
  Sdgs: ["16 - PEACE", "16.2 - Protect children"],
  UprCycle: null,
  UprPositions: [],
  UprRecommendingCountry: [],
  UprSession: null,
};

const read = (...records: readonly unknown[]) => readUhri(records, contextOf(FILE));
const one = (changes: object) => read({ ...OBSERVATION, ...changes });

describe("a record of a treaty body", () => {
  test("keeps kind, body, paragraph, date and tags as published, and has no position", () => {
    const { recommendations, refusals } = one({});
    expect(refusals).toEqual([]);
    expect(recommendations).toMatchObject([
      {
        id: "CRC/C/SVN/CO/5 4",
        mechanism: "treaty-body",
        body: "CRC",
        kind: "observation",
        paragraph: "4",
        date: "2025-02-12",
        cycle: null,
        session: null,
        text: "The Committee is concerned about housing.",
        textOrigin: "uhri",
        position: null,
        goals: [16],
        targets: ["16.2"],
        file: FILE,
        line: 1,
      },
    ]);
  });

  test("is named by the index's own number when its text has none", () => {
    const [record] = one({ Text: "5 per cent of children live in poverty." }).recommendations;
    expect(record).toMatchObject({
      id: "CRC/C/SVN/CO/5#a9ce",
      paragraph: null,
      text: "5 per cent of children live in poverty.",
    });
  });

  test("may share its paragraph with another one, and each gets an id of its own", () => {
    const { recommendations, refusals } = read(OBSERVATION, {
      ...OBSERVATION,
      Text: "4. The State should build houses.",
      AnnotationType: "- Recommendations",
    });
    expect(refusals).toEqual([]);
    expect(recommendations.map(({ id }) => id)).toEqual([
      "CRC/C/SVN/CO/5 4",
      "CRC/C/SVN/CO/5 4 (2)",
    ]);
  });
});

describe("a record that cannot be taken is refused with code, record number and value", () => {
  test.each([
    ["no symbol", { Symbol: " " }, ["missing-symbol", "Symbol", "a9ce"]],
    ["an unknown State", { Countries: ["Sloveniaa"] }, ["unknown-state", "Countries", "Sloveniaa"]],
    ["no State", { Countries: [] }, ["unknown-state", "Countries", ""]],
    ["an unknown body", { Body: "- Club" }, ["unknown-mechanism", "Body", "- Club"]],
    [
      "an unknown position",
      { Body: "- UPR", UprPositions: ["Maybe"] },
      ["unknown-position", "UprPositions", "Maybe"],
    ],
    ["no text", { Text: "<p> </p>" }, ["unreadable-record", "Text", null]],
    ["a text that is a number", { Text: 4 }, ["unreadable-record", "Text", null]],
  ] as const)("%s", (_, changes, [code, column, value]) => {
    const { recommendations, refusals } = read(REVIEW, { ...OBSERVATION, ...changes });
    expect(recommendations).toHaveLength(1);
    expect(refusals).toEqual([
      { code, file: FILE, line: 2, column, value, indicator: null, leftOut: true },
    ]);
  });

  test("anything but an object", () => {
    for (const record of [null, 4, "x", [REVIEW]]) {
      expect(read(record).refusals).toMatchObject([{ code: "unreadable-record", line: 1 }]);
    }
  });

  test("a repeated record", () => {
    const { recommendations, refusals } = read(REVIEW, OBSERVATION, REVIEW);
    expect(recommendations).toHaveLength(2);
    expect(refusals).toMatchObject([
      { code: "duplicate-recommendation", line: 3, value: "A/HRC/59/15 140.7" },
    ]);
  });

  test("both of two that say different things under one number of a review", () => {
    const other = { ...REVIEW, UprPositions: ["Noted"] };
    const { recommendations, refusals } = read(REVIEW, other);
    expect(recommendations).toEqual([]);
    expect(refusals.map(({ code, line }) => [code, line])).toEqual([
      ["duplicate-recommendation", 1],
      ["duplicate-recommendation", 2],
    ]);
  });
});

test("a record about another State is passed over", () => {
  expect(one({ Countries: ["Spain"] })).toEqual({ recommendations: [], refusals: [] });
  expect(one({ Countries: ["- Spain", "- Slovenia"] }).recommendations).toHaveLength(1);
});

test("a field in an unknown form is doubted, and the recommendation is kept without it", () => {
  const { recommendations, refusals } = one({
    Sdgs: ["18 - Goal of somebody", "4.1 - Education"],
    PublicationDate: "spring 2020",
    UprCycle: "next",
  });
  expect(recommendations).toMatchObject([
    { goals: [4], targets: ["4.1"], date: null, cycle: null },
  ]);
  expect(
    refusals.map(({ code, column, value, leftOut }) => [code, column, value, leftOut]),
  ).toEqual([
    ["unreadable-field", "Sdgs", "18 - Goal of somebody", false],
    ["unreadable-field", "PublicationDate", "spring 2020", false],
    ["unreadable-field", "UprCycle", "next", false],
  ]);
});

describe("a text of a review", () => {
  const textOf = (Text: string) => read({ ...REVIEW, Text }).recommendations[0];

  test.each([
    ["140.7. Build homes (Spain).", "Build homes", ["Spain"]],
    [
      "<b>140.7</b> Build homes (Spain; France and Italy);",
      "Build homes",
      ["Spain", "France", "Italy"],
    ],
    [
      "140.7 Build homes (Iran (Islamic Republic of)) (Côte d’Ivoire);",
      "Build homes",
      ["Iran (Islamic Republic of)", "Côte d’Ivoire"],
    ],
    ["140.7 Support the institution (NHRI) (Spain)", "Support the institution (NHRI)", ["Spain"]],
  ])("%s", (published, text, recommendingStates) => {
    expect(textOf(published)).toMatchObject({ paragraph: "140.7", text, recommendingStates });
  });

  test("without names keeps those of the record's own field", () => {
    expect(textOf("140.7 Build homes")?.recommendingStates).toEqual(["Maldives", "Portugal"]);
  });
});

describe("HTML", () => {
  test.each([
    ["<p>One&nbsp;&amp; two</p><p>three<br>four</p>", "One & two\nthree\nfour"],
    ["fewer than <5 years & <i>more</i> than 3 > 2", "fewer than <5 years & more than 3 > 2"],
    ["a<script>alert('x')</script><style>p{}</style>b", "ab"],
    [
      "<img src=x onerror=alert(1)>State party&#39;s <a href='javascript:x'>duty</a>",
      "State party's duty",
    ],
    ["<<b>script>alert(1)</script>", "<script>alert(1)"],
    ["plain\ntext", "plain text"],
  ])("%s", (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test("plain text without angle brackets and ampersands comes back as it is", () => {
    const words = fc.array(fc.stringMatching(/^[\p{L}\d(),.;:'"%/–-]{1,12}$/u), { minLength: 1 });
    fc.assert(
      fc.property(words, (list) => {
        expect(textOfHtml(list.join(" "))).toBe(list.join(" "));
      }),
    );
  });
});

describe("SDG tags", () => {
  test("a goal gives no target, a target gives its goal, and nothing else is inferred", () => {
    const labels = [
      ...GOALS.map((goal) => `${goal} - ANY NAME`),
      ...TARGET_CODES.map((code) => `- ${code} - Any words 5.1`),
    ];
    fc.assert(
      fc.property(fc.subarray(labels), (tagged) => {
        const codes = tagged.map((label) => label.replace("- ", "").split(" ")[0] ?? "");
        const written = new Set(codes);
        const { goals, targets, unknown } = readTags(tagged);
        expect(unknown).toEqual([]);
        expect(targets).toEqual(TARGET_CODES.filter((code) => written.has(code)));
        const fromTargets = new Set(targets.map(goalOfTarget));
        expect(goals).toEqual(
          GOALS.filter((goal) => written.has(String(goal)) || fromTargets.has(goal)),
        );
      }),
    );
  });

  test("what is neither goal nor target is named", () => {
    const labels = ["0 - x", "18 - x", "4.9 - x", "4.1.1 - x", "SDG 4", "", "16.A - Institutions"];
    expect(readTags(labels)).toEqual({
      goals: [16],
      targets: ["16.a"],
      unknown: labels.slice(0, 6),
    });
  });
});

test.each([
  ["- UPR", "upr", "UPR"],
  ["- CRC-OP-AC", "treaty-body", "CRC-OP-AC"],
  ["- SR housing; - Special Procedures", "special-procedure", "SR housing"],
  [
    "- Special Procedures\n- WG on arbitrary detention",
    "special-procedure",
    "WG on arbitrary detention",
  ],
  ["- Special Procedures", "special-procedure", "Special Procedures"],
] as const)("%s is read as a %s", (published, mechanism, body) => {
  expect(readBody(published)).toEqual({ mechanism, body });
});

test.each([
  ["Supported", "supported"],
  ["- Supported/Noted", "partly-supported"],
  ["partially  accepted", "partly-supported"],
  ["Noted", "noted"],
  ["Under consideration", null],
])("the position %s counts as %s", (published, position) => {
  expect(POSITIONS.read(published)).toEqual({ position });
});

test.each([
  ["Türkiye", "TR"],
  ["the Netherlands", "NL"],
  ["Côte d’Ivoire", "CI"],
  ["- United Kingdom of  Great Britain and Northern Ireland", "GB"],
  ["NIGER", "NE"],
  ["Atlantis", null],
])("%s is the State %s", (name, code) => {
  expect(NAMES.codeOf(name)).toBe(code);
});

test.each([
  ["[{", "cut off"],
  ["{}", "no list"],
])("a file that begins with %s is no export", (content, words) => {
  const bytes = new TextEncoder().encode(content);
  expect(() => parseUhri(bytes, FILE)).toThrow(ReportError);
  try {
    parseUhri(bytes, FILE);
  } catch (error) {
    const [problem] = (error as ReportError).problems;
    expect(problem).toMatchObject({
      file: FILE,
      fix: expect.stringContaining("vlr import") as string,
    });
    expect(problem?.message).toContain(words);
  }
});
