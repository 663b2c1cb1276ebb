import { writeFile, readdir } from "node:fs/promises";
import { test } from "vitest";
import { openStore } from "./activities/adapters/artifact-store.ts";
import { asEdition } from "./activities/as-edition.ts";
import { launchBrowser, contentOf, rawPrint } from "./test/support/printed-page.ts";
import { readTagged, textOf } from "./test/support/structure-text.ts";
import { postPass } from "./activities/adapters/pdf-post-pass/post-pass.ts";
test("x", async () => {
  const store = await openStore("/tmp/lost/var/store");
  const b = await launchBrowser();
  for (const [n] of [["highlights"],["easy"],["annex"],["changes"],["goal-01"],["review"]] as const) {
    const id = n === "review" ? "composeDocument/en" : `composeDocument/en/${n}`;
    let c: any = await store.readLatestStep("c/2024", id);
    if (!c) { console.log("no step", id); continue; }
    let html = await asEdition(c.output.print, "en", { kind: "draft" }, store);
    await writeFile(`/tmp/lost/${n}.print.html`, html);
  }
  await b.close();
}, 100000);
