import { describe, expect, test } from "vitest";

import {
  proposalText,
  proposeTarget,
  type Proposal,
  type TargetLine,
} from "../../../datasets/init/proposals.ts";

const say = (text: string, language = "en", lines: readonly TargetLine[] = []): Proposal | null =>
  proposeTarget([{ language, field: "target_line_2030", text }], lines);
const line = (value: number, label: string | null = null): TargetLine => ({
  value,
  year: null,
  label,
});

describe("what a sentence about a target states", () => {
  test.each([
    ["en", "Get the rate of severe poverty to below 2%", "decrease", 2],
    ["en", "Establish the achievement rate at over 95% in all the subjects", "increase", 95],
    ["en", "The difference between districts at under 10%", "decrease", 10],
    ["en", "Reduce the gap to less than 25%", "decrease", 25],
    ["en", "Reduce crime to fewer than 150,000 reported crimes a year", "decrease", 150000],
    ["en", "No more than 16 Kg/year", "decrease", 16],
    ["en", "Recycling rate equal to or greater than 65% for collected waste", "increase", 65],
    ["en", "50% or more of municipal waste is recovered", "increase", 50],
    ["en", "Reduce crimes by 50% a year. Target value 2030: 87 or less", "decrease", 87],
    ["en", "Reduce the rate to at least as low as 0.1 per 1,000 births", "decrease", 0.1],
    ["en", "A mortality rate of less than 35/100,000", "decrease", 35],
    ["en", "Reduce the power cuts to 0.3", "decrease", 0.3],
    ["en", "Increase the households with internet access to 99.0%", "increase", 99],
    ["en", "Get the number of femicides down to zero", "decrease", 0],
    ["en", "Target value 2030: 4.3%", null, 4.3],
    ["en", "Target value 2030: Less than €22,044.2", "decrease", 22044.2],
    ["en", "Reduce the people who spend more than 40% on housing to less than 14%", "decrease", 14],
    ["en", "Men < 30", "decrease", 30],
    ["es", "Situar el número de personas sin hogar por debajo de las 500", "decrease", 500],
    ["es", "Valor meta 2030: Superior al 5%", "increase", 5],
    ["es", "Reducir la prevalencia a menos del 0,5 % de la población", "decrease", 0.5],
    ["es", "Alcanzar una tasa igual o superior al 65% de los residuos", "increase", 65],
    ["es", "No superior a 16 Kg/año", "decrease", 16],
    ["es", "Efectuar más de 350.000 desplazamientos/año", "increase", 350000],
    ["ca", "Mantenir l’índex per sobre de 0,80", "increase", 0.8],
    ["ca", "Edat mitjana de la xarxa inferior a 50 anys", "decrease", 50],
    ["ca", "Aconseguir una taxa de reciclatge de més d’un 65% dels residus", "increase", 65],
    ["ca", "Reduir fins a 0,3 l’indicador", "decrease", 0.3],
    ["ca", "Situar per sobre de 1.000 el nombre de persones", "increase", 1000],
  ] as const)("%s: %s", (language, text, direction, targetValue) => {
    expect(say(text, language)).toMatchObject({
      direction,
      targetValue,
      targetYear: 2030,
      remarks: [],
    });
  });

  test.each([
    ["Reduce by half the proportion of people in severe poverty", "decrease"],
    ["Quadrupling the protected rental housing stock", "increase"],
    ["Reduce the pregnancy rate by at least 50%", "decrease"],
    ["Increase productivity by 1.3% until 2030", "increase"],
  ])("a relative change is no target value: %s", (text, direction) => {
    expect(say(text)).toMatchObject({ direction, targetValue: null });
  });

  test.each([
    "To be determined",
    "Target value 2030: Pending definition",
    "Maintain the budgetary effort",
    "",
    "Achieve at least a 50% reduction in emissions compared to 1992",
    "Prevent an increase in the gap",
    "Activities for people over 64 years",
  ])("nothing is stated: %j", (text) => {
    expect(say(text)).toBeNull();
  });

  test("a language that is not known is not read", () => {
    expect(say("Unter 2 %", "de")).toBeNull();
  });
});

describe("several statements", () => {
  test("the line of the chart decides between figures, and carries the value alone when no sentence has one", () => {
    expect(say("Reduce the homeless to less than 500", "en", [line(500)])).toMatchObject({
      targetValue: 500,
      remarks: [],
    });
    expect(say("Ensure that all are assisted", "en", [line(100)])).toMatchObject({
      direction: null,
      targetValue: 100,
    });
  });

  test("a bound on something else than the line gives neither value nor direction", () => {
    const proposal = say("Ensure that 100% live less than 10 minutes from a refuge", "en", [
      line(100),
    ]);
    expect(proposal).toMatchObject({
      direction: null,
      targetValue: null,
      remarks: ["several figures are stated: 10, 100 (line of the chart)"],
    });
  });

  test("several lines are listed for a person to choose from", () => {
    expect(say("Reduce deaths", "en", [line(30, "men"), line(3, "women")])).toMatchObject({
      direction: "decrease",
      targetValue: null,
      remarks: ["several target values: 30 (men), 3 (women)"],
    });
  });

  test("languages that disagree are quoted against each other", () => {
    const proposal = proposeTarget(
      [
        { language: "en", field: "target", text: "Average age above 50 years" },
        { language: "ca", field: "target", text: "Edat mitjana inferior a 50 anys" },
      ],
      [],
    );
    expect(proposal).toMatchObject({ direction: null, targetValue: 50, targetYear: null });
    expect(proposal?.remarks).toEqual([
      'the direction is stated in two ways: en "above 50", ca "inferior a 50"',
    ]);
  });

  test("the year of the sentence comes before the year of the field's name", () => {
    expect(say("At least 200 schools by 2025")?.targetYear).toBe(2025);
    expect(say("Below 5%, from 9% in 2016")?.targetYear).toBe(2030);
  });
});

describe("the cell in indicators.csv", () => {
  test("says what is proposed and the words it was read from", () => {
    const proposal = say("Reduce the homeless to less than 500", "en", [line(500)]);
    expect(proposal ? proposalText(proposal) : null).toBe(
      'direction=decrease; target_value=500; target_year=2030 - read from: "Reduce the homeless to less than 500" (target_line_2030, en) | graph_target_lines 500',
    );
  });

  test("long sentences are cut around the words that count", () => {
    const long = `${"Ensure that the city works well and openly for all its residents. ".repeat(4)}An evaluation of above 6.5 for management, and ${"more words ".repeat(20)}`;
    const text = proposalText(
      say(long) ?? {
        direction: null,
        targetValue: null,
        targetYear: null,
        phrases: [],
        remarks: [],
      },
    );
    expect(text).toContain("An evaluation of above 6.5 for management");
    expect(text.length).toBeLessThan(330);
  });
});
