/** From a city folder to the page that people open: the steps of a run as far as the web edition, with what they remember. */
import { join } from "node:path";
import { createChartRenderer } from "../../activities/adapters/chart-renderer.ts";
import { scratchStore } from "../../activities/adapters/scratch-store.ts";
import { storeIn } from "../../activities/adapters/artifact-store.ts";
import { createActivities } from "../../activities/index.ts";
import { reviewInput } from "../../activities/review-input.ts";
import type { ArtifactStore, Resources } from "../../activities/resources.ts";
import { ReportError } from "../../domain/errors.ts";
import { fillEditionSlots } from "../../report-templates/editions/edition-slots.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { dryResources } from "../open-resources.ts";
import { cityToShow, type ShownCity } from "./city-to-show.ts";
import type { Composed, ComposeRequest } from "./composed.ts";
import { chartTemplateBuild, templateFolder } from "./template-build.ts";
import { troubleOf } from "./trouble-of.ts";

/** Reads through to the real store and writes to `request.scratch` only. Does not throw. */
export async function composePage(request: ComposeRequest): Promise<Composed> {
  const store = scratchStore(
    storeIn(join(request.varFolder, "store")),
    storeIn(join(request.scratch, "store")),
  );
  try {
    return await composed(request, resourcesOf(store, request.scratch));
  } catch (error) {
    if (!(error instanceof ReportError)) console.error(error);
    return { kind: "failed", trouble: troubleOf(error) };
  }
}

const charts = createChartRenderer();

function resourcesOf(store: ArtifactStore, scratch: string): Resources {
  const resources = dryResources(store, "none", scratch);
  const heartbeat = (): void => undefined;
  return { ...resources, charts, heartbeat, signal: new AbortController().signal };
}

async function composed(request: ComposeRequest, resources: Resources): Promise<Composed> {
  const { store } = resources;
  const shown = await cityToShow(request, resources);
  const { run, city, released, snapshots, figures, troubles } = shown;
  const language = languageOfPage(request.language, shown);
  const does = createActivities(() => resources);
  const { value: findings } = await does.deriveFindings({ ...run, city, released });
  const about = { ...run, city, findings, language };
  const drawing = createActivities(() => withTemplates(resources));
  const { value: drawn } = await drawing.renderCharts(about);
  // Composed without a memo: templates and styles of a checkout may have changed.
  const input = await reviewInput({ ...about, charts: drawn, snapshots }, store);
  const html = fillEditionSlots(reviewDocument(input, "web"), input.text.edition(DRAFT));
  return { kind: "page", html, figures, troubles };
}

const DRAFT = { kind: "draft" } as const;

function languageOfPage(asked: string | null, { languages }: ShownCity): string {
  const language = asked ?? languages[0] ?? "en";
  if (languages.includes(language)) return language;
  throw new ReportError("invalid-config", `the city has no review in "${language}"`, {
    hint: `Start it again with --language ${languages.join(" or --language ")}, or add it to languages in city.yaml`,
  });
}

/** Drawings are made again when the templates of charts are others, whatever the program's build says. */
function withTemplates(resources: Resources): Resources {
  const folder = templateFolder();
  if (folder === null) return resources;
  const { tools } = resources;
  const vlr = `${tools.vlr}+${chartTemplateBuild(folder)}`;
  return { ...resources, tools: { ...tools, vlr } };
}
