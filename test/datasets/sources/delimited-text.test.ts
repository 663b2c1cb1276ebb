import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { decodeText } from "../../../datasets/sources/decode-text.ts";
import { parseDelimited } from "../../../datasets/sources/delimited-text.ts";

const cellsOf = (text: string): readonly (readonly string[])[] =>
  parseDelimited(text, ",").rows.map(({ cells }) => cells);

describe("delimited text", () => {
  test("rows end at LF, CR LF, or CR where the file uses it alone", () => {
    expect(cellsOf("a,b\n1,2\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(cellsOf("a,b\r\n1,2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(cellsOf("a,b\r1,2\r3,4\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  test("a stray CR inside a cell is a blank", () => {
    expect(cellsOf("a,b\nx\ry,2\n3,4\n")).toEqual([
      ["a", "b"],
      ["x y", "2"],
      ["3", "4"],
    ]);
  });

  test("lines are those of the file, also behind cells of several lines and blank lines", () => {
    const { rows } = parseDelimited('a,b\n"one\ntwo",2\n\n3,4\n', ",");
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
    expect(rows[1]?.cells).toEqual(["one\ntwo", "2"]);
  });

  test("quotation marks inside an unquoted cell are ordinary characters", () => {
    expect(cellsOf('5" pipe,2\n"a ""b""",3')).toEqual([
      ['5" pipe', "2"],
      ['a "b"', "3"],
    ]);
  });

  test("a quotation mark that is never closed is reported with its line", () => {
    expect(parseDelimited('a,b\n1,"2\n3,4\n', ",").unclosedQuote).toBe(2);
    expect(parseDelimited('a,b\n1,"2"\n', ",").unclosedQuote).toBeNull();
  });

  test("whatever is written by the rules is read back", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", " ", "é", ";") });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const text = rows
            .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(","))
            .join("\n");
          expect(cellsOf(text)).toEqual(rows);
        },
      ),
    );
  });
});

describe("bytes to text", () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

  test("a byte order mark is no part of the text and beats the named encoding", () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), "windows-1252")).toBe("é");
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0x00), null)).toBe("A");
  });

  test("Windows-1252 has its own signs from 0x80 to 0x9F", () => {
    expect(decodeText(bytes(0x80, 0x92, 0x96, 0xe7, 0xf1), "windows-1252")).toBe("€’–çñ");
    expect(decodeText(bytes(0xe7), "iso-8859-1")).toBe("ç");
  });

  test("one Latin-1 line in a UTF-8 file does not spoil the others", () => {
    const latin = Buffer.concat([
      Buffer.from("Gràcia\n"),
      Buffer.from("España\n", "latin1"),
      Buffer.from("Sants"),
    ]);
    expect(decodeText(latin, null)).toBe("Gràcia\nEspaña\nSants");
  });
});
