/** Checks the scripts against the types of the sources: what they import from dist/ is looked up where it was built from. */
import { join, sep } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "..");
const built = join(root, "dist") + sep;
const { config } = ts.readConfigFile(join(root, "tsconfig.bench.json"), ts.sys.readFile);
const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const host = ts.createIncrementalCompilerHost(options);
// Built files have no types. `rootDirs` leads to the sources as soon as dist/ looks empty.
host.fileExists = (/** @type {string} */ path) =>
  !join(path).startsWith(built) && ts.sys.fileExists(path);

const rest = { options, host, configFileParsingDiagnostics: errors };
const program = ts.createIncrementalProgram({ rootNames: fileNames, ...rest });
const found = [
  ...program.getConfigFileParsingDiagnostics(),
  ...program.getOptionsDiagnostics(),
  ...program.getSyntacticDiagnostics(),
  ...program.getSemanticDiagnostics(),
];
// Writes only what makes the next check short.
program.emit();
process.stderr.write(ts.formatDiagnostics(found, host));
process.exitCode = found.length > 0 ? 1 : 0;
