import { expect, test } from "vitest";
import { commandHelp, nearest, readArguments, type CommandSpec } from "../../cli/define-command.ts";
import { ReportError } from "../../domain/errors.ts";

const spec: CommandSpec = {
  name: "run",
  summary: "Makes the review.",
  positionals: ["<city folder>"],
  options: {
    offline: { type: "boolean", help: "ask no server" },
    out: { type: "string", value: "<folder>", help: "where drafts go" },
  },
  examples: [["vlr run my-city", "makes a draft"]],
  run: () => Promise.resolve(0),
};

function refusal(args: readonly string[]): ReportError {
  try {
    readArguments(spec, args);
  } catch (error) {
    if (error instanceof ReportError) return error;
  }
  throw new Error("was not refused");
}

test("options and positionals are read in any order", () => {
  const input = readArguments(spec, ["--out", "there", "my-city", "--offline"]);
  expect(input.positionals).toEqual(["my-city"]);
  expect(input.flag("offline")).toBe(true);
  expect(input.text("out")).toBe("there");
  expect(input.text("var")).toBeUndefined();
});

test("a misspelt option is named with the one that was meant", () => {
  expect(refusal(["my-city", "--ofline"])).toMatchObject({
    code: "invalid-config",
    hint: "Did you mean --offline?",
  });
});

test("a missing or surplus argument shows the usage line", () => {
  expect(refusal([]).message).toBe("vlr run takes <city folder> (0 arguments given)");
  expect(refusal(["a", "b"]).message).toContain("(2 arguments given)");
});

test("a last argument with three dots takes any number", () => {
  const many = { ...spec, positionals: ["<action>", "[<city folder>...]"], required: 1 };
  expect(readArguments(many, ["list"]).positionals).toEqual(["list"]);
  expect(readArguments(many, ["apply", "a", "b", "c"]).positionals).toHaveLength(4);
});

test("help asks for no arguments and shows every option and example", () => {
  expect(readArguments(spec, ["--help"]).flag("help")).toBe(true);
  const help = commandHelp(spec);
  for (const text of ["--offline", "--out <folder>", "--var", "vlr run my-city"])
    expect(help).toContain(text);
});

test("only near words are proposed", () => {
  expect(nearest("verfy", ["verify", "run"])).toBe("verify");
  expect(nearest("publish", ["verify", "run"])).toBeNull();
});
