/** Tables of recommendations that a city writes: what they mean, and every mistake with its line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatProblem, ReportError } from "../../../../domain/errors.ts";
import { readRecommendationTable } from "../../../../datasets/sources/recommendations/recommendation-table.ts";
import { contextOf } from "./slovenia.ts";

const FILE = "data/upr.csv";
const SPAIN = "data/upr-spain-cycle-4.csv";
const HEADER =
  "symbol,paragraph,body,kind,session,cycle,date,position,recommending_states,goals,targets,themes,groups,text,text_origin";
const GOOD =
  "A/HRC/60/8,50.41,UPR,recommendation,49,4,2025-06-30,Partly supported,Bolivia (Plurinational State of);Spain,10;16,10.3,Housing,,Fight racism.,own-rendering";

const read = (...rows: readonly string[]) =>
  readRecommendationTable(
    new TextEncoder().encode([HEADER, ...rows].join("\n")),
    contextOf(FILE, "ES"),
  );

function sentences(...rows: readonly string[]): readonly string[] {
  try {
    read(...rows);
    return [];
  } catch (error) {
    if (error instanceof ReportError && error.code === "invalid-config") {
      return error.problems.map(formatProblem);
    }
    throw error;
  }
}

test("a row is a recommendation to the city's State, with goals of its targets", () => {
  expect(read(GOOD)).toEqual({
    refusals: [],
    recommendations: [
      {
        id: "A/HRC/60/8 50.41",
        state: "ES",
        mechanism: "upr",
        body: "UPR",
        kind: "recommendation",
        symbol: "A/HRC/60/8",
        paragraph: "50.41",
        date: "2025-06-30",
        cycle: 4,
        session: "49",
        text: "Fight racism.",
        textOrigin: "own-rendering",
        position: "partly-supported",
        positionPublished: "Partly supported",
        recommendingStates: ["Bolivia (Plurinational State of)", "Spain"],
        goals: [10, 16],
        targets: ["10.3"],
        themes: ["Housing"],
        groups: [],
        file: FILE,
        line: 2,
      },
    ],
  });
});

test("the table of the example city is read without a mistake", () => {
  const file = join(import.meta.dirname, "../../../../examples/barcelona", SPAIN);
  const { recommendations } = readRecommendationTable(readFileSync(file), contextOf(SPAIN, "ES"));
  expect(recommendations.length).toBeGreaterThanOrEqual(40);
  expect(new Set(recommendations.map(({ symbol }) => symbol))).toEqual(new Set(["A/HRC/60/8"]));
  const origins = recommendations.map(({ textOrigin }) => textOrigin);
  expect(new Set(origins)).toEqual(new Set(["own-rendering"]));
});

test("an observation without a number has one of the city's own, and no position", () => {
  const { recommendations } = read(
    "CRC/C/ESP/CO/7,#3,CRC,observation,,,,,,,4.1,,,Schools are full.,un-document",
  );
  expect(recommendations).toMatchObject([
    {
      id: "CRC/C/ESP/CO/7#3",
      mechanism: "treaty-body",
      paragraph: null,
      position: null,
      goals: [4],
      targets: ["4.1"],
    },
  ]);
});

describe("mistakes come all at once, each with line, column, value and fix", () => {
  test("one of every kind", () => {
    expect(
      sentences(
        ",50.1,Club,advice,49,x,30.06.2025,Maybe,Atlantis,18,4.9,,,,copied",
        GOOD,
        GOOD,
        "CRC/C/1,4,CRC,observation,,,,Noted,,,,,,Words.,own-rendering",
      ),
    ).toEqual([
      `${FILE}, line 2, column symbol: the cell is empty. Write the symbol of the UN document, such as A/HRC/59/15`,
      `${FILE}, line 2, column body: not a body of the UN human rights mechanisms (found "Club"). Write UPR, a treaty body such as CEDAW, or SR, WG or IE and the subject of a special procedure`,
      `${FILE}, line 2, column kind: not one of the words of this column (found "advice"). Write one of: recommendation, observation`,
      `${FILE}, line 2, column cycle: not a cycle of the review (found "x"). Write its number, such as 4`,
      `${FILE}, line 2, column date: not a day of the calendar (found "30.06.2025"). Write 2025-06-30`,
      `${FILE}, line 2, column position: not a position that is known (found "Maybe"). Write Supported, Partly supported, Noted or Under consideration`,
      `${FILE}, line 2, column recommending_states: "Atlantis" is not the name of a State (found "Atlantis"). Write the name as in the UN document, several with semicolons`,
      `${FILE}, line 2, column goals: "18" is not a goal (found "18"). Write numbers from 1 to 17, such as 4;11`,
      expect.stringContaining(`${FILE}, line 2, column targets: unknown target code "4.9"`),
      `${FILE}, line 2, column text: the cell is empty. Write the recommendation, in words of your own or as in the UN document`,
      `${FILE}, line 2, column text_origin: not one of the words of this column (found "copied"). Write one of: un-document, uhri, own-rendering`,
      `${FILE}, line 5, column position: a position outside the Universal Periodic Review (found "Noted"). Leave the cell empty`,
      `${FILE}, line 4, column symbol: the recommendation stands in line 3 already (found "A/HRC/60/8 50.41"). Keep one row; several goals, targets or States stand in one cell, with semicolons`,
    ]);
  });

  test("a column that is missing, and a file that is no table", () => {
    const bytes = new TextEncoder().encode(
      "symbol,paragraph,body,kind,text\nA,1,UPR,recommendation,x",
    );
    expect(() => readRecommendationTable(bytes, contextOf(FILE))).toThrow(/1 problem in/);
    expect(() => readRecommendationTable(new Uint8Array(), contextOf(FILE))).toThrow(
      /1 problem in/,
    );
  });
});
