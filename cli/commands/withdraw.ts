/** `vlr withdraw`: says that an edition no longer counts, without changing it. */
import { dirname, join } from "node:path";
import { z } from "zod";
import { storeIn } from "../../activities/adapters/artifact-store.ts";
import { MANIFEST } from "../../activities/adapters/edition-names.ts";
import { parseKept } from "../../activities/adapters/kept-record.ts";
import { latestEdition, type ReviewKey } from "../../domain/edition.ts";
import { ReportError } from "../../domain/errors.ts";
import { day } from "../approval-words.ts";
import type { CommandInput, CommandSpec } from "../define-command.ts";
import { sendNotice } from "../../activities/send-notice.ts";
import { channelsIn, openEditions } from "../operator-settings.ts";
import { defaultOut, noticesIn } from "../places.ts";
import { reviewTarget } from "../review-target.ts";
import { varFolder } from "./run.ts";

export const withdraw: CommandSpec = {
  name: "withdraw",
  summary: "Says beside an edition that it no longer counts; it stays as it is, latest moves back.",
  positionals: ["<review>", "<edition>"],
  options: {
    reason: { type: "string", value: "<text>", help: "why, for readers: it is put out" },
    out: {
      type: "string",
      value: "<folder>",
      help: "where editions are (default: out, or VLR_OUT)",
    },
  },
  examples: [
    ['vlr withdraw my-city/2024 2 --reason "the figure of 4.2 was wrong"', "adds a notice"],
  ],
  run: async (input) => {
    const out = input.text("out") ?? defaultOut();
    const review = reviewTarget(input.positionals[0] ?? "", out);
    const folder = varFolder(input);
    const editions = await openEditions(folder, out, storeIn(join(folder, "store")));
    const known = await editions.list(review);
    const edition = known.find(({ number }) => String(number) === input.positionals[1]);
    if (edition === undefined) {
      const numbers = known.map(({ number }) => number).join(", ");
      const looked = dirname(editions.placeOf(review, 1));
      throw new ReportError("invalid-config", `there is no edition ${input.positionals[1] ?? ""}`, {
        hint:
          numbers === ""
            ? `No edition of this review is in ${looked}; vlr status lists all; where editions go stands in vlr.toml, else --out`
            : `Use one of: ${numbers}`,
      });
    }
    const reason = reasonOf(input);
    await editions.withdraw(review, edition.number, { reason, on: day(new Date().toISOString()) });
    await editions.setLatest(review);
    const manifest = await editions.read(review, edition.number, MANIFEST);
    const place = editions.placeOf(review, edition.number);
    await sayWithdrawn({ city: review.city, period: review.period }, edition.number, {
      place,
      reason: edition.withdrawn?.reason ?? reason,
      printedCity: parseKept(`${place}/${MANIFEST}`, manifest, namedShape).city,
      folder,
    });
    const latest = latestEdition(await editions.list(review));
    process.stdout.write(
      `Edition ${edition.number} is withdrawn; ${latest === null ? "no edition counts now" : `the latest is edition ${latest.number}`}\n`,
    );
    return 0;
  },
};

/** What is read of an edition's manifest. */
const namedShape = z.object({ city: z.string() });

interface Withdrawn {
  readonly place: string;
  readonly reason: string;
  readonly printedCity: string;
  /** Folder of the run state. */
  readonly folder: string;
}

/** No workflow is at work here, so nobody tries again later: it is said who was not told. */
async function sayWithdrawn(
  review: ReviewKey,
  number: number,
  { place, reason, printedCity, folder }: Withdrawn,
): Promise<void> {
  const id = `${review.city}/${review.period}/edition-${number}/withdrawn`;
  const edition = { number, place };
  const notice = {
    v: 1,
    id,
    ...review,
    folder: null,
    event: "withdrawn",
    edition,
    reason,
    printedCity,
  } as const;
  const outside = {
    channels: await channelsIn(folder),
    notices: noticesIn(folder),
    store: storeIn(join(folder, "store")),
  };
  try {
    await sendNotice(notice, outside);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    process.stderr.write(
      `Not everybody was told: ${error.message}\nThe same command tells those who were not\n`,
    );
  }
}

function reasonOf(input: CommandInput): string {
  const reason = input.text("reason")?.trim();
  if (reason !== undefined && reason !== "") return reason;
  throw new ReportError("invalid-config", "it is not said why the edition is withdrawn", {
    hint: "Write --reason and one sentence for readers",
  });
}
