/** The import table of docs/architecture.md, as rules. */
const PARTS = "^(domain|datasets|report-templates|activities|workflows|cli|test|bench)/";
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: PARTS, pathNot: allowed },
});

export default {
  forbidden: [
    only(
      "domain-knows-nothing",
      "^domain/",
      "^domain/",
      "Words and rules must not depend on how data is fetched, stored or shown.",
    ),
    only(
      "datasets-know-the-domain",
      "^datasets/",
      "^(datasets|domain)/",
      "A source says what to fetch and how to read it; it never runs anything.",
    ),
    only(
      "templates-know-the-domain",
      "^report-templates/",
      "^(report-templates|domain)/",
      "Templates are pure: findings in, markup or chart spec out.",
    ),
    only(
      "activities-do-not-know-the-commands",
      "^activities/",
      "^(activities|datasets|report-templates|domain)/",
      "A step runs the same under a worker and in the command line's own process.",
    ),
    {
      name: "workflows-see-types-only",
      comment: "Workflow code is replayed in a sandbox: only the types of activities may enter.",
      severity: "error",
      from: { path: "^workflows/" },
      to: {
        path: "^(activities|datasets|report-templates|cli)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "workflows-have-no-node",
      comment: "No clock, no disk, no network in workflow code.",
      severity: "error",
      from: { path: "^workflows/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "io-lives-in-adapters",
      comment: "Only activities/adapters and cli touch the outside world.",
      severity: "error",
      from: {
        path: "^(domain|datasets|report-templates|activities)/",
        pathNot: "^activities/adapters/",
      },
      to: {
        path: "^(node:)?(fs|fs/promises|http|https|net|child_process|worker_threads)$|node_modules/(puppeteer-core|@duckdb|vega|vega-lite)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "languages-do-not-borrow",
      comment: "What two languages share is no word of either: it lives beside their folders.",
      severity: "error",
      from: { path: "^report-templates/locales/([a-z]{2})/" },
      to: {
        path: "^report-templates/locales/[a-z]{2}/",
        pathNot: "^report-templates/locales/$1/",
      },
    },
    {
      name: "nobody-imports-the-commands",
      comment: "cli puts things together; what others need lives further in.",
      severity: "error",
      from: { path: "^(domain|datasets|report-templates|activities|workflows)/" },
      to: { path: "^(cli|test|bench)/" },
    },
    {
      name: "no-cycles",
      comment: "A cycle is a missing third file.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolvable",
      comment: "The import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|out|var)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
