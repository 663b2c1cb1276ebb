import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveFindings } from "../../../domain/findings/derive-findings.ts";
import type { LeftBehindFinding } from "../../../domain/findings/left-behind-finding.ts";
import { sexOf } from "../../../domain/findings/sexes.ts";
import { GOALS } from "../../../domain/goal.ts";
import type { ObligationRow, ReleasedData } from "../../../domain/released-data.ts";
import { config, obligation, released, type SampleIndicator } from "./sample-data.ts";

function leftBehind(
  samples: readonly SampleIndicator[],
  extra: Partial<ReleasedData> = {},
): LeftBehindFinding {
  return deriveFindings({ config, data: released(samples, extra), goals: GOALS }).leftBehind;
}

const worse = { direction: "decrease", targetValue: 5, targetYear: 2030 } as const;
const open = { direction: null, targetValue: null } as const;

/** Women and men in 2023. */
function sexes(code: string, women: number, men: number, row: SampleIndicator["row"] = worse) {
  return {
    code,
    row,
    groups: { "Gender=Women": { "2023": women }, "Gender=Men": { "2023": men } },
  } satisfies SampleIndicator;
}

describe("what is compared", () => {
  test("the widest relative gap stands first, equal ones by the number of the indicator", () => {
    const { comparisons } = leftBehind([
      sexes("3.4.1", 10, 12),
      sexes("1.2.1", 5, 20),
      sexes("10.1.1", 24, 20),
    ]);
    expect(comparisons.map(({ indicator }) => indicator)).toEqual(["1.2.1", "3.4.1", "10.1.1"]);
  });

  test("a gap without a ratio stands last", () => {
    const { comparisons } = leftBehind([sexes("1.2.1", 0, 20), sexes("3.4.1", 10, 11)]);
    expect(comparisons.map(({ indicator }) => indicator)).toEqual(["3.4.1", "1.2.1"]);
  });

  test.each([
    ["counts", { ...sexes("1.2.1", 5, 20), unit: "persons" }],
    ["shares of one whole", sexes("5.5.1", 30, 70)],
    [
      "differences",
      sexes("8.5.1", 5, 20, { ...worse, titles: { en: "Gap in pay between women and men" } }),
    ],
    ["groups that cannot be parts of the total", { ...sexes("1.2.1", 5, 20), values: { "2023": 40 } }],
    ["kinds of things", { code: "7.2.1", groups: { "Fuel=Gas": { "2023": 5 }, "Fuel=Oil": { "2023": 9 } } }],
    ["a single group", { code: "1.2.1", groups: { "Gender=Women": { "2023": 5 } } }],
  ] as const)("not %s", (_name, sample) => {
    expect(leftBehind([sample])).toMatchObject({ comparisons: [], behind: [], pairs: [] });
  }); // prettier-ignore

  test("groups last seen more than five years before the period's end are counted, not compared", () => {
    const old = { "Gender=Women": { "2018": 5 }, "Gender=Men": { "2018": 20 } };
    const just = { "Gender=Women": { "2019": 5 }, "Gender=Men": { "2019": 20 } };
    const finding = leftBehind([
      { code: "1.2.1", row: worse, groups: old },
      { code: "1.2.2", row: worse, groups: just },
    ]);
    expect(finding.older).toBe(1);
    expect(finding.comparisons.map(({ indicator }) => indicator)).toEqual(["1.2.2"]);
  });

  test("two breakdowns of one kind count once, with the wider gap", () => {
    const groups = {
      "Race=A": { "2023": 10 },
      "Race=B": { "2023": 11 },
      "Birthplace=Here": { "2023": 10 },
      "Birthplace=Elsewhere": { "2023": 30 },
    };
    const { comparisons } = leftBehind([{ code: "1.2.1", row: worse, groups }]);
    expect(comparisons).toMatchObject([{ dimension: "origin", gap: { dimension: "Birthplace" } }]);
  });
});

describe("who is behind", () => {
  test("women and men are counted under every word that publishers use", () => {
    const groups = { "Sexe=Dones": { "2023": 20 }, "Sexe=Homes": { "2023": 10 } };
    const { behind } = leftBehind([
      sexes("3.4.1", 20, 10),
      { code: "1.2.1", row: worse, groups },
      sexes("4.4.1", 10, 20),
    ]);
    expect(behind.map(({ sex, behind: count }) => [sex, count])).toEqual([
      ["women", 2],
      ["men", 1],
    ]);
  });

  test("nobody is behind without a confirmed direction", () => {
    const finding = leftBehind([sexes("3.4.1", 20, 10, open)]);
    expect(finding.comparisons).toHaveLength(1);
    expect(finding.behind).toEqual([]);
  });

  test("the counts are those of the comparisons, whatever the numbers", () => {
    const value = fc.integer({ min: 2, max: 49 });
    const confirmed = fc.constantFrom(worse, open);
    const sample = fc.array(fc.tuple(value, value, confirmed), { maxLength: 14 });
    fc.assert(
      fc.property(sample, (rows) => {
        const finding = leftBehind(
          rows.map(([women, men, row], index) => sexes(`3.4.${index + 1}`, women, men, row)),
        );
        const judged = rows.filter(([women, men, row]) => row === worse && women !== men);
        const sum = (sex: string | null) =>
          finding.behind.filter((each) => each.sex === sex).reduce((all, b) => all + b.behind, 0);
        expect(sum("women")).toBe(judged.filter(([women, men]) => women > men).length);
        expect(sum("men")).toBe(judged.filter(([women, men]) => men > women).length);
        expect(finding.pairs.length).toBe(Math.min(10, rows.length));
        const ratios = finding.comparisons.map(({ gap }) => gap.relative ?? 0);
        expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the figure of women and men", () => {
  test("holds at most ten indicators, all in per cent", () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      sexes(`3.4.${index + 1}`, 20, 21 + index),
    );
    const rate = { ...sexes("8.8.1", 1, 40), unit: "per 100,000 people" };
    const { pairs, comparisons } = leftBehind([...many, rate]);
    expect(comparisons[0]?.indicator).toBe("8.8.1");
    expect(pairs).toHaveLength(10);
    expect(pairs).not.toContain("8.8.1");
  });

  test("leaves out breakdowns by sex with more than two groups", () => {
    const groups = {
      "Gender=Women": { "2023": 10 },
      "Gender=Men": { "2023": 12 },
      "Gender=Non-binary": { "2023": 20 },
    };
    const { pairs, behind } = leftBehind([{ code: "3.4.1", row: worse, groups }]);
    expect(pairs).toEqual([]);
    expect(behind).toMatchObject([{ label: "Non-binary", sex: null, behind: 1 }]);
  });
});

describe("the treaty behind the right", () => {
  const treatyOf = (
    women: number,
    men: number,
    links: readonly Partial<ObligationRow>[],
  ): string | null => {
    const obligations = links.map((link) =>
      obligation("3.4", { right: "Right to health", ...link }),
    );
    const rights = released([], {}).rights;
    const data = {
      ...rights,
      targetRights: [{ target: "3.4", right: "Right to health", position: 1 }],
    };
    const finding = leftBehind([sexes("3.4.1", women, men)], { obligations, rights: data });
    return finding.comparisons[0]?.treaty?.instrument ?? null;
  };

  test("a treaty for women stands behind women, never behind men", () => {
    const links = [{ instrument: "CEDAW" }];
    expect(treatyOf(20, 10, links)).toBe("CEDAW");
    expect(treatyOf(10, 20, links)).toBeNull();
  });

  test("a treaty for everybody comes before one for children", () => {
    expect(treatyOf(10, 20, [{ instrument: "CRC" }, { instrument: "ICESCR" }])).toBe("ICESCR");
    expect(treatyOf(10, 20, [{ instrument: "CRC" }])).toBe("CRC");
  });

  test("a treaty that binds comes before one that is only signed", () => {
    const links = [
      { instrument: "ICESCR", binding: "signed" },
      { instrument: "ICCPR", binding: "binding" },
    ] as const;
    expect(treatyOf(10, 20, links)).toBe("ICCPR");
  });

  test.each([
    ["an enabling link", { strength: "enabling" }],
    ["a declaration", { instrumentKind: "declaration" }],
    ["a link of another right", { right: "Right to work" }],
  ] as const)("%s is none", (_name, link) => {
    expect(treatyOf(10, 20, [link])).toBeNull();
  });
});

describe("which groups can be seen", () => {
  test("every goal has a row, and zeros stay", () => {
    const { coverage } = leftBehind([
      sexes("3.4.1", 10, 12),
      { code: "4.1.1", values: { "2023": 5 } },
    ]);
    expect(coverage).toHaveLength(17);
    expect(coverage[2]).toMatchObject({ goal: 3, indicators: 1, shown: { sex: 1, age: 0 } });
    expect(coverage[3]).toMatchObject({ goal: 4, indicators: 1, shown: { sex: 0 } });
  });

  test("a group without any value cannot be seen", () => {
    const groups = { "Gender=Women": { "2023": null }, "Gender=Men": { "2023": null } };
    const { coverage } = leftBehind([{ code: "3.4.1", groups }]);
    expect(coverage[2]?.shown.sex).toBe(0);
  });
});

test.each([
  ["Female", "women"],
  ["Girls under 15", "women"],
  ["Homes", "men"],
  ["male", "men"],
  ["Manchester", null],
  ["Homeless", null],
  ["", null],
])("%s is recognised as %s", (label, sex) => {
  expect(sexOf(label)).toBe(sex);
});
