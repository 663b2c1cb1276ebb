/** The reviews that a network has at work: started under their own IDs, joined where somebody else was first, stopped together. */
import { WorkflowExecutionAlreadyStartedError } from "@temporalio/common";
import {
  CancellationScope,
  condition,
  ParentClosePolicy,
  proxyActivities,
  startChild,
} from "@temporalio/workflow";
import type { Activities } from "../activities/index.ts";
import type { ArtifactRef } from "../domain/artifact.ts";
import type { JoinedReview, NetworkRequest, PinnedFiles } from "../domain/network-review.ts";
import type { StoredCity } from "../domain/scheduled-review.ts";
import type { cityReview } from "./city-review.ts";
import { hasAttributes } from "./mark.ts";
import { priorities, queues, stepOptions } from "./options.ts";
import { attributesOf } from "./search-attributes.ts";

const { prepareCity } = proxyActivities<Activities>(stepOptions.workflow);
const { joinReview } = proxyActivities<Activities>(stepOptions.join);

type Fetched = readonly (PinnedFiles & { readonly sourceId: string })[];

export class NetworkCities {
  /** Drafts that wait for people, as their reviews have told. */
  readonly drafts = new Map<string, ArtifactRef>();
  private readonly request: NetworkRequest;
  private readonly scopes = new Map<string, CancellationScope>();
  private isStopped = false;

  constructor(request: NetworkRequest) {
    this.request = request;
  }

  get working(): readonly string[] {
    return [...this.scopes.keys()];
  }

  get stopped(): boolean {
    return this.isStopped;
  }

  /** Until the draft is made. Throws what made the review fail. */
  async make(id: string, fetched: Fetched): Promise<JoinedReview> {
    if (this.isStopped) throw new Error("stopped");
    const scope = new CancellationScope({ cancellable: true });
    this.scopes.set(id, scope);
    try {
      return await scope.run(() => this.review(id, fetched));
    } finally {
      // The scope of a draft that waits for people is forgotten: a cancellation does not reach it any more.
      this.scopes.delete(id);
    }
  }

  stop(): void {
    this.isStopped = true;
    for (const scope of this.scopes.values()) scope.cancel();
  }

  private async review(id: string, fetched: Fetched): Promise<JoinedReview> {
    const stored = await prepareCity({ plan: this.request.plan, city: id, fetched });
    const workflowId = `vlr/${id}/${this.request.period}`;
    try {
      return await this.own(id, workflowId, stored);
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      return joinReview({ workflowId, requestHash: stored.requestHash });
    }
  }

  private async own(
    id: string,
    workflowId: string,
    { request, requestHash }: StoredCity,
  ): Promise<JoinedReview> {
    const { network, period } = this.request;
    const child = await startChild<typeof cityReview>("cityReview", {
      workflowId,
      taskQueue: queues.workflow,
      args: [request],
      memo: { request: requestHash },
      priority: priorities.network,
      ...(hasAttributes()
        ? { typedSearchAttributes: attributesOf({ city: id, period, network }, "network") }
        : {}),
      // The wait for people goes on after the network's run.
      parentClosePolicy: ParentClosePolicy.ABANDON,
    });
    const ended = child.result();
    // Shielded: a cancellation is over only when the review has ended.
    const told = CancellationScope.nonCancellable(() =>
      condition(() => this.drafts.has(id)).then(() => null),
    );
    const result = await Promise.race([ended, told]);
    if (result !== null) return { bundle: result.bundle, draft: "ended" };
    // Nobody asks for its end any more.
    ended.catch(() => undefined);
    const bundle = this.drafts.get(id);
    if (bundle === undefined) throw new Error(`no draft of ${id}`);
    return { bundle, draft: "waits" };
  }
}
