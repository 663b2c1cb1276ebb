import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TargetFinding } from "../../../domain/findings/finding.ts";
import { obligationGaps } from "../../../domain/findings/obligation-gaps.ts";
import type { ObligationGap } from "../../../domain/findings/rights-finding.ts";
import type { ChainRow } from "../../../domain/released-rights.ts";
import { compareTargets, TARGET_CODES } from "../../../domain/target-code.ts";
import { assessed, chainRow } from "./chain-sample.ts";
import { obligation } from "./sample-data.ts";

const TOO_SLOW = { 2015: 20, 2018: 19, 2022: 18 };
const SLOWER = { 2015: 20, 2018: 20, 2022: 19.5 };
const MOVING_AWAY = { 2015: 20, 2018: 21, 2022: 24 };
const ON_TRACK = { 2015: 20, 2018: 15, 2022: 12 };

const SAMPLES = [
  { code: "1.1.1", values: TOO_SLOW },
  { code: "1.2.1", values: SLOWER },
  { code: "1.3.1", values: MOVING_AWAY },
  { code: "1.4.1", values: ON_TRACK },
  { code: "1.5.1", values: MOVING_AWAY, row: { targetValue: null, direction: null } },
  { code: "1.a.1" },
];
const TARGETS = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.a"];
const CITY = assessed(
  SAMPLES,
  TARGETS.map((target) => obligation(target)),
);

const gapsWith = (chain: readonly ChainRow[]): readonly ObligationGap[] =>
  obligationGaps({ ...CITY, rights: { chain } });
const order = (gaps: readonly ObligationGap[]): readonly string[] =>
  gaps.map(({ target }) => target);

describe("the order", () => {
  test("is by urgency, then by the ratio of the weakest indicator, when no recommendation is open", () => {
    expect(order(gapsWith([]))).toEqual(["1.3", "1.2", "1.1"]);
  });

  test("puts an open recommendation before everything else", () => {
    const gaps = gapsWith([chainRow({ target: "1.1" })]);
    expect(order(gaps)).toEqual(["1.1", "1.3", "1.2"]);
    expect(gaps[0]?.openRecommendations).toEqual(["A/HRC/1 1.1"]);
  });

  test("does not count how many are open", () => {
    const two = ["A/HRC/1 1.1", "A/HRC/1 1.2"].map((recommendation) =>
      chainRow({ target: "1.1", recommendation }),
    );
    expect(order(gapsWith([...two, chainRow({ target: "1.3" })]))).toEqual(["1.3", "1.1", "1.2"]);
  });

  test("never holds a target that was not assessed, has no data or is on course", () => {
    const open = TARGETS.map((target) => chainRow({ target }));
    expect(order(gapsWith(open))).toEqual(["1.3", "1.2", "1.1"]);
  });

  test("of targets alike in all else is that of their numbers", () => {
    const targets = ["10.1", "2.1", "1.2", "1.1"];
    const city = assessed(
      targets.map((target) => ({ code: `${target}.1`, values: TOO_SLOW })),
      targets.map((target) => obligation(target)),
    );
    expect(order(obligationGaps({ ...city, rights: { chain: [] } }))).toEqual([
      "1.1",
      "1.2",
      "2.1",
      "10.1",
    ]);
  });
});

describe("a recommendation is open", () => {
  const openAt11 = (...rows: readonly Partial<ChainRow>[]): readonly string[] =>
    gapsWith(rows.map((row) => chainRow({ target: "1.1", ...row }))).find(
      ({ target }) => target === "1.1",
    )?.openRecommendations ?? [];

  test.each<readonly [what: string, row: Partial<ChainRow>, open: number]>([
    ["when nobody has judged it", {}, 1],
    ["when the State supported it in part", { position: "partly-supported" }, 1],
    ["when it has no position, as those of treaty bodies", { position: null }, 1],
    ["not when the State noted it", { position: "noted" }, 0],
    ["when its action is under way", { action: "homes", actionStatus: "under-way" }, 1],
    ["when its action was stopped", { action: "homes", actionStatus: "stopped" }, 1],
    ["when its action has no status", { action: "homes", actionStatus: null }, 1],
    ["not when its action is finished", { action: "homes", actionStatus: "finished" }, 0],
    [
      "also when a follow-up without an action is said to be finished",
      { action: null, actionStatus: "finished" },
      1,
    ],
    ["when it concerns the city in part", { relevance: "partly" }, 1],
    ["not when it does not concern the city", { relevance: "not-relevant" }, 0],
  ])("%s", (_, row, open) => {
    expect(openAt11(row)).toHaveLength(open);
  });

  test("when reviewers disagree whether it concerns the city", () => {
    expect(
      openAt11(
        { relevance: "not-relevant", reviewer: "Office" },
        { relevance: "relevant", reviewer: "NHRI" },
      ),
    ).toEqual(["A/HRC/1 1.1"]);
  });

  test("not when one of its actions is finished, and it is named once", () => {
    const row = { action: "homes", actionStatus: "planned" } as const;
    expect(openAt11(row, { ...row, reviewer: "NHRI" })).toEqual(["A/HRC/1 1.1"]);
    expect(openAt11(row, { ...row, actionStatus: "finished", reviewer: "NHRI" })).toEqual([]);
  });

  test("at its own target alone", () => {
    expect(openAt11({ target: "1.3" }, { target: null })).toEqual([]);
  });
});

describe("a gap needs", () => {
  test.each<readonly [what: string, change: Parameters<typeof obligation>[1]]>([
    ["a treaty that binds", { binding: "signed" }],
    ["one that the State has accepted", { binding: "not-accepted" }],
    ["more than that the EU Charter applies", { binding: "applies" }],
    ["more than an unknown status", { binding: "not-in-data" }],
    ["a direct link", { strength: "enabling" }],
    ["a treaty, not a declaration", { instrumentKind: "declaration" }],
  ])("%s", (_, change) => {
    const city = assessed(SAMPLES, [obligation("1.3", change)]);
    expect(obligationGaps({ ...city, rights: { chain: [] } })).toEqual([]);
  });
});

describe("the obligation of a gap", () => {
  const city = assessed(SAMPLES, [
    obligation("1.3", { instrument: "CEDAW", article: "11" }),
    obligation("1.3", { instrument: "ICESCR", article: "9" }),
    obligation("1.3", { instrument: "CRC", article: "26", basis: "own-reading" }),
  ]);
  const named = (obligationOfChain: string): string | undefined =>
    obligationGaps({
      ...city,
      rights: { chain: [chainRow({ target: "1.3", obligation: obligationOfChain })] },
    })[0]?.obligation.instrument;

  test("is the one that the chain names", () => {
    expect(named("ICESCR 9")).toBe("ICESCR");
    expect(named("CEDAW 11")).toBe("CEDAW");
  });

  test("is never one less sure than another", () => {
    expect(named("CRC 26")).toBe("CEDAW");
  });
});

describe("for any chain", () => {
  const row = fc
    .record({
      target: fc.constantFrom(...TARGETS),
      recommendation: fc.constantFrom("A/HRC/1 1.1", "A/HRC/1 1.2", null),
      position: fc.constantFrom("supported", "partly-supported", "noted", null),
      relevance: fc.constantFrom("relevant", "partly", "not-relevant", null),
      actionStatus: fc.constantFrom("planned", "finished", null),
    } as const)
    .map(chainRow);
  const chains = fc.array(row, { maxLength: 12 });

  test("the order is total: it does not depend on the order of targets, indicators or rows", () => {
    fc.assert(
      fc.property(chains, fc.infiniteStream(fc.nat()), (chain, draws) => {
        const shuffled = <T>(items: readonly T[]): readonly T[] =>
          items
            .map((item) => ({ item, key: draws.next().value as number }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const again = obligationGaps({
          targets: shuffled(CITY.targets),
          indicators: shuffled(CITY.indicators),
          rights: { chain: shuffled(chain) },
        });
        const plain = (gaps: readonly ObligationGap[]) =>
          gaps.map(({ target, openRecommendations: open }) => [target, open.toSorted()]);
        expect(plain(again)).toEqual(plain(gapsWith(chain)));
      }),
    );
  });

  test("every gap is off course, stands once, and open ones stand first", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const gaps = gapsWith(chain);
        expect(new Set(order(gaps)).size).toBe(gaps.length);
        const isOpen = gaps.map(({ openRecommendations }) => openRecommendations.length > 0);
        expect(isOpen).toEqual(isOpen.toSorted((a, b) => Number(b) - Number(a)));
        for (const { target, status } of gaps) {
          expect(["moving-away", "too-slow"]).toContain(status);
          expect(targetOf(target)?.status).toBe(status);
        }
      }),
    );
  });

  test("finishing an action never makes a target more urgent", () => {
    fc.assert(
      fc.property(chains, fc.constantFrom("1.1", "1.2", "1.3"), (chain, target) => {
        const finished = chain.map((each) =>
          each.target === target ? { ...each, actionStatus: "finished" as const } : each,
        );
        expect(order(gapsWith(finished)).indexOf(target)).toBeGreaterThanOrEqual(
          order(gapsWith(chain)).indexOf(target),
        );
      }),
    );
  });
});

test("targets are compared by number, so that every two have an order", () => {
  expect(TARGET_CODES.toSorted(compareTargets)).toEqual([...TARGET_CODES]);
});

function targetOf(code: string): TargetFinding | undefined {
  return CITY.targets.find(({ target }) => target === code);
}
