/** The wait for people's decisions: validated, recorded one by one, with an end. */
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  log,
  setHandler,
} from "@temporalio/workflow";
import {
  missingRoles,
  refusalOf,
  reminderTimes,
  verdictOf,
  type Approval,
  type Decision,
  type DecisionRequest,
} from "../domain/approval.ts";
import { approvalQuery, decideUpdate } from "./messages.ts";

export interface GateOptions {
  readonly record: (decision: Decision) => Promise<void>;
  readonly remind: (approval: Approval) => Promise<void>;
  readonly show: (approval: Approval) => void;
}

/** Holds the approval of one run. Made at the start, so that a decision that comes too early is refused and not lost. */
export class ApprovalGate {
  private approval: Approval | null = null;
  private readonly record: (decision: Decision) => Promise<void>;
  private readonly remindPeople: (approval: Approval) => Promise<void>;
  private readonly show: (approval: Approval) => void;

  /** `record` keeps a decision in the store; `remind` tells those who have not decided; `show` is called at each change. */
  constructor({ record, remind, show }: GateOptions) {
    this.record = record;
    this.remindPeople = remind;
    this.show = show;
    setHandler(approvalQuery, () => this.approval);
    setHandler(decideUpdate, (request: DecisionRequest) => this.decide(request), {
      validator: (request: DecisionRequest) => {
        this.refuse(request);
      },
    });
  }

  /** Until all have approved, one has rejected, or the time is over. Only a decision that is kept in the store counts. */
  async wait(opened: Approval): Promise<Approval> {
    this.set({ ...opened, state: "waiting" });
    const end = Date.parse(opened.until);
    const reminders = reminderTimes(Date.parse(opened.since), end).filter(
      (time) => time > Date.now(),
    );
    for (const time of [...reminders, end]) {
      if (await this.settledBefore(time)) return this.settle(verdictOf(this.now()));
      if (time !== end) await this.remind(time);
    }
    return this.settle("expired");
  }

  private async settledBefore(time: number): Promise<boolean> {
    const isSettled = (): boolean => verdictOf(this.now()) !== "waiting";
    while (Date.now() < time) {
      if (!isSettled()) await condition(isSettled, time - Date.now());
      // A decision that could not be kept is taken back.
      await condition(allHandlersFinished);
      if (isSettled()) return true;
    }
    return isSettled();
  }

  private async decide(request: DecisionRequest): Promise<Approval> {
    // Two decisions of one role can be let in together: only the first is counted.
    this.refuse(request);
    const decision: Decision = { ...request, decidedAt: new Date().toISOString() };
    const before = this.now();
    this.set({ ...before, decisions: [...before.decisions, decision] });
    try {
      await this.record(decision);
    } catch (error) {
      const now = this.now();
      this.set({ ...now, decisions: now.decisions.filter((made) => made !== decision) });
      throw error;
    }
    return this.now();
  }

  private refuse(request: DecisionRequest): void {
    const refusal = refusalOf(this.approval, request, Date.now());
    if (refusal === null) return;
    throw ApplicationFailure.create({
      message: refusal.message,
      type: refusal.code,
      nonRetryable: true,
      details: [{ problems: [], hint: refusal.fix }],
    });
  }

  private async remind(time: number): Promise<void> {
    const approval = this.now();
    const missing = missingRoles(approval);
    log.warn("the draft still waits for approval", { missing });
    const reminder = { at: new Date(time).toISOString(), missing };
    this.set({ ...approval, reminders: [...approval.reminders, reminder] });
    await this.remindPeople(this.now());
  }

  private settle(state: Approval["state"]): Approval {
    this.set({ ...this.now(), state });
    return this.now();
  }

  private now(): Approval {
    if (this.approval === null) throw new Error("the approval has not been opened");
    return this.approval;
  }

  private set(approval: Approval): void {
    this.approval = approval;
    this.show(approval);
  }
}
