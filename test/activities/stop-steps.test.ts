/** Long work ends soon after the run was stopped, and what did it can be used again. */
import { expect, test } from "vitest";
import { findBrowser } from "../../activities/adapters/find-programs.ts";
import { createPdfPrinter } from "../../activities/adapters/pdf-printer.ts";
import { createWarehouse } from "../../activities/adapters/warehouse.ts";

const paragraph = `<p>${"A city counts what it does. ".repeat(40)}</p>`;

function page(paragraphs: number): string {
  return `<!doctype html><html lang="en"><head><title>Long</title></head><body>${paragraph.repeat(paragraphs)}</body></html>`;
}

test("a document that takes long to print is given up, while another one goes on in the same browser", async () => {
  const browser = await findBrowser();
  if (browser === null) throw new Error("no browser: run npm run setup first");
  const printer = createPdfPrinter({
    executablePath: browser.path,
    noSandbox: process.getuid?.() === 0,
  });
  try {
    await printer.print(page(1));
    const stop = new AbortController();
    const long = printer.print(page(12_000), stop.signal);
    const short = printer.print(page(50));
    const reason = new Error("stopped");
    setTimeout(() => {
      stop.abort(reason);
    }, 500);
    const begun = performance.now();
    await expect(long).rejects.toBe(reason);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect((await short).byteLength).toBeGreaterThan(1_000);
    expect((await printer.print(page(1))).byteLength).toBeGreaterThan(1_000);
  } finally {
    await printer.close();
  }
});

test("nothing is printed and no warehouse is built after the run was stopped", async () => {
  const reason = new Error("stopped");
  const stopped = AbortSignal.abort(reason);
  const printer = createPdfPrinter({ executablePath: "/nowhere", noSandbox: false });
  await expect(printer.print(page(1), stopped)).rejects.toBe(reason);
  await expect(createWarehouse().build({}, stopped)).rejects.toBe(reason);
});
