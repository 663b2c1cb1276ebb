/** One way to write a value as JSON, so that equal values are equal bytes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../activities/adapters/canonical-json.ts";

describe("canonical JSON", () => {
  test("does not depend on the order of keys", () => {
    expect(canonicalJson({ b: [1, { z: null, a: "ü" }], a: undefined, A: 1.5 })).toBe(
      '{"A":1.5,"b":[1,{"a":"ü","z":null}]}',
    );
    expect(canonicalJson({ 10: 1, 9: 2 })).toBe('{"10":1,"9":2}');
  });

  test("reads back as the same value and is its own canonical form", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test.each([
    [NaN],
    [Infinity],
    [[undefined]],
    [{ a: new Date(0) }],
    [new Map()],
    [10n],
    [() => 1],
    [undefined],
  ])("refuses %s, which JSON cannot say", (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
