/** The template's invented series, told by their content. */
import { expect, test } from "vitest";
import { read, refused } from "./one-file.ts";

const dummy = "2015,A,1\n2015,B,3\n2015,,2\n2016,A,1\n2016,B,3\n2016,,2\n";
test.each([
  ["as it is", `Year,Group,Value\n${dummy}`],
  [
    "with CR LF and a byte order mark",
    `\uFEFFYear,Group,Value\r\n${dummy.replaceAll("\n", "\r\n")}`,
  ],
  ["with other years", "Year,Group,Value\n2018,A,1\n2018,B,3\n2018,,2\n"],
  ["with units and another order", "Year,Group,Value,Units\n2015,A,1,%\n2015,B,3,%\n2015,,2,%\n"],
  ["under a translated name", "Year,Grupo,Value\n2015,A,1\n2015,B,3\n2015,,2\n"],
  [
    "as the fruit demonstration",
    "Year,Grade,Planet,Fruit,Value\n2010,,,,15.1\n2010,A,Mars,Apple,14\n",
  ],
  ["as a single zero", "Year,Value\n2015,0\n"],
])("an invented series of the template is refused %s", (_, csv) => {
  const reading = read(csv);
  expect(reading.observations).toEqual([]);
  expect(refused(reading)).toEqual([["placeholder-series", null, null, null, true]]);
});

test.each([
  [
    "other values for the groups",
    "Year,Group,Units,Value\n2015,A,%,1\n2015,B,%,3\n2015,,%,2\n2016,A,%,1.5\n",
  ],
  ["one group only", "Year,Group,Units,Value\n2015,A,%,1\n2016,A,%,1\n"],
  ["a single zero with a unit", "Year,Units,Value\n2015,Number,0\n"],
  ["a single zero of another year", "Year,Value\n2019,0\n"],
  ["zeros over the years", "Year,Value\n2015,0\n2016,0\n"],
])("an invented series is not seen in a real one with %s", (_, csv) => {
  expect(read(csv).refusals.filter(({ code }) => code === "placeholder-series")).toEqual([]);
  expect(read(csv).observations).not.toEqual([]);
});
