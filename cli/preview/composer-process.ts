/** The process that composes pages for a preview: one at a time, on request, until the preview ends. */
import type { Composed, ComposeRequest } from "./composed.ts";
import { troubleOf } from "./trouble-of.ts";

// Ctrl-C reaches every process of a terminal; this one ends with the preview.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => {
  process.exit(0);
});
process.on("message", (request: ComposeRequest) => {
  void answer(request).then((composed) => process.send?.(composed));
});

/** The templates are loaded here, so that one that cannot be loaded is told like any other error. */
async function answer(request: ComposeRequest): Promise<Composed> {
  try {
    const { composePage } = await import("./compose-page.ts");
    return await composePage(request);
  } catch (error) {
    console.error(error);
    return { kind: "failed", trouble: troubleOf(error) };
  }
}
