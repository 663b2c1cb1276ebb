/** Numbers, years and aims in easy Spanish and Catalan, as a person would say them. */
import { describe, expect, test } from "vitest";
import { easyCount, easyShare } from "../../report-templates/easy/easy-number.ts";
import { easyText as catalan } from "../../report-templates/locales/ca/easy/easy-text.ts";
import { easyText as spanish } from "../../report-templates/locales/es/easy/easy-text.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";

const SAID = [
  {
    tag: "es",
    text: spanish(formatsOf("es")),
    shares: ["0 de cada 10", "menos de 1 de cada 10", "8 de cada 10", "casi 10 de cada 10", "10 de cada 10"],
    counts: ["999", "cerca de 4 mil", "mil", "cerca de 11 mil", "cerca de 1 millón", "2 millones"],
    years: ["2022 a 2023: 8 de cada 10", "Es más que en 2022.", "Es más que en los años 2022 a 2023."],
    aims: ["Para 2030, la ciudad quiere 8 de cada 10 o más.", "Para 2030, la ciudad quiere menos de 1 de cada 10."],
  },
  {
    tag: "ca",
    text: catalan(formatsOf("ca")),
    shares: ["0 de cada 10", "menys d’1 de cada 10", "8 de cada 10", "gairebé 10 de cada 10", "10 de cada 10"],
    counts: ["999", "prop de 4 mil", "mil", "prop d’11 mil", "prop d’1 milió", "2 milions"],
    years: ["2022 a 2023: 8 de cada 10", "És més que l’any 2022.", "És més que els anys 2022 a 2023."],
    aims: ["Per al 2030, la ciutat vol 8 de cada 10 o més.", "Per al 2030, la ciutat vol menys d’1 de cada 10."],
  },
] as const; // prettier-ignore

const EIGHT = { kind: "tenths", tenths: 8 } as const;

describe.each(SAID)("in $tag", ({ text, shares, counts, years, aims }) => {
  test("shares and counts", () => {
    const said = [0, 4, 78, 96, 100].flatMap((percent) => easyShare(percent) ?? []);
    expect(said.map(text.number)).toEqual(shares);
    const counted = [999, 4365, 1000, 11_200, 1_234_567, 2_000_000];
    expect(counted.flatMap((count) => easyCount(count) ?? []).map(text.number)).toEqual(counts);
  });

  test("years and aims", () => {
    const { more } = text.change;
    expect([text.caption("2022/23", EIGHT), more("2022"), more("2022–23")]).toEqual(years);
    const { increase, decrease } = text.aim;
    expect([increase(2030, EIGHT), decrease(2030, { kind: "few" })]).toEqual(aims);
  });
});
