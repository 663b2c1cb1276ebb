/** Step: people are told of an event by every way that the operator has opened for it, each at least once. */
import { ReportError } from "../domain/errors.ts";
import type { Notice } from "../domain/notice.ts";
import { messageOf } from "../domain/notice-words.ts";
import type { Channel, NoticeRecord, Resources } from "./resources.ts";

type Outside = Pick<Resources, "channels" | "notices" | "store">;

/**
 * A way by which the message went before is not used again. Throws `source-unavailable` when a way failed; another try
 * makes sense unless every failure was final. What came of each way is kept in the store.
 */
export async function sendNotice(
  notice: Notice,
  { channels, notices, store }: Outside,
): Promise<void> {
  const wanted = channels.filter(({ events }) => events.includes(notice.event));
  if (wanted.length === 0) return;
  let record = (await notices.read(notice.id)) ?? newRecord(notice);
  const message = messageOf(notice, await cityName(notice, store));
  const failures: ReportError[] = [];
  for (const channel of wanted.filter(({ name }) => record.ways[name]?.state !== "sent")) {
    const failure = await attempt(() => channel.send(message));
    if (failure !== null) failures.push(failure);
    record = noted(record, channel, failure);
    await notices.write(record);
  }
  if (failures.length > 0) throw joined(failures);
}

function newRecord({ id, event, city, period }: Notice): NoticeRecord {
  return { notice: { id, event, city, period }, ways: {} };
}

async function attempt(send: () => Promise<void>): Promise<ReportError | null> {
  try {
    await send();
    return null;
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
}

function noted(
  record: NoticeRecord,
  { name }: Pick<Channel, "name">,
  failure: ReportError | null,
): NoticeRecord {
  const attempts = (record.ways[name]?.attempts ?? 0) + 1;
  const way =
    failure === null
      ? ({ state: "sent", attempts } as const)
      : ({ state: "failed", attempts, reason: failure.message } as const);
  return { ...record, ways: { ...record.ways, [name]: way } };
}

function joined(failures: readonly ReportError[]): ReportError {
  const message = failures.map((failure) => failure.message).join("; ");
  const retryable = failures.some((failure) => failure.retryable);
  return new ReportError("source-unavailable", message, { retryable });
}

/** As the edition or `city.yaml` prints it; the folder's name where that cannot be read, because a failure may be about just that. */
async function cityName(notice: Notice, store: Outside["store"]): Promise<string> {
  if (notice.event === "withdrawn") return notice.printedCity;
  const { city, folder } = notice;
  if (folder === null) return city;
  const { CONFIG_FILE, readConfig } = await import("../datasets/city-folder/read-config.ts");
  const { files } = await store.getTree(folder);
  const file = files.find(({ path }) => path === CONFIG_FILE);
  if (file === undefined) return city;
  return readConfig(city, await store.get(file), null).config?.city ?? city;
}
