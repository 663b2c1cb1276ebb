/**
 * The least that reading the bulk export can cost: bare DuckDB parses the whole file and counts the fields that the import
 * reads. Argument: the file.
 */
import { DuckDBInstance } from "@duckdb/node-api";

const [file = ""] = process.argv.slice(2);
const TEXTS = "AnnotationId AnnotationType Body Symbol Text PublicationDate UprCycle".split(" ");
const LISTS =
  "Countries Themes AffectedPersons Sdgs UprSession UprPositions UprRecommendingCountry".split(" ");
const columns = [
  ...TEXTS.map((name) => `"${name}": 'VARCHAR'`),
  ...LISTS.map((name) => `"${name}": 'VARCHAR[]'`),
];
const counts = [...TEXTS, ...LISTS].map((name) => `count("${name}")`);

const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await instance.connect();
await connection.runAndReadAll(
  `select count(*), ${counts.join(", ")}
   from read_json('${file.replaceAll("'", "''")}', format = 'array', columns = {${columns.join(", ")}})`,
);
connection.closeSync();
instance.closeSync();
