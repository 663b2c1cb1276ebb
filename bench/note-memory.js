/** Loaded into a measured process: writes its largest resident size, in kilobytes, when it ends. */
import { writeFileSync } from "node:fs";

process.once("exit", () => {
  const file = process.env["BENCH_MEMORY"];
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
