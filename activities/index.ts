/** What a worker registers: every step, bound to the outside world. */
import type { ReviewSteps } from "../domain/steps.ts";
import { assembleBundle } from "./assemble-bundle.ts";
import { buildWarehouse } from "./build-warehouse.ts";
import { composeDocument } from "./compose-document.ts";
import { deriveFindings } from "./derive-findings.ts";
import { fetchSource } from "./fetch-source.ts";
import { printPdf } from "./print-pdf.ts";
import { readCity } from "./read-city.ts";
import { renderCharts } from "./render-charts.ts";
import type { Resources } from "./resources.ts";

export type Activities = ReviewSteps;

/** The steps as plain functions; `resourcesNow` is asked at each call, because heartbeat and signal belong to one attempt. */
export function createActivities(resourcesNow: () => Resources): Activities {
  return {
    readCity: (input) => readCity(input, resourcesNow()),
    fetchSource: (input) => fetchSource(input, resourcesNow()),
    buildWarehouse: (input) => buildWarehouse(input, resourcesNow()),
    deriveFindings: (input) => deriveFindings(input, resourcesNow()),
    renderCharts: (input) => renderCharts(input, resourcesNow()),
    composeDocument: (input) => composeDocument(input, resourcesNow()),
    printPdf: (input) => printPdf(input, resourcesNow()),
    assembleBundle: (input) => assembleBundle(input, resourcesNow()),
  };
}
