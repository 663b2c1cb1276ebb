/** Makes sure that the server knows the search attributes, or says once that it does not. */
import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "@temporalio/client";
import type { SearchAttributePair } from "@temporalio/common";
import type { Trigger } from "../../domain/review.ts";
import { attributes, attributesOf, type AboutRun } from "../../workflows/search-attributes.ts";

/** Temporal's number for keywords. */
const KEYWORD = 2;
/** A new attribute is usable a moment after it was made. */
const LOOK_EVERY_MS = 100;
const LOOKS = 50;
const ADD_TRIES = 5;

const asked = new WeakMap<Client, Promise<"known" | "unknown">>();

/** Asks, and adds what is missing, once per client. "unknown" on a server where nothing may be added: runs go on without. */
export function searchAttributes(
  client: Client,
  say = (line: string): void => void process.stderr.write(`${line}\n`),
): Promise<"known" | "unknown"> {
  const answer = asked.get(client) ?? register(client, say);
  asked.set(client, answer);
  return answer;
}

/** Asks as well, and adds nothing. */
export async function searchAttributesAsTheyAre(client: Client): Promise<"known" | "unknown"> {
  const missing = await missingNames(client).catch(() => null);
  return missing?.length === 0 ? "known" : "unknown";
}

/** For the start of a run: who it is about and who started it; empty where the server does not know the attributes. */
export async function attributesAtStart(
  client: Client,
  about: AboutRun,
  trigger: Trigger,
): Promise<SearchAttributePair[]> {
  return (await searchAttributes(client)) === "unknown" ? [] : attributesOf(about, trigger);
}

async function register(client: Client, say: (line: string) => void): Promise<"known" | "unknown"> {
  try {
    const missing = await missingNames(client);
    if (missing.length > 0) await add(client, missing);
    return "known";
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    say(
      `The server has no search attributes of vlr and takes none (${reason}): vlr status looks at every run instead.`,
    );
    return "unknown";
  }
}

async function missingNames(client: Client): Promise<readonly string[]> {
  const { namespace } = client.options;
  const found = await client.connection.operatorService.listSearchAttributes({ namespace });
  return Object.values(attributes)
    .map(({ name }) => name)
    .filter((name) => found.customAttributes[name] === undefined);
}

/** Another command may add them at the same moment: then one of the two is refused, and finds them a moment later. */
async function add(client: Client, names: readonly string[]): Promise<void> {
  const { namespace } = client.options;
  const searchAttributes = Object.fromEntries(names.map((name) => [name, KEYWORD]));
  await patiently(ADD_TRIES, async () => {
    if ((await missingNames(client)).length === 0) return;
    await client.connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  });
  await patiently(LOOKS, () => client.workflow.count(`${attributes.approval.name} = "none"`));
}

async function patiently(tries: number, work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === tries) throw error;
      await wait(LOOK_EVERY_MS);
    }
  }
}
