import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parsePeriod } from "../../../datasets/sources/period.ts";

describe("the time of an observation", () => {
  test.each([
    ["2022", 2022, 2022],
    [" 2022 ", 2022, 2022],
    ["2016.0", 2016, 2016],
    ["2011/12", 2011, 2012],
    ["1999/00", 1999, 2000],
    ["1999-00", 1999, 2000],
    ["2013/16", 2013, 2016],
    ["2003-05", 2003, 2005],
    ["2016-2017", 2016, 2017],
    ["2009–2010", 2009, 2010],
    ["1990-1999", 1990, 1999],
    ["2018 to 2020", 2018, 2020],
    ["1994/95 - 1996/97", 1994, 1997],
    ["2002/03-2007/08", 2002, 2008],
    ["2016-03-05", 2016, 2016],
    ["2016-03", 2016, 2016],
    ["2016-03-05T00:00:00.000Z", 2016, 2016],
    ["26/02/2020-12/10/2020", 2020, 2020],
    ["21/12/2020-30/09/2021", 2020, 2021],
    ["03/25/2020", 2020, 2020],
    ["17 May to 11 June 2023", 2023, 2023],
    ["November 2019 to March 2020", 2019, 2020],
    ["2001 Q4", 2001, 2001],
    ["1974a", 1974, 1974],
    ["2020*", 2020, 2020],
    ["2021 (p)", 2021, 2021],
  ])("%s covers %i to %i", (text, year, endYear) => {
    expect(parsePeriod(text)).toMatchObject({ year, endYear });
  });

  test.each([
    "",
    "20222",
    "222",
    "This is a non-statistical indicator",
    "There is no data for this indicator yet",
    "2017-2016",
    "2011/2012/2013",
    "2016-13",
    "2016-02-30",
    "31/31/2020",
    "2020/2 persons",
    "about 2020",
    "1500",
    "12.5",
    "Total",
    "2020-12-",
    "2020/12a",
    "1.2.1",
    "2011/09",
  ])("%j is no time", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test("the published text is kept without footnote signs", () => {
    expect(parsePeriod(" 2011/12* ")?.text).toBe("2011/12");
    expect(parsePeriod("1994/95 - 1996/97")?.text).toBe("1994/95 - 1996/97");
    expect(parsePeriod("2016.0")?.text).toBe("2016");
  });

  const year = fc.integer({ min: 1800, max: 2150 });

  test("every plain year is itself", () => {
    fc.assert(
      fc.property(year, (y) => {
        expect(parsePeriod(String(y))).toEqual({ text: String(y), year: y, endYear: y });
      }),
    );
  });

  test("every span of school years is read as its first and last year", () => {
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom("/", "-", "–"),
        (y, length, sign) => {
          const short = `${y}${sign}${String((y + length) % 100).padStart(2, "0")}`;
          expect(parsePeriod(short)).toMatchObject({ year: y, endYear: y + length });
          expect(parsePeriod(`${y}-${y + length}`)).toMatchObject({ year: y, endYear: y + length });
        },
      ),
    );
  });

  test("whatever is read does not end before it begins, and reading its text again gives the same", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[12]\d{3}[-/ ]\d{0,4}[-/ ]?\d{0,4}$/)),
        (text) => {
          const period = parsePeriod(text);
          if (period === null) return;
          expect(period.endYear).toBeGreaterThanOrEqual(period.year);
          expect(parsePeriod(period.text)).toEqual(period);
        },
      ),
    );
  });
});
