/** The lists of rights, instruments, links and items that ship with the program. */
import {
  RIGHTS_LIST_FILES,
  rightsLists,
  type RightsLists,
} from "../datasets/rights-tables/rights-lists.ts";
import { readPackageFile } from "./adapters/package-files.ts";

export async function readRightsLists(): Promise<RightsLists> {
  const read = (list: keyof typeof RIGHTS_LIST_FILES): Promise<readonly string[]> =>
    Promise.all(
      RIGHTS_LIST_FILES[list].map(async (file) =>
        (await readPackageFile(`datasets/seeds/${file}`)).toString("utf8"),
      ),
    );
  return rightsLists({
    articleRights: await read("articleRights"),
    instruments: await read("instruments"),
    links: await read("links"),
    items: await read("items"),
  });
}
