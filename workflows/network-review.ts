/** The reviews of all cities of a network: what they share is fetched once, so many at a time are made, one's failure stops no other. */
import {
  CancellationScope,
  CancelledFailure,
  ContinueAsNew,
  continueAsNew,
  isCancellation,
  patched,
  proxyActivities,
  setHandler,
  workflowInfo,
} from "@temporalio/workflow";
import type { Activities } from "../activities/index.ts";
import { Limit } from "../domain/limit.ts";
import type {
  CityEnd,
  NetworkRequest,
  NetworkResult,
  NetworkSlice,
} from "../domain/network-review.ts";
import { cityFailure } from "./city-failure.ts";
import { failureInWords } from "./failure-words.ts";
import { cityFailsSignal, cityWaitsSignal, networkProgressQuery } from "./messages.ts";
import { NetworkCities } from "./network-cities.ts";
import { NetworkFetches } from "./network-fetches.ts";
import { stepOptions } from "./options.ts";
import { tell } from "./tell-people.ts";

const { readNetwork, composeNetwork, writeNetwork } = proxyActivities<Activities>(
  stepOptions.workflow,
);

/**
 * Workflow ID: `vlr-network/<network>/<period>`. Cities are taken in the order of the plan; after each part of them the run
 * goes on with an empty history, once no city of the part is at work. Cancelling it cancels the reviews that it has at work;
 * drafts that wait for people go on waiting. Of a run that a schedule started people are told what has failed.
 */
export async function networkReview(request: NetworkRequest): Promise<NetworkResult> {
  const isWatched = workflowInfo().parent === undefined;
  try {
    const result = await makeNetwork(request);
    const failures = isWatched ? null : failuresInWords(result);
    if (failures !== null) await sayFailed(request, failures);
    return result;
  } catch (error) {
    const isEnd = !(error instanceof ContinueAsNew) && !isCancellation(error);
    if (!isWatched && isEnd) await sayFailed(request, failureInWords(error));
    throw error;
  }
}

async function makeNetwork(request: NetworkRequest): Promise<NetworkResult> {
  const { plan, limits, soFar = { ended: [], fetched: {} } } = request;
  const cities = new NetworkCities(request);
  let total = soFar.ended.length;
  setHandler(cityWaitsSignal, (told) => {
    cities.drafts.set(told.city, told.bundle);
  });
  // What a review is asked for is whether somebody is there; that it failed is told by its end.
  setHandler(cityFailsSignal, () => undefined);
  const ended = [...soFar.ended];
  setHandler(networkProgressQuery, () => {
    const failed = ended.filter((city) => city.state === "failed");
    const working = cities.working;
    return {
      total,
      waiting: total - ended.length - working.length,
      working,
      done: ended.length - failed.length,
      failed,
    };
  });

  const from = soFar.ended.length;
  const slice = await readNetwork({ plan, from, most: limits.citiesPerPart });
  total = slice.total;
  const fetches = new NetworkFetches(request);
  await stoppable(cities, fetches, () =>
    makeAll(slice, { cities, fetches, window: limits.window, onEnd: (end) => ended.push(end) }),
  );
  if (ended.length < total) {
    const fetched = await fetches.settled();
    await continueAsNew<typeof networkReview>({
      ...request,
      soFar: { ended: inOrder(ended, soFar.ended.length, slice), fetched },
    });
  }
  const all = ended.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { value: report } = await composeNetwork({ plan, cities: all });
  if (patched("write-network")) {
    await writeNetwork({ network: request.network, period: request.period, report });
  }
  return { cities: all, report };
}

/** Cities that are named; the rest is counted. */
const NAMED = 20;

/** Null when every city has its review. */
function failuresInWords({ cities }: NetworkResult): string | null {
  const failed = cities.filter((city) => city.state === "failed");
  if (failed.length === 0) return null;
  return [
    `${failed.length} of ${cities.length} cities have no review:`,
    ...failed.slice(0, NAMED).map(({ id, failure }) => `- ${id}: ${failure.message}`),
    ...(failed.length > NAMED ? [`... and ${failed.length - NAMED} more`] : []),
  ].join("\n");
}

function sayFailed({ network, period }: NetworkRequest, reason: string): Promise<void> {
  const id = `${network}/${period}/${workflowInfo().runId}/failed`;
  const facts = { event: "failed", reason } as const;
  return CancellationScope.nonCancellable(() =>
    tell({ v: 1, id, city: network, kind: "network", period, folder: null, ...facts }),
  );
}

interface Making {
  readonly cities: NetworkCities;
  readonly fetches: NetworkFetches;
  readonly window: number;
  readonly onEnd: (end: CityEnd) => void;
}

async function makeAll(
  slice: NetworkSlice,
  { cities, fetches, window, onEnd }: Making,
): Promise<void> {
  const places = new Limit(window);
  await Promise.all(
    slice.cities.map(async (city) => {
      if ("failure" in city) {
        onEnd({ id: city.id, state: "failed", failure: city.failure });
        return;
      }
      const { id, needs } = city;
      try {
        // A city that waits for a slow source takes nobody's place.
        const fetched = await fetches.of(needs);
        const made = await places.run(() => cities.make(id, fetched));
        onEnd({ id, state: "done", ...made });
      } catch (error) {
        if (!cities.stopped) onEnd({ id, state: "failed", failure: cityFailure(error) });
      }
    }),
  );
}

/** Passes a cancellation on to what is at work and waits for its end. */
async function stoppable(
  cities: NetworkCities,
  fetches: NetworkFetches,
  work: () => Promise<void>,
): Promise<void> {
  CancellationScope.current().cancelRequested.catch(() => {
    cities.stop();
    fetches.stop();
  });
  await CancellationScope.nonCancellable(work);
  if (cities.stopped) throw new CancelledFailure("the run of the network was cancelled");
}

/** As the plan lists them: the next part begins behind as many cities as have ended. */
function inOrder(
  ended: readonly CityEnd[],
  before: number,
  { cities }: NetworkSlice,
): readonly CityEnd[] {
  const place = new Map(cities.map(({ id }, index) => [id, index]));
  const here = ended.slice(before).sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  return [...ended.slice(0, before), ...here];
}
