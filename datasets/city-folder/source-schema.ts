/** The shape of one source in `city.yaml`, with the words that editors and errors use. */
import { z } from "zod";
import { says } from "./config-words.ts";
import { recommendationSources } from "./recommendation-source-schema.ts";
import { base, keysOf, onePlace, place, role, textOf, url } from "./source-parts.ts";

export const KINDS = [
  "open-sdg",
  "table",
  "unsd-sdg",
  "uhri",
  "upr-list",
  "recommendation-table",
] as const;
export const UNSD_BASE_URL = "https://unstats.un.org/sdgs/UNSDGAPIV5/v1/sdg";

const area = textOf("Write the area of the figures, such as Catalonia")
  .optional()
  .meta({
    description: "For comparison sources: the area of the figures, as printed.",
    examples: ["Catalonia"],
  });

const openSdg = keysOf(
  { kind: z.literal("open-sdg"), ...base, role, ...place, area },
  "{ id: city, kind: open-sdg, path: data/open-sdg }",
).meta({
  title: "Open SDG repository",
  description: "A repository of the Open SDG platform, as it is: data/, meta/, translations/.",
  ...onePlace,
});

const columnName = textOf("Write the column's name as it stands in the header");
const indicatorNumber = textOf("Write the indicator's number, such as 11.6.2");
const unitText = textOf("Write the unit, such as %");
const oneOfTwo = (a: string, b: string) => ({ oneOf: [{ required: [a] }, { required: [b] }] });

const yearColumns = z
  .array(
    z.union(
      [z.string(), z.int()],
      says("must be a column's name", 'Write the header of the year column, such as "2015"'),
    ),
    says(
      "must be a list of column names",
      'Write the headers of the year columns, such as ["2015", "2016"]',
    ),
  )
  .min(
    1,
    says(
      "must name at least one column",
      'Write the headers of the year columns, such as ["2015", "2016"]',
    ),
  );

const columns = keysOf(
  {
    indicator: keysOf(
      { column: columnName.optional(), value: indicatorNumber.optional() },
      "indicator: { column: Indicator }",
    )
      .optional()
      .meta({
        description: "Column with the indicator's number, or one number for the whole table.",
        ...oneOfTwo("column", "value"),
      }),
    year: keysOf(
      { column: columnName.optional(), columns: yearColumns.optional() },
      "year: { column: Year }",
    )
      .optional()
      .meta({
        description: "Column with the year, or, in a wide table, the columns that are years.",
        ...oneOfTwo("column", "columns"),
      }),
    value: columnName
      .optional()
      .meta({ description: "Column with the figures. Not for wide tables." }),
    unit: keysOf(
      { column: columnName.optional(), value: unitText.optional() },
      'unit: { value: "%" }',
    )
      .optional()
      .meta({
        description: "Column with the unit, or one unit for the whole table.",
        ...oneOfTwo("column", "value"),
      }),
    dimensions: z
      .array(
        columnName,
        says(
          "must be a list of column names",
          "Write the columns that break figures down, such as [Sex, Age]",
        ),
      )
      .optional()
      .meta({
        description: "Columns that break figures down. An empty cell in all of them is the total.",
        examples: [["Sex", "Age"]],
      }),
    flag: columnName.optional().meta({
      description:
        "Column with remarks on figures: b break, e estimated, p provisional, c hidden, u unreliable.",
    }),
    lower_bound: columnName.optional().meta({
      description: "Column with the lower bound of the interval published with a figure.",
    }),
    upper_bound: columnName.optional().meta({
      description: "Column with the upper bound of the interval published with a figure.",
    }),
  },
  "columns: { indicator: { column: Indicator }, year: { column: Year }, value: Value }",
);

const table = keysOf(
  {
    kind: z.literal("table"),
    ...base,
    role,
    ...place,
    area,
    sheet: textOf("Write the worksheet's name, such as Data")
      .optional()
      .meta({ description: "Worksheet of a spreadsheet; default: the first." }),
    separator: z
      .enum(
        [",", ";", "\t", "|"],
        says('must be ",", ";", "|" or a tab', 'Write the character in quotes, such as ";"'),
      )
      .optional()
      .meta({
        description: "What stands between the cells of a CSV file; default: found from the header.",
      }),
    decimal: z
      .enum([".", ","], says('must be "." or ","', 'Write "," when figures look like 12,5'))
      .optional()
      .meta({ description: "Decimal sign of the figures.", default: "." }),
    encoding: z
      .enum(
        ["utf-8", "windows-1252", "iso-8859-1", "utf-16le"],
        says(
          "must be utf-8, windows-1252, iso-8859-1 or utf-16le",
          "Write windows-1252 for a CSV file saved by Excel in western Europe",
        ),
      )
      .optional()
      .meta({ description: "Encoding of a CSV file.", default: "utf-8" }),
    header_rows: headerRows(),
    columns: columns.optional().meta({
      description: "Which column holds what; default: columns named indicator, year and value.",
    }),
  },
  "{ id: health, kind: table, path: data/health.csv }",
).meta({ title: "Table", description: "A CSV or XLSX file.", ...onePlace });

const seriesWords = says(
  "must be a series code of the UNSD database",
  "Write codes such as SI_POV_NAHC",
);
const seriesList = says(
  "must be a list of series codes",
  "Write the codes in brackets, such as [SI_POV_NAHC]",
);
const areaWords = says(
  "must be the M49 number of the country",
  "Write the number, such as 724 for Spain",
);

const unsd = keysOf(
  {
    kind: z.literal("unsd-sdg"),
    ...base,
    role,
    area: z
      .int(areaWords)
      .min(1, areaWords)
      .max(999, areaWords)
      .meta({ description: "M49 number of the country.", examples: [724] }),
    series: z
      .array(z.string(seriesWords).regex(/^[A-Z0-9]+(?:_[A-Z0-9]+)+$/, seriesWords), seriesList)
      .min(1, seriesList)
      .meta({ description: "Series codes of the UNSD SDG database.", examples: [["SI_POV_NAHC"]] }),
    base_url: url.optional().meta({ description: "Address of the API.", default: UNSD_BASE_URL }),
  },
  "{ id: national, kind: unsd-sdg, area: 724, series: [SI_POV_NAHC] }",
).meta({
  title: "UNSD SDG database",
  description:
    "National figures of the United Nations Statistics Division, shown beside the city's.",
});

export const sourceSchema = z.discriminatedUnion(
  "kind",
  [openSdg, table, unsd, ...recommendationSources],
  says(
    `must be ${KINDS.slice(0, -1).join(", ")} or ${KINDS.at(-1) ?? ""}`,
    "Write open-sdg for an Open SDG repository, table for CSV or XLSX, unsd-sdg for national figures, " +
      "uhri, upr-list or recommendation-table for recommendations of the United Nations",
  ),
);

/** What holds for a source whose kind is not known. */
export const anySourceSchema = z.looseObject({ ...base, role, ...place });

export type WrittenSource = z.infer<typeof sourceSchema>;
export type WrittenTable = z.infer<typeof table>;
export type WrittenColumns = z.infer<typeof columns>;

function headerRows() {
  const words = says(
    "must be the row numbers of the header",
    "Write [1], or [2, 3] for a header of two rows",
  );
  return z
    .array(z.int(words).min(1, words), words)
    .min(1, words)
    .max(2, words)
    .optional()
    .meta({
      description: "Rows that hold the header, from 1; two for merged headers.",
      default: [1],
    });
}
