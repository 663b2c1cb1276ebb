/** What the cities of a network need from elsewhere: each part is fetched once, and one host is asked so often at a time. */
import { ApplicationFailure } from "@temporalio/common";
import { CancellationScope, proxyActivities } from "@temporalio/workflow";
import type { Activities } from "../activities/index.ts";
import { Limit } from "../domain/limit.ts";
import type {
  CityFailure,
  CityNeed,
  FetchedPart,
  NetworkRequest,
  PinnedFiles,
} from "../domain/network-review.ts";
import { cityFailure } from "./city-failure.ts";
import { stepOptions } from "./options.ts";

const { fetchPart } = proxyActivities<Activities>(stepOptions.fetch);

export class NetworkFetches {
  private readonly request: NetworkRequest;
  private readonly parts = new Map<string, Promise<FetchedPart>>();
  private readonly hosts = new Map<string, Limit>();
  private readonly scope = new CancellationScope({ cancellable: true });
  private stopped = false;

  constructor(request: NetworkRequest) {
    this.request = request;
    for (const [key, part] of Object.entries(request.soFar?.fetched ?? {})) {
      this.parts.set(key, Promise.resolve(part));
    }
  }

  /** The files of all parts, in order. Throws the failure of the first part that could not be had. */
  async of(
    needs: readonly CityNeed[],
  ): Promise<readonly (PinnedFiles & { readonly sourceId: string })[]> {
    const parts = await Promise.all(needs.map((need) => this.part(need)));
    return needs.map(({ sourceId }, index) => {
      const part = parts[index];
      if (part === undefined) throw new Error(`no part ${index}`);
      if ("failure" in part) throw asFailure(part.failure);
      return { sourceId, ...part };
    });
  }

  /** For the next part of the run: nothing is asked for twice. */
  async settled(): Promise<Readonly<Record<string, FetchedPart>>> {
    const entries = [...this.parts].map(async ([key, part]) => [key, await part] as const);
    return Object.fromEntries(await Promise.all(entries));
  }

  stop(): void {
    this.stopped = true;
    this.scope.cancel();
  }

  private part({ key, host }: CityNeed): Promise<FetchedPart> {
    const known = this.parts.get(key);
    if (known !== undefined) return known;
    const part = this.limitOf(host).run(() => this.fetch(key));
    this.parts.set(key, part);
    return part;
  }

  private async fetch(key: string): Promise<FetchedPart> {
    const { plan } = this.request;
    try {
      if (this.stopped) throw new Error("stopped");
      return await this.scope.run(() => fetchPart({ plan, key }));
    } catch (error) {
      return { failure: cityFailure(error) };
    }
  }

  private limitOf(host: string): Limit {
    const known = this.hosts.get(host);
    if (known !== undefined) return known;
    const limit = new Limit(this.request.limits.fetchesPerHost);
    this.hosts.set(host, limit);
    return limit;
  }
}

function asFailure({ code, message, problem }: CityFailure): ApplicationFailure {
  const problems = problem === null ? [] : [{ message: problem, fix: "" }];
  return ApplicationFailure.create({ message, type: code, details: [{ problems }] });
}
