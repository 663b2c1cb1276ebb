/** The files of a new city folder: small, commented, and ready to run. */
import { jsonSchema } from "../city-folder/config-json-schema.ts";
import { FOREWORD_MD, INDICATORS_CSV, README_MD, SAMPLE_DATA_CSV } from "./starter-texts.ts";

export interface NewFolder {
  /** The folder's name. */
  readonly id: string;
  /** As printed. */
  readonly city: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
}

const SCHEMA_FILE = "city.schema.json";

/** Path inside the folder to text. What `readCityFolder` says about `id`, `city` and `country` holds here too. */
export function newFolderFiles({ id, city, country }: NewFolder): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", README_MD],
    [SCHEMA_FILE, `${JSON.stringify(jsonSchema(), null, 2)}\n`],
    ["city.yaml", cityYaml({ id, city, country })],
    ["data/sample.csv", SAMPLE_DATA_CSV],
    ["indicators.csv", INDICATORS_CSV],
    ["narrative/en/foreword.md", FOREWORD_MD],
  ]);
}

/** JSON strings are YAML strings, whatever the name holds. */
function cityYaml({ id, city, country }: NewFolder): string {
  return `# yaml-language-server: $schema=${SCHEMA_FILE}
# The settings of the review. Lines that begin with # are comments; remove the # to use one.
# The folder's name, ${JSON.stringify(id)}, is the city's short name in file names and addresses.

version: 1
city: ${JSON.stringify(city)} # as printed
country: ${JSON.stringify(country)} # two-letter code of the State

# Languages of the review; the first is the main one. Each needs a column title_<language> in indicators.csv.
languages: [en]

# First and last year of the review.
period: { from: 2015, to: 2023 }

edition:
  date: 2024-06-01 # printed date
  notice: Made from a sample with invented figures. # printed on the cover; remove it when the figures are yours

# all, or the goals of the review, such as [4, 11]
goals: all

# Where the figures come from. Remove the sample when you have your own.
sources:
  - id: sample
    kind: table # a CSV or XLSX file
    path: data/sample.csv
    publisher: Invented for this example
    # as_of: 2024-06-01         # the day the data were taken
    # licence: CC-BY-4.0
    # sheet: Data               # of an XLSX file; else the first
    # separator: ";"            # of a CSV file; else found from the header
    # decimal: ","              # when figures look like 12,5
    # encoding: windows-1252    # when letters with accents come out wrong
    # header_rows: [3]          # when titles stand above the header
    columns:
      indicator: { column: indicator } # or { value: 8.5.2 } when the whole file is one indicator
      year: { column: year } # or { columns: ["2015", "2016"] } when years are columns
      value: value # leave out when years are columns
      unit: { column: unit } # or { value: "%" }
      dimensions: [Sex] # columns that break figures down; empty cells are the total

  # A copy of an Open SDG repository, as it is:
  # - { id: city, kind: open-sdg, path: data/open-sdg }

  # National figures beside the city's, from the United Nations Statistics Division. 724 is Spain.
  # - { id: national, kind: unsd-sdg, area: 724, series: [SI_POV_NAHC] }

# Progress is measured from the first value in or after the baseline year.
method: { progress: open-sdg, baseline: 2015 }

# Who approves an edition, and how long a draft waits for them.
# approval: { reviewers: [statistics, mayor], deadline: 30 days }

# When the review runs by itself.
# schedule: { calendar: "1 March 06:00", timezone: Europe/Madrid, period: last year }
`;
}
