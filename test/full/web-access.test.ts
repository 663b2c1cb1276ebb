/** The web edition of a real city, wide and narrow, under the rules of accessibility. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { createChartRenderer } from "../../activities/adapters/chart-renderer.ts";
import { withBuiltCity } from "../support/built-city.ts";
import { repository } from "../support/run-vlr.ts";
import { openBrowser, showing, tooWide, violations } from "../support/screen.ts";

test("the page of Barcelona breaks no rule of accessibility and is not wider than its window", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vlr-web-"));
  const browser = await openBrowser();
  try {
    const city = join(repository, "examples/barcelona");
    const html = await withBuiltCity(city, (built) => built.page(createChartRenderer()));
    await writeFile(join(folder, "review.html"), html);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "review.html")).href);
    const show = await showing(page);
    for (const width of [1280, 320]) {
      await show({ name: "", width });
      expect(await tooWide(page, width)).toEqual([]);
      expect(await violations(page)).toEqual([]);
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
