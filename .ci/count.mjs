/** Adds up the counts of every vitest run in a log: "Tests  1 failed | 42 passed | 1 skipped (44)". */
import { readFileSync } from "node:fs";

const escape = String.fromCharCode(27);
const text = readFileSync(process.argv[2], "utf8").replaceAll(
  new RegExp(`${escape}\\[[0-9;]*m`, "g"),
  "",
);
const count = { passed: 0, failed: 0, skipped: 0 };
for (const [, line] of text.matchAll(/^\s*Tests\s+(.*)$/gm)) {
  for (const [, number, word] of line.matchAll(/(\d+) (passed|failed|skipped)/g))
    count[word] += Number(number);
}
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
