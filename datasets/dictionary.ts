/** The data dictionary: what every column of every released table means. Ships with the downloads. */

import { boolean, integer, number, text, type DictionaryTable } from "./dictionary-table.ts";
import { RIGHTS_DICTIONARY } from "./rights-dictionary.ts";

const INDICATOR = text("indicator", "Code of the indicator as the city numbers it");
const SERIES = text(
  "series",
  "Key of the series: indicator, unit, selector and breakdown, separated by |",
);
const SOURCE = text("source_id", "Source in the city's list of sources");
const FLAG = text(
  "flag",
  "b break in the series, e estimated, p provisional, c hidden to protect people, u low reliability",
  "no flag",
);
const BOUNDS = [
  number(
    "lower_bound",
    "Lower bound published with the value",
    "none published",
    "unit of the value",
  ),
  number(
    "upper_bound",
    "Upper bound published with the value",
    "none published",
    "unit of the value",
  ),
];
const FILE = text("file", "File the row was read from");
const LINE = integer("line", "Line in the file, or row in the sheet, from 1", "the whole file");

/** What holds for all tables and belongs to no column. */
export const DICTIONARY_NOTES: readonly string[] = [
  "An empty cell means that there is no value; it never means zero.",
  "CSV files are UTF-8 with a comma between cells, a point as decimal sign and CRLF line ends (RFC 4180).",
  "In CSV files a text that begins with = + - @ or a tab has an apostrophe in front, so that no spreadsheet runs it as a formula; Parquet and Arrow files have the text as it is.",
  "Figures are as published; disclosure control has not been applied.",
];

/** All released tables, in the order in which a reader meets them. */
export const DICTIONARY: readonly DictionaryTable[] = [
  {
    table: "indicator",
    meaning: "One indicator of the city in this review",
    key: ["indicator"],
    columns: [
      INDICATOR,
      integer("goal", "Sustainable Development Goal, 1 to 17"),
      text("target", "SDG target to which the indicator belongs"),
      text("unit", "Unit of measure, as printed", "no unit is known"),
      text(
        "headline_series",
        "Key of the series that carries the status",
        "no headline series can be named",
      ),
      text("direction", "Desired direction: increase or decrease", "not confirmed by a person"),
      number(
        "target_value",
        "Number the city wants to reach",
        "no target value",
        "unit of the indicator",
      ),
      integer(
        "target_year",
        "Year in which the target value is to be reached",
        "no target value",
        "calendar year",
      ),
      text("target_set_by", "Who set the target value", "not stated"),
      text("confirmed_by", "Who confirmed direction and target value", "not confirmed"),
      text("confirmed_on", "Date of the confirmation, YYYY-MM-DD", "not confirmed"),
      text("note", "Note for readers", "no note"),
      text("publisher", "Organisation that publishes the figures", "not stated"),
      text("publisher_url", "Address of the publisher's data", "not stated"),
      text("source_id", "Source in the city's list of sources", "no source has the indicator"),
      FILE,
      integer("declared_line", "Line in indicators.csv", "the city has not declared it"),
    ],
  },
  {
    table: "indicator_title",
    meaning: "The title of an indicator in one language",
    key: ["indicator", "language"],
    columns: [
      INDICATOR,
      text("language", "Language tag (BCP 47)"),
      text("title", "Title of the indicator in this language"),
    ],
  },
  {
    table: "series",
    meaning: "One series of an indicator: one unit and one combination of breakdowns",
    key: ["series"],
    columns: [
      SERIES,
      INDICATOR,
      text("unit", "Unit of measure as published", "the publisher names none"),
      text(
        "series_name",
        "Selector of the series inside its indicator, as published",
        "there is only one",
      ),
      boolean("is_total", "Whether every cell of the breakdown is blank or a known total"),
      boolean("is_headline", "Whether this series carries the status of its indicator"),
      integer(
        "decimals",
        "Most digits after the decimal sign among the published values",
        "never",
        "digits",
      ),
      SOURCE,
    ],
  },
  {
    table: "series_dimension",
    meaning: "One cell of the breakdown of a series; totals have none",
    key: ["series", "position"],
    columns: [
      SERIES,
      integer("position", "Place of the cell in the publisher's order of columns, from 1"),
      text("dimension", "Dimension as published, such as Gender"),
      text("value", "Group as published, such as Women"),
    ],
  },
  {
    table: "observation",
    meaning:
      "One figure of a series for one period; periods that are published without a value are kept",
    key: ["series", "period"],
    columns: [
      SERIES,
      INDICATOR,
      integer("year", "First calendar year of the period", "never", "calendar year"),
      integer("end_year", "Last calendar year of the period", "never", "calendar year"),
      text("period", "Period as published, such as 2022-2023"),
      number(
        "value",
        "Published value",
        "no value was published; never zero",
        "unit of the series",
      ),
      FLAG,
      ...BOUNDS,
      FILE,
      LINE,
    ],
  },
  {
    table: "target",
    meaning: "One SDG target of the goals in this review",
    key: ["target"],
    columns: [
      text("target", "Code of the target"),
      integer("goal", "Sustainable Development Goal, 1 to 17"),
      text("title", "Official wording (A/RES/70/1)"),
      text("short_name", "Short name, not official"),
    ],
  },
  {
    table: "target_obligation",
    meaning:
      "One article of a human rights or other international instrument that stands behind a target",
    key: ["target", "instrument", "article"],
    columns: [
      text("target", "Code of the SDG target"),
      text("instrument", "Short code of the instrument"),
      text("instrument_name", "Full name of the instrument"),
      text("instrument_kind", "treaty, protocol, declaration or other-instrument"),
      text("instrument_reach", "all, or region for an instrument of the State's region"),
      integer(
        "instrument_adopted",
        "Year in which the text was adopted",
        undefined,
        "calendar year",
      ),
      text("article", "Article and paragraph, or whole"),
      text("right_name", "Name of the right, not official", "the article names none"),
      text("strength", "direct, enabling, contextual, or named in the wording of the target"),
      text(
        "basis",
        "Who says so: official-checked, official-recalled, named-in-target or own-reading",
      ),
      text("basis_source", "Source of the link as it stands in the table of links"),
      text(
        "binding",
        "For the State: binding, applies (with Union law), signed, not-ratified, not-accepted, not-a-treaty or not-in-data",
      ),
      integer(
        "binding_since",
        "Year since which the article binds or applies: in which the State became a party",
        "neither binds nor applies, or not known",
        "calendar year",
      ),
      text("ratification_as_of", "Month to which the ratification data speak, YYYY-MM"),
      text("reservation", "Reservation or other remark on the State's status", "none is recorded"),
    ],
  },
  {
    table: "refusal",
    meaning: "One row, cell or file of a source that was not taken, or that disagrees with itself",
    key: ["source_id", "file", "line", "code", "column_name", "value", "indicator"],
    columns: [
      SOURCE,
      FILE,
      LINE,
      text("code", "Why it was not taken"),
      text("column_name", "Column in the file", "the whole row"),
      text("value", "The text that was found", "none"),
      text("indicator", "Code of the indicator", "none can be named"),
      boolean("left_out", "Whether the row or file was left out; otherwise it is only reported"),
    ],
  },
  {
    table: "comparison",
    meaning: "One figure of another area that stands beside the city's own figures",
    key: ["indicator", "area", "publisher", "series", "unit", "period"],
    columns: [
      INDICATOR,
      text("area", "Area for which the figure stands"),
      text("publisher", "Organisation that publishes the figure"),
      text("series", "Code of the series at its publisher"),
      text("series_name", "Name of the series at its publisher", "the publisher names none"),
      text("unit", "Unit of measure as published", "the publisher names none"),
      text("period", "Period as published"),
      integer("year", "First calendar year of the period", "never", "calendar year"),
      number("value", "Published value", "never", "unit of the row"),
      FLAG,
      ...BOUNDS,
      integer("decimals", "Digits after the decimal sign as published", "never", "digits"),
      SOURCE,
      FILE,
      LINE,
    ],
  },
  ...RIGHTS_DICTIONARY,
];
