/** What a worker registers: every step, bound to the outside world. */
import type { NetworkSteps } from "../domain/network-review.ts";
import type { ScheduleSteps } from "../domain/scheduled-review.ts";
import type { ApprovalSteps, DeliverySteps, ReviewSteps } from "../domain/steps.ts";
import { assembleBundle } from "./assemble-bundle.ts";
import { buildWarehouse } from "./build-warehouse.ts";
import { composeDocument } from "./compose-document.ts";
import { deriveFindings } from "./derive-findings.ts";
import { fetchSource } from "./fetch-source.ts";
import { findEarlierEdition } from "./find-earlier-edition.ts";
import {
  fetchPart,
  joinReview,
  prepareCity,
  readNetworkSlice,
  storeNetwork,
  writeNetwork,
} from "./network-steps.ts";
import { openApproval } from "./open-approval.ts";
import { printPdf } from "./print-pdf.ts";
import { publishEdition } from "./publish-edition.ts";
import { readCity } from "./read-city.ts";
import { closeApproval, recordDecision } from "./record-decision.ts";
import { renderCharts } from "./render-charts.ts";
import type { Resources } from "./resources.ts";
import { sendNotice } from "./send-notice.ts";
import { storeCityFolder } from "./store-city-folder.ts";
import { writeDraft } from "./write-draft.ts";

export type Activities = ReviewSteps & ApprovalSteps & ScheduleSteps & DeliverySteps & NetworkSteps;

/** The steps as plain functions; `resourcesNow` is asked at each call, because heartbeat and signal belong to one attempt. */
export function createActivities(resourcesNow: () => Resources): Activities {
  return {
    readCity: (input) => readCity(input, resourcesNow()),
    fetchSource: (input) => fetchSource(input, resourcesNow()),
    buildWarehouse: (input) => buildWarehouse(input, resourcesNow()),
    deriveFindings: (input) => deriveFindings(input, resourcesNow()),
    findEarlierEdition: (input) => findEarlierEdition(input, resourcesNow()),
    renderCharts: (input) => renderCharts(input, resourcesNow()),
    composeDocument: (input) => composeDocument(input, resourcesNow()),
    printPdf: (input) => printPdf(input, resourcesNow()),
    assembleBundle: (input) => assembleBundle(input, resourcesNow()),
    openApproval: (input) => openApproval(input, resourcesNow()),
    recordDecision: (input) => recordDecision(input, resourcesNow()),
    closeApproval: (input) => closeApproval(input, resourcesNow()),
    publishEdition: (input) => publishEdition(input, resourcesNow()),
    sendNotice: (notice) => sendNotice(notice, resourcesNow()),
    writeDraft: (input) => writeDraft(input, resourcesNow()),
    storeCityFolder: (input) => storeCityFolder(input, resourcesNow()),
    readNetwork: (input) => readNetworkSlice(input, resourcesNow()),
    fetchPart: (input) => fetchPart(input, resourcesNow()),
    prepareCity: (input) => prepareCity(input, resourcesNow()),
    joinReview: (input) => joinReview(input, resourcesNow()),
    storeNetwork: (input) => storeNetwork(input, resourcesNow()),
    writeNetwork: (input) => writeNetwork(input, resourcesNow()),
    composeNetwork: async (input) => {
      // Loaded here: only a network's run needs its templates.
      const { composeNetwork } = await import("./compose-network.ts");
      return composeNetwork(input, resourcesNow());
    },
  };
}
