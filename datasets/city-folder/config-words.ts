/** What the schema says about a wrong value, in a form that one place turns into a problem. */

/** The part of a zod issue that wording needs. */
interface RawIssue {
  readonly code?: string | undefined;
  readonly input?: unknown;
}

type Words = { readonly error: (issue: RawIssue) => string };

/** Separates what is wrong from what to write instead. */
const BREAK = "\n";

/** `rule` continues the key's name ("must be ..."); `fix` starts with a verb and may look at the value. */
export function says(rule: string, fix: string | ((input: unknown) => string)): Words {
  return {
    error: ({ input }) => {
      const advice = typeof fix === "string" ? fix : fix(input);
      return `${input === undefined ? "is missing" : rule}${BREAK}${advice}`;
    },
  };
}

/** For objects: names the keys that exist, so that a wrong one can be answered with the nearest. */
export function saysKeys(keys: readonly string[], example: string): Words {
  return {
    error: ({ code, input }) => {
      if (code === "unrecognized_keys") return keys.join(" ");
      const rule = input === undefined ? "is missing" : "must have keys of its own";
      return `${rule}${BREAK}Write ${example}`;
    },
  };
}

export function splitWords(message: string): { readonly rule: string; readonly fix: string } {
  const [rule = "", fix = ""] = message.split(BREAK);
  return { rule, fix };
}

export function splitKeys(message: string): readonly string[] {
  return message.split(" ");
}
