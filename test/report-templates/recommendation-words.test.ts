/** What a row of the matrix of recommendations says, cell by cell. */
import { describe, expect, test } from "vitest";
import type { TargetCode } from "../../domain/target-code.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { sectionOf, wordsOf } from "./recommendations-printed.ts";
import { ACTION, judgment, reviewWith, type SampleRow } from "./recommendations-sample.ts";

describe("a row says", () => {
  const one = (sample: SampleRow): string => wordsOf(reviewWith([sample]));

  test("symbol, number, State, tag, position and that links are missing", () => {
    const words = one({});
    expect(words).toContain("A/HRC/60/8, 50.1 Do thing 1 for schools. Cyprus · tag 4.1 Supported");
    expect(words).toContain("No action recorded. Shared with others");
    expect(words).toContain("No indicator of the city shows this. No data");
  });

  test("the action, its owner, when it is due and how far it is", () => {
    const act = { action: ACTION.action, owner: ACTION.owner, due: "2030", status: "under-way" } as const; // prettier-ignore
    const words = one({ row: { action: ACTION.action, judgments: [judgment(1, act)] } });
    expect(words).toContain(
      "Smaller classes in every district Education Consortium · by 2030 · under way",
    );
    expect(words).not.toContain("No action recorded");
  });

  test("that the city cannot decide", () => {
    const words = one({ row: { judgments: [judgment(1, { competence: "state" })] } });
    expect(words).toContain("Not within the competence of the city. The State decides");
    expect(words).not.toContain("No action recorded");
  });

  test("both judgments with names when reviewers differ", () => {
    const other = judgment(1, { reviewer: "Ombudsman", relevance: "not-relevant", competence: "region", line: 9 }); // prettier-ignore
    const words = one({ row: { relevance: "disputed", judgments: [judgment(1), other] } });
    expect(words).toContain("Planning office, 3 May 2026, on 4.1: relevant, shared with others.");
    expect(words).toContain("Ombudsman, 3 May 2026, on 4.1: not relevant, the region decides.");
    expect(words).toContain("No action recorded.");
  });

  test("who judged it not relevant, and why", () => {
    const far = judgment(1, { relevance: "not-relevant", reason: "No such school here." });
    expect(one({ row: { relevance: "not-relevant", judgments: [far] } })).toContain(
      "Judged not relevant for the city (Planning office, 3 May 2026). No such school here.",
    );
  });

  test("that the tag names the goal only", () => {
    const words = one({
      row: { places: [{ target: null, link: "published-goal-tag" }], missing: ["target"] },
      recommendation: { targets: null, goals: "4; 16", tagging: "goal-only" },
    });
    expect(words).toContain("Cyprus · tagged with goals 4 and 16 (no target) Supported");
    expect(words).not.toContain("only");
  });

  test("who put it at a target by reading, and when", () => {
    const words = one({
      row: { places: [{ target: "4.5" as TargetCode, link: "city-judgment" }], judgments: [judgment(1, { target: "4.5" })] },
      recommendation: { targets: "10.3", goals: "10" },
    }); // prettier-ignore
    expect(words).toContain("tag 10.3; linked to target 4.5 by Planning office, 3 May 2026");
    expect(words).toContain(
      "One recommendation stands here by the judgment of Planning office; none carries a tag in goal 4.",
    );
  });

  test("a tag of the goal alone as a tag, also where a judgment adds the target", () => {
    const words = one({
      row: { places: [{ target: "4.5" as TargetCode, link: "city-judgment" }], judgments: [judgment(1, { target: "4.5" })] },
      recommendation: { targets: null, goals: "4; 10", tagging: "goal-only" },
    }); // prettier-ignore
    expect(words).toContain(
      "tagged with goals 4 and 10 (no target); linked to target 4.5 by Planning office, 3 May 2026",
    );
    expect(words).toContain("carries a tag in goal 4.");
    expect(words).not.toContain("by the judgment of");
  });

  test("who linked it without those who judged it not relevant, whose dissent is printed", () => {
    const dissent = judgment(1, {
      target: "4.5",
      reviewer: "Ombudsman",
      relevance: "not-relevant",
      line: 9,
    });
    const words = one({
      row: { places: [{ target: "4.5" as TargetCode, link: "city-judgment" }], relevance: "disputed", judgments: [judgment(1, { target: "4.5" }), dissent] },
      recommendation: { targets: "10.3", goals: "10" },
    }); // prettier-ignore
    expect(words).toContain("linked to target 4.5 by Planning office, 3 May 2026 Supported");
    expect(words).toContain("here by the judgment of Planning office; none");
    expect(words).toContain("Ombudsman, 3 May 2026, on 4.5: not relevant");
  });

  test("who follows up where no action is named, after saying that there is none", () => {
    const follow = { owner: "Housing Office", due: "2030", status: "planned" } as const;
    expect(one({ row: { judgments: [judgment(1, follow)] } })).toContain(
      "No action recorded. Follow-up: Housing Office · by 2030 · planned",
    );
  });

  test("that it has no tag", () => {
    const words = one({ recommendation: { targets: null, goals: null, tagging: "untagged" } });
    expect(words).toContain("Cyprus · no tag");
  });

  test.each([
    ["noted", "Noted", "position--noted"],
    ["partly-supported", "Partially supported", "position--partly-supported"],
  ] as const)("the position %s in the published words", (position, positionPublished, name) => {
    const section = sectionOf(reviewWith([{ recommendation: { position, positionPublished } }]));
    expect(section).toContain(`<span class="chip position ${name}">${positionPublished}</span>`);
  });

  test("that a treaty body gave a concluding observation, to which no State takes a position", () => {
    const words = one({
      recommendation: { mechanism: "treaty-body", body: "CRPD", cycle: null, symbol: "CRPD/C/ESP/CO/2-3", paragraph: "46", position: null, positionPublished: null, recommendingStates: null },
    }); // prettier-ignore
    expect(words).toContain("CRPD/C/ESP/CO/2-3, 46");
    expect(words).toContain("CRPD · tag 4.1 Concluding observation");
  });

  test("two indicators, those moving away first, and the number of the others", () => {
    const indicators = ["4.1.2", "4.2.1", "4.1.1", "9.9.9"];
    const words = one({ row: { indicators, missing: [] } });
    expect(words).toMatch(/4\.1\.1 Pass the mathematics test.+88\.0 to 78\.9 % Moving away/);
    expect(words).toContain("20.1 to 14.5 points");
    expect(words).toContain("2 more indicators: 4.2.1, 9.9.9");
  });

  test("why an indicator has no status", () => {
    const indicators = ["4.5.1"];
    expect(one({ row: { indicators, missing: [] } })).toMatch(/Not assessed · [a-z]/);
  });

  test("hostile words as words", () => {
    const hostile = `<script>alert("x")</script>`;
    const html = reviewDocument(
      reviewWith([
        {
          row: { judgments: [judgment(1, { reviewer: hostile, reason: hostile, relevance: "not-relevant" })] },
          recommendation: { text: hostile, recommendingStates: hostile, positionPublished: hostile },
        },
      ]),
      "web",
    ); // prettier-ignore
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script>");
  });
});
