/** A review with everything that a city can ask for, from the folder to the edition and to the one after it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { expect, test } from "vitest";
import { storeFolder } from "../../activities/adapters/city-files.ts";
import { createActivities } from "../../activities/index.ts";
import { openResources } from "../../cli/open-resources.ts";
import { verifyFolder } from "../../cli/verify-folder.ts";
import type { Decision } from "../../domain/approval.ts";
import { reviewSteps } from "../../workflows/review-steps.ts";
import { pageText } from "../support/page-text.ts";
import { copySmallCity, inScratch, runVlr } from "../support/run-vlr.ts";

const ASKED = "documents: [highlights, easy, annex, changes, goals]\n";
const NAMES = [
  "review",
  "highlights",
  "easy",
  "annex",
  "changes",
  "goal-01",
  "goal-04",
  "goal-11",
] as const;

async function asking(scratch: string, more = ""): Promise<string> {
  const city = await copySmallCity(scratch);
  const yaml = join(city, "city.yaml");
  await writeFile(yaml, `${await readFile(yaml, "utf8")}${ASKED}${more}`);
  return city;
}

/** Pages of a PDF as Chromium writes it. */
async function pagesIn(path: string): Promise<number> {
  return (await PDFDocument.load(await readFile(path))).getPageCount();
}

test("every document comes out of one run through the server, verified, and one goal alone makes its own", async () => {
  await inScratch(async (scratch) => {
    const city = await asking(scratch);
    const place = ["--var", join(scratch, "var")];
    const draft = join(scratch, "out/recno/2024/draft");
    const ran = await runVlr(["run", city, ...place], { cwd: scratch });
    expect(ran.code, ran.stderr).toBe(0);
    for (const name of NAMES) {
      const pdf = await readFile(join(draft, `${name}.pdf`));
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      expect(await readFile(join(draft, `${name}.html`), "utf8")).toContain("Draft, not approved");
    }
    expect(await pagesIn(join(draft, "highlights.pdf"))).toBe(2);
    const verified = await runVlr(["verify", draft], { cwd: scratch });
    expect(verified.code, verified.stderr).toBe(0);

    const part = await runVlr(["run", city, "--inline", "--goals", "4", "--json", ...place], {
      cwd: scratch,
    });
    expect(part.code, part.stderr).toBe(0);
    const { folder } = JSON.parse(part.stdout) as { readonly folder: string };
    const { files } = JSON.parse(
      await readFile(join(scratch, folder, "manifest.json"), "utf8"),
    ) as { readonly files: readonly { readonly path: string }[] };
    const printed = files.map(({ path }) => path).filter((path) => path.endsWith(".pdf"));
    expect(printed).toEqual(["goal-04.pdf", "review.pdf"]);
  });
});

test("an edition holds them all; the same data are recognised as published, other data are compared with it", async () => {
  await inScratch(async (scratch) => {
    const city = await asking(scratch, "approval: { reviewers: [mayor] }\n");
    const out = join(scratch, "out");
    const { resources, close } = await openResources(join(scratch, "var"), out);
    try {
      const { signal } = new AbortController();
      const steps = createActivities(() => ({ ...resources, signal, heartbeat: () => undefined }));
      const review = { city: "recno", period: "2024" } as const;
      const make = async () => {
        const folder = await storeFolder(resources.store, city);
        const request = { v: 1, ...review, folder, goals: null, offline: true } as const;
        return reviewSteps(request, steps, () => undefined);
      };
      const open = async (bundle: Awaited<ReturnType<typeof make>>["bundle"], runId: string) => {
        const folder = await storeFolder(resources.store, city);
        const request = { v: 1, ...review, folder, goals: null, offline: true } as const;
        const [since, until] = ["2026-03-01T00:00:00.000Z", "2026-04-01T00:00:00.000Z"];
        return steps.openApproval({
          ...review,
          runId,
          request,
          bundle,
          reviewers: ["mayor"],
          since,
          until,
        });
      };
      const decision: Decision = {
        role: "mayor",
        verdict: "approve",
        contentHash: "",
        comment: null,
        identity: "eva",
        decidedAt: "2026-03-03T10:00:00.000Z",
      };
      const first = await make();
      const asked = { ...review, draft: first.parts, bundle: first.bundle, decisions: [decision] };
      const { place } = await steps.publishEdition(asked);
      expect(await verifyFolder(place)).toMatchObject({ altered: [], missing: [], added: [] });
      const page = (name: string, folder: string) => readFile(join(folder, `${name}.html`), "utf8");
      for (const name of NAMES) {
        expect(await page(name, place)).toContain("Edition 1");
        expect(await page(name, place)).not.toContain("Draft, not approved");
      }
      // Whether people have read it is another question than whether it is approved.
      expect(await page("easy", place)).toContain("Draft: not yet checked by readers");
      expect(pageText(await page("changes", place))).toContain("there is nothing to compare with");

      const again = await make();
      expect(again.bundle).toEqual(first.bundle);
      expect((await open(again.bundle, "b")).published?.number).toBe(1);

      const data = join(city, "data/indicators.csv");
      const rows = (await readFile(data, "utf8")).trimEnd().split("\n");
      const changed = rows.map((row, index) =>
        index === 1 ? row.replace(/\d+(?:\.\d+)?(?=[^\d]*$)/, "3.3") : row,
      );
      expect(changed).not.toEqual(rows);
      await writeFile(data, `${changed.join("\n")}\n`);
      const second = await make();
      expect((await open(second.bundle, "c")).published).toBeNull();
      const tree = await resources.store.getTree(second.bundle);
      const report = tree.files.find(({ path }) => path === "changes.html");
      if (report === undefined) throw new Error("no report of changes");
      const text = pageText((await resources.store.get(report)).toString("utf8"));
      expect(text).toContain("Compared with edition 1");
      expect(text).toMatch(/Figures that were corrected 1 change .* 3\.3/);
    } finally {
      await close();
    }
  });
});
