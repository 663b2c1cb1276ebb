/** sRGB as an ICC profile, version 4: a matrix and one curve, about 500 bytes. ICC.1:2010, IEC 61966-2-1. */

/** Columns of the matrix that takes linear sRGB to XYZ under D50 (Bradford). */
const RED = [0.436_065_67, 0.222_488_4, 0.013_916_02];
const GREEN = [0.385_147_09, 0.716_873_17, 0.097_076_42];
const BLUE = [0.143_066_41, 0.060_607_91, 0.714_096_07];
const D50 = [0.964_202_88, 1, 0.824_905_4];
/** From D65 to D50. */
const ADAPTATION = [
  1.047_882_08, 0.022_918_7, -0.050_216_67, 0.029_586_79, 0.990_478_52, -0.017_059_33,
  -0.009_231_57, 0.015_075_68, 0.751_678_47,
];
/** ((x + 0.055) / 1.055) ^ 2.4 from 0.04045 on, x / 12.92 below. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.040_45];

const HEADER = 128;

/** The bytes of the profile; the same every time. */
export function sRgbProfile(): Uint8Array {
  const curve = tagged("para", Buffer.concat([words16(3, 0), fixed(CURVE)]));
  const tags: readonly (readonly [string, Buffer])[] = [
    ["desc", localised("sRGB")],
    ["cprt", localised("No copyright")],
    ["wtpt", tagged("XYZ ", fixed(D50))],
    ["chad", tagged("sf32", fixed(ADAPTATION))],
    ["rXYZ", tagged("XYZ ", fixed(RED))],
    ["gXYZ", tagged("XYZ ", fixed(GREEN))],
    ["bXYZ", tagged("XYZ ", fixed(BLUE))],
    ["rTRC", curve],
  ];
  const names = [...tags.map(([name]) => name), "gTRC", "bTRC"];
  const begin = HEADER + 4 + names.length * 12;
  const offsets = tags.map((_, index) =>
    tags.slice(0, index).reduce((at, [, data]) => at + data.length, begin),
  );
  const table = names.map((name, index) => {
    const place = Math.min(index, tags.length - 1);
    return Buffer.concat([ascii(name), words(offsets[place] ?? 0, tags[place]?.[1].length ?? 0)]);
  });
  const body = Buffer.concat([words(names.length), ...table, ...tags.map(([, data]) => data)]);
  return Buffer.concat([header(HEADER + body.length), body]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  for (const [index, word] of [2000, 1, 1, 0, 0, 0].entries())
    bytes.writeUInt16BE(word, 24 + 2 * index);
  bytes.write("acsp", 36, "latin1");
  fixed(D50).copy(bytes, 68);
  return bytes;
}

function ascii(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
}

function words16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  return bytes;
}

/** Numbers with 16 bits behind the point. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeInt32BE(Math.round(value * 65_536), index * 4));
  return bytes;
}

/** Type, four bytes of nothing, data, filled up to a multiple of four. */
function tagged(type: string, data: Buffer): Buffer {
  const bytes = Buffer.concat([ascii(type), words(0), data]);
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function localised(text: string): Buffer {
  const utf16 = Buffer.from(text, "utf16le").swap16();
  return tagged(
    "mluc",
    Buffer.concat([words(1, 12), ascii("enUS"), words(utf16.length, 28), utf16]),
  );
}
