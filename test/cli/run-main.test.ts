/** The last words of a command that fails, for people and for log collectors. */
import { expect, test } from "vitest";
import { errorFields } from "../../cli/describe-error.ts";
import { ReportError } from "../../domain/errors.ts";

test("an error becomes one object with code, problems and hint; the stack only where it is asked for", () => {
  const error = new ReportError("invalid-config", "city.yaml has mistakes", {
    problems: [{ file: "city.yaml", line: 2, value: "x", message: "is wrong", fix: "Mend it" }],
    hint: "Read the guide",
  });
  expect(errorFields(error, false)).toEqual({
    message: "city.yaml has mistakes",
    code: "invalid-config",
    problems: ['city.yaml, line 2: is wrong (found "x"). Mend it'],
    hint: "Read the guide",
  });
  expect(errorFields(new Error("oh"), false)).toEqual({
    message: "unexpected error, this is a bug: oh",
    code: "bug",
  });
  expect(errorFields(new Error("oh"), true)["stack"]).toContain("run-main.test");
});
