/** The easy-to-read draft of whole cities, computed by the real database, keeps every rule. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { tryReview } from "../../cli/try-review.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { furtherDocument } from "../../report-templates/editions/further-document.tsx";
import { easyLanguages, easyReview } from "../support/easy-languages.ts";
import { easyFaults } from "../support/easy-lint.ts";
import { openSdgFindings } from "../support/open-sdg-findings.ts";
import { inScratch, repository } from "../support/run-vlr.ts";

const LANGUAGES = await easyLanguages();

describe.each([
  { name: "Barcelona's example", find: () => exampleFindings() },
  { name: "Barcelona as published", find: () => openSdgFindings("open-sdg-barcelona", "ES") },
  { name: "Los Angeles as published", find: () => openSdgFindings("open-sdg-los-angeles", "US") },
])("$name", ({ find }) => {
  let findings: ReviewFindings;
  beforeAll(async () => {
    findings = await find();
  });

  test.each(LANGUAGES)("keeps every rule in $tag", (language) => {
    const html = furtherDocument("easy", easyReview(language, { findings }), "print");
    expect(easyFaults(html, { text: language.text, city: "Rivermouth" })).toEqual([]);
  });
});

function exampleFindings(): Promise<ReviewFindings> {
  return inScratch(async (scratch) => {
    const options = { varFolder: scratch, offline: true, until: "findings" } as const;
    return (await tryReview(join(repository, "examples/barcelona"), options)).findings;
  });
}
