/** Options that say which recommendations are wanted, as a filter. */
import type { RecommendationFilter } from "../domain/city.ts";
import { ReportError } from "../domain/errors.ts";
import { isGoal } from "../domain/goal.ts";
import { isTargetCode } from "../domain/target-code.ts";
import type { CommandInput, OptionSpec } from "./define-command.ts";

export const filterOptions: Readonly<Record<string, OptionSpec>> = {
  body: { type: "string", value: "<bodies>", help: "as UPR or UPR,CEDAW" },
  cycle: {
    type: "string",
    value: "<numbers>",
    help: "cycles of the Universal Periodic Review, as 4 or 3,4",
  },
  since: { type: "string", value: "<year>", help: "first year of publication" },
  until: { type: "string", value: "<year>", help: "last year of publication" },
  goal: { type: "string", value: "<goals>", help: "goals as tagged by the index, as 4 or 4,11" },
  target: { type: "string", value: "<targets>", help: "targets as tagged, as 4.1 or 4.1,11.1" },
  theme: {
    type: "string",
    value: "<themes>",
    help: 'themes as published, several as "Right to education; Right to health"',
  },
  group: { type: "string", value: "<groups>", help: "groups of persons as published, as Children" },
};

/** Throws `invalid-config` for a value that cannot be meant. */
export function readFilter(input: Pick<CommandInput, "text">): RecommendationFilter {
  const lists = {
    bodies: parts(input, "body", ","),
    cycles: parts(input, "cycle", ",")?.map((text) => number("cycle", text, [1, 9])),
    goals: parts(input, "goal", ",")?.map((text) => checked("goal", Number(text), text, isGoal)),
    targets: parts(input, "target", ",")?.map((text) =>
      checked("target", text, text, isTargetCode),
    ),
    themes: parts(input, "theme", ";"),
    groups: parts(input, "group", ";"),
  };
  const since = input.text("since");
  const until = input.text("until");
  return {
    ...withoutAbsent(lists),
    ...(since === undefined ? {} : { since: number("since", since, YEARS) }),
    ...(until === undefined ? {} : { until: number("until", until, YEARS) }),
  };
}

/** Years in which there are documents of the United Nations. */
const YEARS = [1946, 2100] as const;

const EXAMPLES: Readonly<Record<string, string>> = {
  cycle: "--cycle 4",
  goal: "--goal 4",
  target: "--target 4.1",
  since: "--since 2015",
  until: "--until 2024",
};

function parts(
  input: Pick<CommandInput, "text">,
  name: string,
  separator: string,
): readonly string[] | undefined {
  const written = input.text(name)?.split(separator) ?? [];
  const found = written.map((part) => part.trim()).filter((part) => part !== "");
  return found.length === 0 ? undefined : found;
}

function number(name: string, text: string, [least, most]: readonly [number, number]): number {
  const isNumber = (value: number): value is number =>
    Number.isInteger(value) && value >= least && value <= most;
  return checked(name, Number(text), text, isNumber);
}

function checked<T, V extends T>(
  name: string,
  value: T,
  text: string,
  isMeant: (value: T) => value is V,
): V {
  if (isMeant(value)) return value;
  throw new ReportError("invalid-config", `--${name} cannot be "${text}"`, {
    hint: `Write for example ${EXAMPLES[name] ?? ""}`,
  });
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutAbsent<T extends Readonly<Record<string, unknown>>>(values: T): Present<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Present<T>;
}
