import { afterAll, beforeAll, expect, test } from "vitest";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { readConfigOfTree } from "../../activities/read-city.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import { readRightsLists } from "../../activities/rights-lists.ts";
import { formatProblem, ReportError } from "../../domain/errors.ts";
import { folderOf } from "../datasets/city-folder/sample-folder.ts";
import { LISTS } from "../datasets/rights-tables/sample-tables.ts";

let base: string;
let store: ArtifactStore;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "vlr-rights-"));
  store = await openStore(base);
});

afterAll(() => rm(base, { recursive: true, force: true }));

test("the lists that ship with the program are those of the hand-kept tables", async () => {
  expect(await readRightsLists()).toEqual(LISTS);
});

test("a stored folder is checked against the lists that ship with the program", async () => {
  const texts = {
    "data/open-sdg/data/indicator_1-2-1.csv": "Year,Value\n",
    "rights.csv": "right\nRight to housing\n",
    "rights-reviews.csv":
      "target,instrument,article,decision,reviewer,reviewed_on\n11.1,CRC,99,objects,NHRI,2026-03-31\n",
  };
  const files = await Promise.all(
    [...folderOf(texts)].map(async ([path, bytes]) => ({
      path,
      ...(await store.put(bytes, "text/csv")),
    })),
  );
  const tree = await store.putTree({ files });
  const reading = readConfigOfTree(tree, "barcelona", store);
  const error = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ReportError);
  expect((error as ReportError).problems.map(formatProblem)).toEqual([
    'rights.csv, line 2, column right: not in the list of rights (found "Right to housing"). Write the name of a right; the nearest: Right to adequate housing; all names stand in docs/human-rights.md',
    'rights-reviews.csv, line 2, column article: Convention on the Rights of the Child has no such article (found "99"). Use an article from 1 to 54, written like 13, 13(2) or 13(2)(b), or "whole"',
  ]);
});
