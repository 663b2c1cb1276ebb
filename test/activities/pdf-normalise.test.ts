/** What differs between two prints is overwritten in place, without moving a byte. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { normalisePdf } from "../../activities/adapters/pdf-normalise.ts";

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const pdf = (body: string): Uint8Array => Buffer.from(body, "latin1");

const BODY =
  "<</CreationDate (D:20261122081500+02'00')\n/ModDate (D:20261122081501+02'00')>> (node00000417) (node00000098) (node00000417)";

test("both dates become midnight of the printed date, in UTC", () => {
  expect(text(normalisePdf(pdf(BODY), "2025-01-17"))).toContain(
    "/CreationDate (D:20250117000000+00'00')\n/ModDate (D:20250117000000+00'00')",
  );
});

test("structure elements are numbered by rank", () => {
  expect(text(normalisePdf(pdf(BODY), "2025-01-17"))).toContain(
    "(node00000002) (node00000001) (node00000002)",
  );
});

test("every other byte stays, and so does the length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      const before = Buffer.concat([Buffer.from(BODY, "latin1"), noise]);
      const after = normalisePdf(before, "2025-01-17");
      expect(after.length).toBe(before.length);
      expect(Buffer.from(after).subarray(BODY.length).equals(noise)).toBe(true);
    }),
  );
});

test("normalising twice is normalising once", () => {
  const once = normalisePdf(pdf(BODY), "2025-01-17");
  expect(normalisePdf(once, "2025-01-17")).toEqual(once);
});

test("a date that is none is a bug, not a document", () => {
  expect(() => normalisePdf(pdf(BODY), "tomorrow")).toThrow("not a date: tomorrow");
});
