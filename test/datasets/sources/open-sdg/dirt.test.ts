/** Cells and rows as they really are: what is read, what is refused, and what is said of it. */
import { expect, test } from "vitest";
import { read, refused, values } from "./one-file.ts";

test("a footnote sign is reported unless a status explains it; the figure stays", () => {
  const reading = read(
    "Year,Units,Observation status,Value\n2018,%,,12.3*\n2019,%,p,12.4*\n2020*,%,,12.5\n",
  );
  expect(refused(reading)).toEqual([
    ["footnote-sign", 2, "Value", "12.3*", false],
    ["footnote-sign", 4, "Year", "2020*", false],
  ]);
  expect(values(reading)).toEqual([
    ["2018", "", 12.3],
    ["2019", "", 12.4],
    ["2020", "", 12.5],
  ]);
});

test("text in a value cell is refused with line, column and value; a blank is no value and not zero", () => {
  const reading = read(
    "Year,Units,Value\n2018,%,66/34\n2019,%,0.18-0.72\n2020,%,100.0.5\n2021,%,..\n2022,%,\n2023,%,0\n",
  );
  expect(refused(reading)).toEqual([
    ["unreadable-value", 2, "Value", "66/34", true],
    ["unreadable-value", 3, "Value", "0.18-0.72", true],
    ["unreadable-value", 4, "Value", "100.0.5", true],
  ]);
  expect(values(reading)).toEqual([
    ["2021", "", null],
    ["2022", "", null],
    ["2023", "", 0],
  ]);
});

test("a typing error in the year and a missing year are two different things", () => {
  expect(refused(read("Year,Units,Value\n20222,%,1\n,%,2\n"))).toEqual([
    ["unreadable-year", 2, "Year", "20222", true],
    ["missing-year", 3, "Year", "", true],
  ]);
});

test("rows that repeat each other count once; rows that contradict each other count not at all", () => {
  const reading = read(
    "Year,Sex,Units,Value\n2019,,%,3\n2019,,%,3\n2020,,%,4\n2020,,%,5\n2020,Men,%,5\n2021,,%,4\n",
  );
  expect(values(reading)).toEqual([
    ["2019", "", 3],
    ["2020", "Men", 5],
    ["2021", "", 4],
  ]);
  expect(refused(reading)).toEqual([
    ["duplicate-observation", 3, "Value", "3", true],
    ["duplicate-observation", 4, "Value", "4", true],
    ["duplicate-observation", 5, "Value", "5", true],
  ]);
});

test("a figure and a blank for one key contradict each other", () => {
  expect(read("Year,Units,Value\n2019,%,3\n2019,%,\n").observations).toEqual([]);
});

test("the multiplier is applied, and a multiplier that nobody knows refuses the row", () => {
  const reading = read(
    "Year,Unit multiplier,Units,Value\n2019,Thousands,Number,1.1\n2020,Millions,Number,2\n2021,Dozens,Number,3\n2022,Units,Number,4\n",
  );
  expect(values(reading)).toEqual([
    ["2019", "", 1100],
    ["2020", "", 2000000],
    ["2022", "", 4],
  ]);
  expect(refused(reading)).toEqual([["unreadable-value", 4, "Unit multiplier", "Dozens", true]]);
});

test("the status becomes a flag; a figure that its status calls missing is refused", () => {
  const reading = read(
    "Year,Observation status,Units,Value\n2018,Normal value,%,1\n2019,Estimated value,%,2\n2020,B,%,3\n2021,Missing value; suppressed,%,\n2022,Missing value,%,0\n",
  );
  expect(reading.observations.map(({ value, flag }) => [value, flag])).toEqual([
    [1, null],
    [2, "e"],
    [3, "b"],
    [null, "c"],
  ]);
  expect(refused(reading)).toEqual([["unreadable-value", 6, "Value", "0", true]]);
});
