/** Findings of a city from its published Open SDG data, by the real reader and the real tables. */
import { createWarehouse } from "../../activities/adapters/warehouse.ts";
import { readOpenSdg } from "../../datasets/sources/open-sdg/read-open-sdg.ts";
import { warehouseInput } from "../../datasets/warehouse-input.ts";
import { deriveFindings } from "../../domain/findings/derive-findings.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { GOALS } from "../../domain/goal.ts";
import { city } from "./city.ts";
import { readFolder } from "./read-folder.ts";

/** `folder` in test/fixtures; nothing in it is confirmed. */
export async function openSdgFindings(folder: string, country: string): Promise<ReviewFindings> {
  const files = readFolder(new URL(`../fixtures/${folder}/`, import.meta.url).pathname);
  const reading = readOpenSdg({ sourceId: "city", files });
  const hashed = [...files.keys()].map((file) => ({ sourceId: "city", file, sha256: "" }));
  const warehouse = createWarehouse();
  const { seeds } = await warehouse.definitions();
  const place = city({ city: folder, country });
  const input = warehouseInput(place, { readings: [reading], recommendations: [] }, seeds);
  const { released } = await warehouse.build(input);
  const data = { ...released, files: hashed };
  return deriveFindings({ config: place.config, data, goals: GOALS });
}
