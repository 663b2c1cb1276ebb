/** The strongest obligation of a target, and how many treaties bind by a direct link. */
import { expect, test } from "vitest";
import type { WarehouseInput } from "../../../activities/resources.ts";
import { rowsOf } from "../../support/small-warehouse.ts";
import { cellsOf } from "./chain-rows.ts";

const CHECKED = "OHCHR-GOAL-TABLE[checked]";
const RECALLED = "OHCHR-GOAL-TABLE[recalled]";
const OWN = "treaty text[analyst reading]";

const PARTY_TO = ["CEDAW", "CRC", "ICCPR", "ICESCR"];

const TABLES = {
  "seeds.instrument": [
    ...[...PARTY_TO, "ICMW"].map((code) => ({
      instrument_code: code,
      name: code,
      kind: "treaty",
      article_from: 1,
      article_to: 60,
      ratification_code: code,
    })),
    { instrument_code: "UDHR", name: "UDHR", kind: "declaration", article_from: 1, article_to: 30 },
  ],
  "seeds.ratification": [
    ...PARTY_TO.map((instrument) => ({
      iso2: "NA",
      instrument,
      status: "state-party",
      year: 1990,
    })),
    { iso2: "NA", instrument: "ICMW", status: "no-action", year: null },
  ],
  "seeds.article_right": [
    {
      instrument_code: "CRC",
      article: "27",
      right_name: "Right to an adequate standard of living",
    },
    { instrument_code: "CRC", article: "31", right_name: "Right to rest and leisure" },
  ],
  "seeds.target_headline_right": [
    { target_code: "1.2", position: 1, right_name: "Right to an adequate standard of living" },
  ],
} satisfies WarehouseInput;

type Link = readonly [instrument: string, article: string, strength: string, source: string];

async function summaryOf(...links: readonly Link[]) {
  const rows = await rowsOf("intermediate.target_obligation_summary", {
    ...TABLES,
    "seeds.target_article": links.map(([instrument, article, link_strength, source]) => ({
      target: "1.2",
      instrument,
      article,
      link_strength,
      source,
    })),
  });
  return cellsOf(rows, "strongest", "direct_binding").map(([strongest, direct]) => [
    (strongest as { readonly obligation: string }).obligation,
    direct,
  ])[0];
}

/** Each pair differs in one thing; the first of the two is the stronger. */
test.each<readonly [rule: string, stronger: Link, weaker: Link]>([
  [
    "what binds before what does not",
    ["CRC", "9", "contextual", OWN],
    ["ICMW", "1", "direct", CHECKED],
  ],
  [
    "a treaty that binds before a declaration",
    ["CRC", "9", "enabling", OWN],
    ["UDHR", "1", "direct", CHECKED],
  ],
  ["direct before enabling", ["CRC", "9", "direct", OWN], ["ICESCR", "1", "enabling", CHECKED]],
  [
    "enabling before contextual",
    ["CRC", "9", "enabling", OWN],
    ["ICESCR", "1", "contextual", CHECKED],
  ],
  [
    "an official table before one recalled",
    ["CRC", "9", "direct", CHECKED],
    ["ICESCR", "1", "direct", RECALLED],
  ],
  [
    "one recalled before our own reading",
    ["CRC", "9", "direct", RECALLED],
    ["ICESCR", "1", "direct", OWN],
  ],
  [
    "the right of the target before another right",
    ["CRC", "27", "direct", OWN],
    ["CRC", "31", "direct", OWN],
  ],
  ["ICESCR before ICCPR", ["ICESCR", "9", "direct", OWN], ["ICCPR", "1", "direct", OWN]],
  [
    "the Covenants before other treaties",
    ["ICCPR", "9", "direct", OWN],
    ["CEDAW", "1", "direct", OWN],
  ],
  ["else by code", ["CEDAW", "9", "direct", OWN], ["CRC", "1", "direct", OWN]],
])("%s", async (_, stronger, weaker) => {
  const [first] = (await summaryOf(weaker, stronger)) ?? [];
  const [again] = (await summaryOf(stronger, weaker)) ?? [];
  expect([first, again]).toEqual(Array(2).fill(`${stronger[0]} ${stronger[1]}`));
});

test("a treaty counts once however many of its articles are linked; only direct links that bind count", async () => {
  const summary = await summaryOf(
    ["CRC", "27", "direct", OWN],
    ["CRC", "31", "direct", OWN],
    ["CEDAW", "1", "direct", OWN],
    ["ICESCR", "1", "enabling", OWN],
    ["ICMW", "1", "direct", OWN],
    ["UDHR", "1", "direct", OWN],
  );
  expect(summary?.[1]).toBe(2n);
});
