import fc from "fast-check";
import { expect, test } from "vitest";
import type { Notice, NoticeFacts } from "../../domain/notice.ts";
import { messageOf } from "../../domain/notice-words.ts";

const subject = {
  v: 1,
  id: "recno/2024/r/x",
  city: "recno",
  period: "2024",
  folder: null,
} as const;
const edition = { number: 2, place: "/srv/out/recno/2024/edition-2" };
const until = "2026-03-31T06:00:00.000Z";
const facts: readonly NoticeFacts[] = [
  { event: "ready-for-approval", missing: ["mayor"], until },
  { event: "reminder", missing: ["mayor"], until },
  { event: "expired", missing: ["mayor"], until },
  { event: "rejected", by: ["mayor"] },
  { event: "failed", reason: "the disk is full [store-failed]" },
  { event: "published", edition },
  { event: "withdrawn", edition, reason: "4.2 was wrong", printedCity: "Rečno" },
];

test.each(facts)("$event says what happened in its subject and its facts in the text", (fact) => {
  const notice = { ...subject, ...fact } as Notice;
  const message = messageOf(notice, "Rečno");
  expect(message.subject).toMatch(/^Rečno 2024: \S/);
  const told = ["mayor", "the disk is full", edition.place];
  expect(told.some((words) => message.text.includes(words))).toBe(true);
  expect(message.text).toContain(notice.id);
});

test("a network that failed is called one, and leads to its own commands", () => {
  const notice = {
    ...subject,
    city: "coast",
    kind: "network",
    event: "failed",
    reason: "x",
  } as const;
  const { subject: line, text } = messageOf(notice, "coast");
  expect(line).toBe("coast 2024: the run of the network failed");
  expect(text).toContain("vlr network status");
});

test("no name of a city breaks the line of a subject", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...facts), (name, fact) => {
      const { subject: line } = messageOf({ ...subject, ...fact }, name);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    }),
  );
});
