import tseslint from "typescript-eslint";

const PURE = ["domain/**", "datasets/**", "report-templates/**"];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "node_modules/",
      "var/",
      "out/",
      "test/fixtures/",
      "*.config.js",
      ".dependency-cruiser.js",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json" } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      complexity: ["error", 12],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Use named exports." },
      ],
    },
  },
  {
    files: PURE,
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Use named exports." },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "No clock here.",
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "No clock here.",
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "No chance here.",
        },
        {
          selector: "MemberExpression[object.name='console']",
          message: "Pure folders do not log.",
        },
      ],
    },
  },
  { files: ["bench/**/*.js", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
  { files: ["report-templates/**/*.tsx"], rules: { "max-lines-per-function": ["error", 80] } },
  {
    files: ["test/**", "bench/**", "vitest.config.ts"],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-syntax": "off",
    },
  },
);
