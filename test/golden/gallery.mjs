/** `npm run gallery`: writes one page with every chart in every state, for people to look at. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createViteServer } from "vitest/node";

const root = join(import.meta.dirname, "../..");
const server = await createViteServer({
  root,
  configFile: false,
  appType: "custom",
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { galleryCharts, galleryPage } = /** @type {typeof import("../support/chart-gallery.ts")} */ (
    await server.ssrLoadModule("/test/support/chart-gallery.ts")
  );
  const charts = await galleryCharts();
  await mkdir(join(root, "out"), { recursive: true });
  for (const mode of /** @type {const} */ (["light", "dark"])) {
    const file = join(root, `out/gallery-${mode}.html`);
    await writeFile(file, await galleryPage(charts, mode));
    console.log(`${file}: ${charts.filter((chart) => chart.mode === mode).length} charts`);
  }
} finally {
  await server.close();
}
