/** `npm run golden:accept`: takes over changed output as expected. Look at the difference first; CI never does this. */
import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

if (process.env["CI"]) throw new Error("CI never accepts golden output");
const root = import.meta.dirname;
for (const name of readdirSync(root)) {
  const changed = join(root, name, "expected-changed");
  if (!existsSync(changed)) continue;
  cpSync(changed, join(root, name, "expected"), { recursive: true });
  rmSync(changed, { recursive: true });
  console.log(`accepted: ${name}`);
}
