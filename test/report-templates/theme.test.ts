/** The look and the structure that a city may choose: colours, logo, pillars, some of the goals. */
import { expect, test } from "vitest";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { GOALS, type Goal } from "../../domain/goal.ts";
import { sampleCity, sampleFindings, sampleReview } from "../support/sample-findings.ts";
import { pageText } from "../support/page-text.ts";

const PLAIN = sampleReview();
const THEMED = sampleReview({
  city: {
    ...sampleCity,
    config: { ...sampleCity.config, theme: { cover: "#123456", accent: "#8A2C0D" } },
    logo: { alt: 'Arms "of" the city', address: "data:image/png;base64,AAAA" },
  },
});

const coverRule = (html: string) => /\.cover\{--[^}]*\}/.exec(html)?.[0] ?? "";
const goalRules = (html: string) => html.match(/\.g\d+\{[^}]*\}/g);

test.each(["print", "web"] as const)(
  "the cover is in the city's colour, goals keep theirs: %s",
  (medium) => {
    const [plain, themed] = [reviewDocument(PLAIN, medium), reviewDocument(THEMED, medium)];
    expect(coverRule(themed)).toContain("--paper:#123456");
    expect(coverRule(themed).replace("#123456", "#101B26")).toBe(coverRule(plain));
    expect(goalRules(themed)).toEqual(goalRules(plain));
  },
);

test("the logo stands on the cover, and on the screen at the head too, with its words", () => {
  const logo =
    /<img class="logo" src="data:image\/png;base64,AAAA" alt="Arms &quot;of&quot; the city"/g;
  expect(reviewDocument(THEMED, "print").match(logo)).toHaveLength(1);
  expect(reviewDocument(THEMED, "web").match(logo)).toHaveLength(2);
  expect(reviewDocument(PLAIN, "web")).not.toMatch(/<img|class="logo"|\.logo/);
  expect(reviewDocument(THEMED, "web")).toContain(".topbar{border-bottom:4px solid #8A2C0D}");
});

/** Goals of the chapters, in their order. */
const chapters = (html: string): readonly number[] =>
  [...html.matchAll(/<section[^>]* id="goal-(\d+)"/g)].map(([, goal]) => Number(goal));

/** Goals to which the contents lead, in their order. */
function contents(html: string): readonly number[] {
  const list = /id="contents"[\s\S]*?<\/(?:section|nav)>/.exec(html)?.[0] ?? "";
  return [...list.matchAll(/href="#goal-(\d+)"/g)].map(([, goal]) => Number(goal));
}

const PILLARS: readonly { readonly name: string; readonly goals: readonly Goal[] }[] = [
  { name: "A green city", goals: [13, 11] },
  { name: "A fair city", goals: [1, 4] },
];

test.each(["print", "web"] as const)(
  "pillars order contents and chapters, and the rest follows: %s",
  (medium) => {
    const html = reviewDocument(
      sampleReview({ findings: { ...sampleFindings(), pillars: PILLARS } }),
      medium,
    );
    const named = PILLARS.flatMap(({ goals }) => goals);
    const order = [...named, ...GOALS.filter((goal) => !named.includes(goal))];
    expect(contents(html)).toEqual(order);
    expect(chapters(html)).toEqual(order);
    const text = pageText(html);
    expect(text.indexOf("A green city")).toBeLessThan(text.indexOf("A fair city"));
    expect(html.match(/class="band__pillar"/g)).toHaveLength(named.length);
  },
);

test.each(["print", "web"] as const)(
  "some goals are all the contents and chapters there are: %s",
  (medium) => {
    const html = reviewDocument(
      sampleReview({ findings: sampleFindings({ goals: [4, 12] }) }),
      medium,
    );
    expect(contents(html)).toEqual([4, 12]);
    expect(chapters(html)).toEqual([4, 12]);
  },
);
