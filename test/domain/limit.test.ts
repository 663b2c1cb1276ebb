/** Pieces of work that wait for a place. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Limit } from "../../domain/limit.ts";

interface Piece {
  readonly turns: number;
  readonly ends: "well" | "badly";
}

/** Takes so many turns of the event loop, without a clock. */
async function after(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}

test("never more than so many at a time, none waits while a place is free, in the order in which they came, whatever fails", async () => {
  const piece = fc.record({
    turns: fc.nat(9),
    ends: fc.constantFrom<Piece["ends"][]>("well", "badly"),
  });
  const property = fc.asyncProperty(
    fc.array(piece, { minLength: 1, maxLength: 12 }),
    fc.integer({ min: 1, max: 4 }),
    async (pieces, most) => {
      const limit = new Limit(most);
      const begun: number[] = [];
      let [running, highest] = [0, 0];
      const work = async ({ turns, ends }: Piece, index: number): Promise<number> => {
        begun.push(index);
        highest = Math.max(highest, (running += 1));
        await after(turns);
        running -= 1;
        if (ends === "badly") throw new Error(`piece ${index}`);
        return index;
      };
      const ended = await Promise.allSettled(
        pieces.map((each, index) => limit.run(() => work(each, index))),
      );
      expect(begun).toEqual(pieces.map((_, index) => index));
      expect(highest).toBe(Math.min(most, pieces.length));
      expect(ended.map(({ status }) => status)).toEqual(
        pieces.map(({ ends }) => (ends === "well" ? "fulfilled" : "rejected")),
      );
    },
  );
  await fc.assert(property, { numRuns: 50 });
});

test("a place is given back, so that the limit serves for as long as one likes", async () => {
  const limit = new Limit(1);
  expect(await limit.run(() => Promise.resolve("first"))).toBe("first");
  await expect(limit.run(() => Promise.reject(new Error("second")))).rejects.toThrow("second");
  expect(await limit.run(() => Promise.resolve("third"))).toBe("third");
});
