/** Files whose structure is wrong: the reading stops and says where. */
import { expect, test } from "vitest";
import { ReportError } from "../../../../domain/errors.ts";
import { read } from "./one-file.ts";

const problemsOf = (run: () => unknown): ReportError => {
  try {
    run();
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

test("all of them are named at once, each with its header and what to do", () => {
  const error = problemsOf(() =>
    read("Jahr,Wert\n2020,1\n", {
      "data/indicator_3-1-2.csv": "Year,Figure\n2020,1\n",
      "data/indicator_3-2-1.csv": "Year,Value\n2020,1\n",
    }),
  );
  expect(error.code).toBe("invalid-data");
  expect(
    error.problems.map(({ file, line, value, message }) => [file, line, value, message]),
  ).toEqual([
    [
      "data/indicator_3-1-1.csv",
      1,
      "Jahr,Wert",
      'there is no column named "Year" and none named "Value"',
    ],
    ["data/indicator_3-1-2.csv", 1, "Year,Figure", 'there is no column named "Value"'],
  ]);
  expect(error.problems[0]?.fix).toContain("Year first");
});

test("a quotation mark that is never closed stops the reading at its line", () => {
  const error = problemsOf(() => read('Year,Units,Value\n2020,"%,1\n2021,%,2\n'));
  expect(error.problems[0]).toMatchObject({ file: "data/indicator_3-1-1.csv", line: 2 });
});
