/** Sentences about values with published intervals: none says higher, lower, more or less where they overlap. */
import { describe, expect, test } from "vitest";
import { createTextMeasure } from "../../activities/adapters/font-metrics.ts";
import { deriveFindings } from "../../domain/findings/derive-findings.ts";
import type { IndicatorFinding, ReviewFindings } from "../../domain/findings/finding.ts";
import { GOALS } from "../../domain/goal.ts";
import {
  easyIndicator,
  gapBlock,
  indicatorBlock,
} from "../../report-templates/easy/easy-blocks.ts";
import { planCharts } from "../../report-templates/charts/plan-charts.ts";
import { chartsEn } from "../../report-templates/locales/en/charts.ts";
import { sentencesEn } from "../../report-templates/locales/en/sentences.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import {
  config,
  released,
  withMargins,
  type SampleIndicator,
} from "../domain/findings/sample-data.ts";
import { ACCIDENT, SENTENCE_LANGUAGES, type SentenceLanguage } from "./sentence-languages.ts";

const TITLES = {
  en: "People at risk of poverty",
  es: "Personas en riesgo de pobreza",
  ca: "Persones en risc de pobresa",
  fr: "Personnes menacées de pauvreté",
  ar: "السكان المعرضون للفقر",
};

const SAMPLE: SampleIndicator = {
  code: "1.2.1",
  row: { titles: TITLES },
  values: { 2015: 20, 2018: 21, 2020: 19, 2022: 20, 2024: 18 },
  groups: { "Sex=Women": { 2015: 22, 2024: 19 }, "Sex=Men": { 2015: 18, 2024: 17 } },
};

function told({ language, tag }: SentenceLanguage, samples: readonly SampleIndicator[] = [SAMPLE]) {
  const data = withMargins(released(samples), 2);
  const findings = deriveFindings({ config, data, goals: GOALS });
  return { findings, formats: formatsOf(tag), words: language.sentences(findings, formatsOf(tag)) };
}

function first({ indicators }: ReviewFindings): IndicatorFinding {
  const [finding] = indicators;
  if (!finding) throw new Error("no finding");
  return finding;
}

/** Words that rank one value above another. */
const RANKS: Readonly<Record<string, RegExp>> = {
  en: /higher|lower|highest|lowest|furthest|twice|times as|\d points/i,
  es: /(?<!valor )más (?:alto|bajo|atrás)|máximo|mínimo|mayor|menor|peor|\d puntos/i,
  ca: /més (?:alt|baix|enrere)|màxim|mínim|pitjor|\d punts/i,
  fr: /plus haute|plus basse|plus élevée|dernière position|d’écart/i,
  ar: /أعلى|أدنى|الأعلى|الأدنى|أبعد|ضعف/,
};

const INTERVALS: Readonly<Record<string, string>> = {
  en: "The interval published with the latest value goes from 16\u00a0% to 20\u00a0%.",
  es: "Intervalo publicado con el último valor: del 16\u00a0% al 20\u00a0%.",
  ca: "Interval publicat amb l’últim valor: del 16\u00a0% al 20\u00a0%.",
  fr: "L’intervalle publié avec la dernière valeur va de 16\u202f% à 20\u202f%.",
  ar: "فترة الثقة المنشورة مع أحدث قيمة: من 16\u00a0% إلى 20\u00a0%.",
};

describe.each(SENTENCE_LANGUAGES)("in $tag", (language) => {
  const { findings, words, formats } = told(language);
  const finding = first(findings);
  const [gap] = finding.gaps;
  if (!gap) throw new Error("no gap");
  const groups = { shows: "groups", gap, drawn: "ranked-bars" } as const;

  test("a change within the intervals is called unclear, not up, down or the same", () => {
    const [target] = findings.targets;
    const texts = [
      words.figureTitle(finding, { shows: "headline" }),
      ...(target ? [words.targetTitle(target)] : []),
    ];
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).not.toMatch(language.up);
      expect(text).not.toMatch(language.down);
      expect(text).not.toMatch(language.same);
      expect(text).not.toMatch(ACCIDENT);
      expect(text).toContain("18");
    }
  });

  test("groups whose intervals overlap are not ranked", () => {
    const texts = [
      words.figureTitle(finding, groups),
      words.figureAlt(finding, groups),
      words.figureDescription(finding, groups).join(" "),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(RANKS[language.tag] ?? /^/);
      expect(text).not.toMatch(ACCIDENT);
    }
  });

  test("key messages tell no movement and no gap", () => {
    const messages = words.keyMessages(1);
    expect(messages.map(({ number }) => number)).toEqual([formats.number(18, 0)]);
    for (const { sentence } of messages) {
      expect(sentence).not.toMatch(language.up);
      expect(sentence).not.toMatch(language.down);
      expect(sentence).toMatch(/2024/);
      expect(sentence).not.toMatch(/2015/);
    }
  });

  test("the description tells the interval of the latest value", () => {
    const described = words.figureDescription(finding, { shows: "headline" });
    expect(described).toContain(INTERVALS[language.tag]);
  });

  test("the easy text says that one cannot say, and shows one picture", () => {
    const { easy } = language.language;
    const text = easy(formats);
    const indicator = easyIndicator(finding, language.tag, text);
    if (!indicator) throw new Error("no easy name");
    const block = indicatorBlock(indicator, text);
    expect(block.lines).toContain(text.changeUnclear);
    expect(block.pictures).toHaveLength(1);
    expect(gapBlock(indicator, text)).toBeNull();
  });

  test("others of a target without a clear change are counted as such", () => {
    const others = ["1.2.2", "1.2.3"].map((code) => ({ ...SAMPLE, code }));
    const several = told(language, [{ ...SAMPLE, groups: {} }, ...others]);
    const [target] = several.findings.targets;
    if (!target) throw new Error("no target");
    const title = several.words.targetTitle(target);
    expect(title).not.toMatch(language.same);
    expect(title).not.toMatch(language.up);
    expect(title).not.toMatch(language.down);
    expect(title).not.toMatch(ACCIDENT);
  });
});

describe("the figure of women and men", () => {
  /** Two pairs in per cent, with an interval around each value of the first, and of the second where said. */
  const notesOf = (second: "with" | "without"): string => {
    const codes = ["1.2.1", "1.4.1"];
    const groups = { "Sex=Women": { 2024: 30 }, "Sex=Men": { 2024: 20 } };
    const data = released(codes.map((code) => ({ code, values: { 2024: 25 }, groups })));
    const bounded = withMargins(data, 1);
    const observations = bounded.observations.flatMap((row, index) =>
      second === "with" || row.indicator === codes[0] ? row : (data.observations[index] ?? []),
    );
    const findings = deriveFindings({ config, data: { ...bounded, observations }, goals: GOALS });
    const formats = formatsOf("en");
    const measure = createTextMeasure();
    const words = sentencesEn(findings, formats);
    const plans = planCharts({ findings, formats, text: chartsEn, measure, words });
    return plans.find(({ id }) => id === "left-behind-sex")?.notes.join(" | ") ?? "no figure";
  };

  test("says of which values no margin of error is known", () => {
    expect(notesOf("without")).toContain(
      "Where no thin line is drawn, margins of error are not in",
    );
    expect(notesOf("with")).not.toMatch(/margins of error/i);
    expect(notesOf("with")).toContain("Thin lines: interval published with the value.");
  });
});
