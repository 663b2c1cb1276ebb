/** A process that puts one stored tree where people read it, as a worker does; tests kill it meanwhile. Argument: what to write, as JSON. */
import { openStore } from "../../dist/activities/adapters/artifact-store.js";
import { openBucket } from "../../dist/activities/adapters/bucket.js";
import { draftsIn } from "../../dist/activities/adapters/draft-place.js";
import { editionBucket } from "../../dist/activities/adapters/edition-bucket.js";
import { editionFolder } from "../../dist/activities/adapters/edition-folder.js";
import { writeDraft } from "../../dist/activities/write-draft.js";

const { kind, store: folder, out, tree, settings, secret } = JSON.parse(process.argv[2] ?? "{}");
const store = await openStore(folder);
const review = { city: "recno", period: "2024" };

if (kind === "draft") {
  await writeDraft({ ...review, bundle: tree }, { drafts: draftsIn(out, store) });
} else {
  const bucket = settings && openBucket(settings, () => Promise.resolve(secret));
  const { bucket: name, prefix } = settings ?? {};
  const editions = bucket
    ? editionBucket(bucket, { name, prefix }, store)
    : editionFolder(out, store);
  await editions.publish(review, 1, tree);
  await editions.setLatest(review);
}
