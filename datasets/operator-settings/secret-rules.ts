/** Rules between the keys of `vlr.toml`: a secret stands in one place, a login has both parts, names differ. */
import type { ConfigIssue } from "../city-folder/config-problems.ts";
import { keysOf, listOf, type Written } from "../city-folder/written-keys.ts";
import type { KeyPath } from "../city-folder/yaml-document.ts";

/** Looks at what was written, whatever its shape. */
export function secretIssues(content: unknown): readonly ConfigIssue[] {
  const { publish, notify } = keysOf(content);
  const channels = listOf(notify).map(keysOf);
  return [
    ...pairIssues(keysOf(publish), ["publish"], { who: "access_key", secret: "secret_key" }),
    ...channels.flatMap((channel, index) => [
      ...pairIssues(channel, ["notify", index], { who: "user", secret: "password" }),
      ...twiceIssues(channel, ["notify", index], "secret"),
    ]),
    ...nameIssues(channels),
  ];
}

/** What says who, and the secret that proves it: both or neither. */
function pairIssues(
  written: Written,
  path: KeyPath,
  { who, secret }: { readonly who: string; readonly secret: string },
): readonly ConfigIssue[] {
  const given = [`${secret}_env`, `${secret}_file`].find((key) => written[key] !== undefined);
  if (given === undefined && written[who] !== undefined) {
    return [
      {
        path: [...path, who],
        rule: "has no secret beside it",
        fix: `Write ${secret}_env with the name of an environment variable, or ${secret}_file with a path`,
      },
    ];
  }
  if (given !== undefined && written[who] === undefined) {
    return [
      { path: [...path, given], rule: `has no "${who}" beside it`, fix: `Write ${who} as well` },
    ];
  }
  return twiceIssues(written, path, secret);
}

function twiceIssues(written: Written, path: KeyPath, secret: string): readonly ConfigIssue[] {
  if (written[`${secret}_env`] === undefined || written[`${secret}_file`] === undefined) return [];
  const rule = `stands beside "${secret}_env", which names another place`;
  return [{ path: [...path, `${secret}_file`], rule, fix: "Keep one of the two" }];
}

/** Records of what was sent are kept by name. */
function nameIssues(channels: readonly Written[]): readonly ConfigIssue[] {
  const seen = new Set<unknown>();
  return channels.flatMap(({ name }, index) => {
    if (name === undefined || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ path: ["notify", index, "name"], rule: "is used twice", fix: "Write another name" }];
  });
}
