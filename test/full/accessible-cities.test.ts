/** The PDF of a large city, checked by veraPDF against PDF/UA-1 and PDF/A-3a. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { inScratch, repository, runVlr } from "../support/run-vlr.ts";
import { veraPdf, veraPdfObstacle } from "../support/verapdf.ts";

const NAME = "veraPDF finds nothing wrong with the review of Barcelona";

test.skipIf(veraPdfObstacle !== null)(
  veraPdfObstacle === null ? NAME : `${NAME} (skipped: ${veraPdfObstacle})`,
  async () => {
    await inScratch(async (scratch) => {
      const example = join(repository, "examples/barcelona");
      const ran = await runVlr(["run", example, "--inline", "--var", join(scratch, "var")], {
        cwd: scratch,
      });
      expect(ran.code, ran.stderr).toBe(0);
      const file = join(scratch, ran.stdout.trim(), "review.pdf");
      for (const profile of ["ua1", "3a"] as const) {
        expect(await veraPdf(profile, [file])).toEqual([{ file, failed: [] }]);
      }
    });
  },
);
