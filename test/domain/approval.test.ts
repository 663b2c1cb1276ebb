/** Which decisions count, what settles a wait, and when somebody is reminded. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  approversOf,
  missingRoles,
  refusalOf,
  reminderTimes,
  verdictOf,
  type Approval,
  type Decision,
} from "../../domain/approval.ts";
import { latestEdition, nextEdition, sameEdition } from "../../domain/edition.ts";

const DAY = 24 * 3600 * 1000;
const SINCE = Date.parse("2026-03-01T06:00:00.000Z");

function decision(role: string, verdict: Decision["verdict"] = "approve"): Decision {
  const decidedAt = new Date(SINCE + DAY).toISOString();
  return { role, verdict, contentHash: "a", comment: null, identity: "eva", decidedAt };
}

function waiting(change: Partial<Approval> = {}): Approval {
  return {
    state: "waiting",
    contentHash: "a",
    bundle: { sha256: "b", bytes: 1, mediaType: "x" },
    reviewers: ["statistics", "mayor"],
    since: new Date(SINCE).toISOString(),
    until: new Date(SINCE + 30 * DAY).toISOString(),
    decisions: [],
    reminders: [],
    ...change,
  };
}

test("a decision counts for a role on the list, once, on the content that was read, before the end", () => {
  const now = SINCE + DAY;
  expect(refusalOf(waiting(), decision("mayor"), now)).toBeNull();
  const after = waiting({ decisions: [decision("statistics")] });
  expect(refusalOf(after, decision("mayor"), now)).toBeNull();
});

const REFUSED = [
  ["a run that waits for nobody", null, decision("mayor"), "not waiting"],
  ["a role not on the list", waiting(), decision("king"), '"king" is not on the list'],
  [
    "a second decision",
    waiting({ decisions: [decision("mayor")] }),
    decision("mayor", "reject"),
    '"mayor" has decided already: approved',
  ],
  [
    "another document",
    waiting({ contentHash: "new" }),
    decision("mayor"),
    "the document has changed since",
  ],
  ["a rejected draft", waiting({ state: "rejected" }), decision("mayor"), "any more: rejected"],
  [
    "a time that is over although nobody has said so yet",
    waiting({ until: new Date(SINCE).toISOString() }),
    decision("mayor"),
    "any more: expired",
  ],
] as const;

test.each(REFUSED)("%s is refused in words", (_name, approval, asked, message) => {
  const refusal = refusalOf(approval, asked, SINCE + DAY);
  expect(refusal?.message).toContain(message);
  expect(refusal?.code).toBe(asked.role === "king" ? "invalid-config" : "not-approved");
  expect(refusal?.fix).not.toBe("");
});

test("one rejection settles it; approval needs every role; silence settles nothing", () => {
  const roles = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 });
  const verdicts = fc.array(fc.constantFrom("approve", "reject", null), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(roles, verdicts, (reviewers, said) => {
      const decisions = reviewers.flatMap((role, index) => {
        const verdict = said[index];
        return verdict ? [decision(role, verdict)] : [];
      });
      const state = verdictOf({ reviewers, decisions });
      const rejected = decisions.some(({ verdict }) => verdict === "reject");
      const all = decisions.length === reviewers.length;
      expect(state).toBe(rejected ? "rejected" : all ? "approved" : "waiting");
      expect(missingRoles({ reviewers, decisions })).toHaveLength(
        reviewers.length - decisions.length,
      );
    }),
  );
});

test("somebody is reminded half way and three days before the end, in short waits only half way", () => {
  expect(reminderTimes(0, 30 * DAY)).toEqual([15 * DAY, 27 * DAY]);
  expect(reminderTimes(0, 4 * DAY)).toEqual([2 * DAY]);
  expect(reminderTimes(0, 10_000)).toEqual([5_000]);
});

test("what is published of a decision is the role and the day, not the user and not the comment", () => {
  const made = [decision("statistics"), { ...decision("mayor"), comment: "at last" }];
  expect(approversOf(made)).toEqual([
    { role: "statistics", on: "2026-03-02" },
    { role: "mayor", on: "2026-03-02" },
  ]);
});

test("numbers of withdrawn editions are never used again, and only valid ones are the latest or the same", () => {
  const approvals = [{ role: "mayor", on: "2026-03-02" }];
  const one = { number: 1, contentHash: "a", approvals, withdrawn: null };
  const two = {
    number: 2,
    contentHash: "b",
    approvals,
    withdrawn: { reason: "wrong figure", on: "2026-04-01" },
  };
  expect(nextEdition([])).toBe(1);
  expect(nextEdition([one, two])).toBe(3);
  expect(latestEdition([one, two])).toBe(one);
  expect(latestEdition([two])).toBeNull();
  expect(sameEdition([one, two], { contentHash: "a", approvals })).toBe(one);
  expect(sameEdition([one, two], { contentHash: "b", approvals })).toBeNull();
  expect(sameEdition([one], { contentHash: "a", approvals: [] })).toBeNull();
});
