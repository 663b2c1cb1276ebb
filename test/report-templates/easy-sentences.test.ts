/** Sentences with numbers, of easy-to-read texts and of the documents beside the review, in every language that has both. */
import { describe, expect, test } from "vitest";
import { STANDARD_DIMENSIONS } from "../../domain/findings/dimension.ts";
import { STATUSES } from "../../domain/findings/finding.ts";
import { GOALS } from "../../domain/goal.ts";
import { furtherDocument } from "../../report-templates/editions/further-document.tsx";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { easyLanguages, easyReview } from "../support/easy-languages.ts";
import { easyFaults } from "../support/easy-lint.ts";
import { review } from "./sample-findings.ts";

const languages = await easyLanguages();
const COUNTS = [1, 2, 3, 10, 11, 100, 169];

describe.each(languages)("in $tag", (own) => {
  const { tag, text } = own;
  const formats = formatsOf(tag);
  const rules = { text, city: "Rivermouth" } as const;

  test("every sentence with a number in it keeps the rules, whatever the number", () => {
    const lines = [
      ...COUNTS.flatMap((count) => [
        text.totals.goals(count),
        text.totals.targets(count),
        text.more(count),
        ...STATUSES.map((status) => text.totals.line(status, count)),
      ]),
      ...COUNTS.slice(0, 4).map((count) => text.picture(count)),
      ...["2020", "2020-2021", "2020/21"].flatMap((time) => [
        ...Object.values(text.change).map((say) => say(time)),
        text.groups.year(time),
        text.caption(time, { kind: "nearly-all" }),
        text.caption(time, { kind: "count", count: 999, scale: "thousand", isRounded: true }),
      ]),
      text.changeUnclear,
      ...STANDARD_DIMENSIONS.map((dimension) => text.unseen.line(dimension)),
      ...GOALS.flatMap((goal) => {
        const { name, title, right } = text.goals[goal];
        return [name, title, text.rights.line(right)];
      }),
      ...text.hardWords.flatMap(({ title, lines }) => [title, ...lines]),
      ...Array.from({ length: 12 }, (_, month) =>
        text.sources.date(formats.date(`2025-${String(month + 1).padStart(2, "0")}-01`)),
      ),
    ];
    const page = lines.map((line) => `<p>${line}</p>`).join("");
    const faults = easyFaults(`<body><section class="easy-page">${page}</section>`, rules);
    expect(faults.filter((fault) => !fault.startsWith("not explained"))).toEqual([]);
  });

  test.each(["highlights", "annex", "changes", "goal-04"] as const)("%s is made", (kind) => {
    const earlier = { number: 1, period: "2023", findings: review([]) };
    for (const medium of ["print", "web"] as const) {
      const html = furtherDocument(kind, easyReview(own, { earlier }), medium);
      expect(html).not.toMatch(/\bundefined\b|\bNaN\b|\[object|>null</);
    }
  });

  test("documents speak of one and of many", () => {
    const { changes, indicators, problems } = own.language.documents(formats);
    for (const count of COUNTS) {
      expect(changes.ofGroups(count)).not.toBe(changes.ofGroups(count + 1));
      expect(changes.count(count)).not.toBe(changes.count(count + 1));
      expect(indicators(count, 0)).not.toBe(indicators(count + 1, 0));
      expect(problems(count)).not.toBe(problems(count - 1));
    }
    expect(changes.lead({ number: 2, period: "2023" })).toContain("2023");
    expect(changes.earlier({ number: 2, period: null })).toContain("2");
  });
});
