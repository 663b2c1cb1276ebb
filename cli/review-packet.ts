/** What somebody reads before approving: the document, what has changed since the last edition, and the content's hash. */
import { copyFile, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { diskFailure, makeFolder, writeWhole } from "../activities/adapters/disk.ts";
import type { EditionStore } from "../activities/resources.ts";
import type { Approval } from "../domain/approval.ts";
import { latestEdition, type PublishedEdition } from "../domain/edition.ts";
import { compareFindings } from "../domain/findings/compare.ts";
import type { ReviewFindings } from "../domain/findings/finding.ts";
import { waitInWords } from "./approval-words.ts";
import { moveInWords } from "./moves-in-words.ts";
import type { ReviewTarget } from "./review-target.ts";

const FINDINGS = "findings.json";

/** Writes the packet into `folder`: every document in each language, `changes.txt`, `content-hash.txt`. */
export async function writePacket(
  target: ReviewTarget,
  approval: Approval,
  editions: EditionStore,
  folder: string,
): Promise<void> {
  try {
    await makeFolder(folder);
    const documents = (await readdir(target.draft)).filter((name) => /\.pdf$/.test(name));
    for (const name of documents) await copyFile(join(target.draft, name), join(folder, name));
  } catch (error) {
    throw diskFailure(error, folder, "write");
  }
  const known = await editions.list(target);
  // Whoever approves wants to see what changed since the last one, also when that one was wrong.
  const last = latestEdition(known) ?? known.at(-1) ?? null;
  await writeWhole(join(folder, "changes.txt"), await changes(target, last, editions));
  await writeWhole(join(folder, "content-hash.txt"), signature(target, approval));
}

async function changes(
  target: ReviewTarget,
  last: PublishedEdition | null,
  editions: EditionStore,
): Promise<string> {
  if (last === null) return "There is no earlier edition to compare with.\n";
  const before = await editions.read(target, last.number, FINDINGS);
  const now = await readFile(join(target.draft, FINDINGS));
  const moves = compareFindings(findingsOf(before), findingsOf(now));
  return [
    `Since edition ${last.number}${last.withdrawn === null ? "" : " (withdrawn)"}: statuses, figures and other printed facts, old -> new.`,
    "Texts of the city, links to human rights and the layout are not compared: read the document.",
    "",
    ...(moves.length === 0
      ? ["No printed figure and no status has changed."]
      : moves.map(moveInWords)),
    "",
  ].join("\n");
}

function findingsOf(bytes: Uint8Array | null): ReviewFindings {
  return JSON.parse(Buffer.from(bytes ?? []).toString("utf8")) as ReviewFindings;
}

function signature({ city, period }: ReviewTarget, approval: Approval): string {
  return [
    `Review:       ${city}/${period}`,
    `Content hash: ${approval.contentHash}`,
    waitInWords(approval),
    "",
    "The hash stands for findings, tables, charts, texts and documents. A decision counts for this content only.",
    ...approval.reviewers.map(
      (role) => `\n${role}: approved / rejected on ____________ by ______________________`,
    ),
    "",
  ].join("\n");
}
