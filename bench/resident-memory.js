/** Memory that processes hold now. Only on Linux; elsewhere zero. */
import { readdirSync, readFileSync } from "node:fs";

/**
 * Megabytes of the worker itself, of everything below it (browser, chart renderers), and of the server.
 * @param {{readonly worker: number, readonly server: number}} pids
 */
export function residentMegabytes({ worker, server }) {
  if (process.platform !== "linux") return { worker: 0, browser: 0, server: 0 };
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), ...statusOf(name) }));
  const below = new Set([worker]);
  for (let size = 0; size < below.size;) {
    size = below.size;
    for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
  }
  below.delete(worker);
  const sum = (/** @type {(pid: number) => boolean} */ isOne) =>
    all.filter(({ pid }) => isOne(pid)).reduce((total, { megabytes }) => total + megabytes, 0);
  return {
    worker: sum((pid) => pid === worker),
    browser: sum((pid) => below.has(pid)),
    server: sum((pid) => pid === server),
  };
}

/** @param {string} pid */
function statusOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/status`, "utf8");
    const number = (/** @type {RegExp} */ form) => Number(form.exec(text)?.[1] ?? 0);
    return { parent: number(/^PPid:\s+(\d+)/m), megabytes: number(/^VmRSS:\s+(\d+)/m) / 1024 };
  } catch {
    return { parent: 0, megabytes: 0 };
  }
}
