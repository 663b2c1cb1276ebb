/** Laws that hold for whatever stands in the tables. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { unseenSign } from "../../../domain/unseen-signs.ts";
import type { CityRights, TablePlace } from "../../../domain/city-rights.ts";
import { FILES, GOOD, read, tableOf, tables, type File } from "./sample-tables.ts";

const junk = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom("", "11.z", "11.1", "__proto__", "constructor", "NaN", "2026-02-30", "# x", ";", "1e9", "ICESCR", "VDPA", "whole", "11(", "(", "A/", "title_", "0", "state-party"),
); // prettier-ignore

test("every row is read whole or has a problem with its line and a fix; nothing is dropped", () => {
  const rows = (rights: CityRights, file: File): readonly { readonly line: number }[] =>
    (Object.values(rights) as (readonly TablePlace[])[]).flat().filter((row) => row.file === file);
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.array(fc.tuple(fc.nat(20), junk), { maxLength: 4 }),
      fc.constantFrom(",", ";", "\t"),
      (file, changes, separator) => {
        const columns = Object.keys(GOOD[file]);
        const cells = Object.fromEntries(
          changes.map(([index, text]) => [
            columns[index % columns.length] ?? "",
            text.replaceAll(/[\r\n]/g, " "),
          ]),
        );
        const csv = tableOf([GOOD[file], { ...GOOD[file], ...cells }], separator);
        const { rights, problems } = read(tables({ [file]: csv }));
        const isComment = /^\s*#(\s|$)/.test(cells[columns[0] ?? ""] ?? "");
        const lines = rows(rights, file).map(({ line }) => line);
        const told = problems.filter((problem) => problem.file === file);
        // A sign that nobody sees makes the whole file unreadable, and its line is named.
        if (unseenSign(csv) === null) expect(lines).toContain(2);
        if (!isComment && !lines.includes(3)) {
          expect(told.map(({ line }) => line)).toContain(3);
        }
        for (const problem of told) {
          expect(problem.line).toBe(3);
          expect(problem.fix).toMatch(/^[A-Z].{5}/);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test("any bytes in the place of any table are problems, never a crash", () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), fc.uint8Array({ maxLength: 200 }), (file, bytes) => {
      expect(() => read(tables({ [file]: bytes }))).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
