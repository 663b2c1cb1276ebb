/** `vlr preview` of a whole city: how long a changed text of one chapter takes until its page is there. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { barcelonaFolder, vlr } from "./cities.js";
import { against, median } from "./table.js";

/**
 * @param {string} work
 * @param {number} repeats
 * @returns {Promise<import("./table.js").Row[]>}
 */
export async function changedChapters(work, repeats) {
  const folder = await barcelonaFolder(work);
  const chapter = join(folder, "narrative/en/goal-04.md");
  await mkdir(join(folder, "narrative/en"), { recursive: true });
  const preview = spawn(process.execPath, [vlr, "preview", folder, "--var", join(work, "var")], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(preview, "exit");
  try {
    return [rowOf(await timesOfChanges(preview, chapter, repeats))];
  } finally {
    preview.kill("SIGINT");
    await ended;
  }
}

/**
 * Seconds from each change until the server gives out the page that holds it.
 * @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} preview
 * @param {string} chapter
 * @param {number} repeats
 */
async function timesOfChanges({ stdout, stderr }, chapter, repeats) {
  const [address] = await once(createInterface({ input: stdout }), "line");
  const times = [];
  let [since, wanted] = [0, ""];
  for await (const line of createInterface({ input: stderr })) {
    if (!line.startsWith("made in ")) throw new Error(`the preview said: ${line}`);
    const page = await (await fetch(String(address))).text();
    if (!page.includes(wanted)) continue;
    // The first page is that of an empty memory.
    if (wanted !== "") times.push((performance.now() - since) / 1000);
    if (times.length === repeats) break;
    wanted = `This is change ${times.length + 1}.`;
    await appendFile(chapter, `${wanted}\n\n`);
    since = performance.now();
  }
  return times;
}

/** @param {readonly number[]} times */
function rowOf(times) {
  const wall = median(times);
  const what = "preview: a text of one chapter changed, until the page is there";
  return { what, wall, processor: null, ...against(wall, 1, "s (clock)") };
}
