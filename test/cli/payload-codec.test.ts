/** Keys and the codec that uses them. */
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { payloadCodec } from "../../cli/engine/payload-codec.ts";
import { payloadKeys } from "../../cli/engine/payload-keys.ts";

const base64 = (): string => randomBytes(32).toString("base64");
const [A, B] = [base64(), base64()];
const keysOf = (list: string) => payloadKeys({ VLR_PAYLOAD_KEYS: list });

test("what was encrypted with any key of the list comes back as it was, and never the same twice", async () => {
  const before = payloadCodec(keysOf(`a:${A}`));
  const after = payloadCodec(keysOf(`b:${B}\na:${A}`));
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.string(), async (data, encoding) => {
      const payload = { metadata: { encoding: Buffer.from(encoding) }, data };
      fc.pre(encoding !== "binary/encrypted");
      const [one, two] = await before.encode([payload, payload]);
      expect(one?.data).not.toEqual(two?.data);
      const [plain] = await after.decode(one ? [one] : []);
      expect(Buffer.from(plain?.data ?? [])).toEqual(Buffer.from(data));
      expect(Buffer.from(plain?.metadata?.["encoding"] ?? [])).toEqual(Buffer.from(encoding));
    }),
  );
});

test("one changed byte of an encrypted payload is refused", async () => {
  const codec = payloadCodec(keysOf(`a:${A}`));
  const [payload] = await codec.encode([{ metadata: {}, data: Buffer.from("text") }]);
  const data = Buffer.from(payload?.data ?? []);
  data[20] = (data[20] ?? 0) ^ 1;
  await expect(codec.decode([{ ...payload, data }])).rejects.toMatchObject({
    code: "invalid-config",
    message: expect.stringContaining('"a"') as string,
  });
});

test("payloads from before encryption was switched on are read as they are", async () => {
  const payload = { metadata: { encoding: Buffer.from("json/plain") }, data: Buffer.from("1") };
  expect(await payloadCodec(keysOf(`a:${A}`)).decode([payload])).toEqual([payload]);
});

test.each([
  ["a:short", "entry 1 is no key"],
  [`a:${A}\n# note\na:${B}`, 'entry 3 has the id "a" of another key'],
  ["# nothing\n", "holds no key"],
  [A, "entry 1 is no key"],
])("a list that is no list of keys is refused without being shown", (list, message) => {
  expect(() => keysOf(list)).toThrow(message);
  try {
    keysOf(list);
  } catch (error) {
    expect(String(error)).not.toContain(A);
  }
});

test("a file that is not there and two places at once are refused", () => {
  expect(() => payloadKeys({ VLR_PAYLOAD_KEYS_FILE: "/nowhere/keys" })).toThrow("/nowhere/keys");
  expect(() =>
    payloadKeys({ VLR_PAYLOAD_KEYS_FILE: "/nowhere/keys", VLR_PAYLOAD_KEYS: `a:${A}` }),
  ).toThrow("both set");
  expect(payloadKeys({})).toBeNull();
});
