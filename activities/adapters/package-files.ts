/** Finds the files that ship with the program: models, seeds, fonts, styles. */
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";

let known: { readonly root: URL; readonly version: string } | undefined;

/** The folder that holds the program's package.json, with a slash at the end; from the sources and from `dist/` alike. */
export function packageRoot(): URL {
  known ??= findPackage(new URL(".", import.meta.url));
  return known.root;
}

/** The program's version as its package.json says it. */
export function packageVersion(): string {
  known ??= findPackage(new URL(".", import.meta.url));
  return known.version;
}

/** Bytes of a file that ships with the program. `relative` is counted from `packageRoot()` and stays inside it. */
export async function readPackageFile(relative: string): Promise<Buffer> {
  const root = packageRoot();
  const file = new URL(relative, root);
  if (!file.href.startsWith(root.href)) throw new Error(`"${relative}" is not inside the program`);
  return readFile(file);
}

function findPackage(start: URL): NonNullable<typeof known> {
  for (let folder = start; ; folder = new URL("..", folder)) {
    const version = versionAt(new URL("package.json", folder));
    if (version !== null) return { root: folder, version };
    if (folder.pathname === new URL("..", folder).pathname) {
      throw new Error(`no package.json of vlr above ${start.pathname}`);
    }
  }
}

function versionAt(file: URL): string | null {
  if (!existsSync(file)) return null;
  const { name, version } = JSON.parse(readFileSync(file, "utf8")) as {
    name?: string;
    version?: string;
  };
  return name === "vlr" ? (version ?? "") : null;
}
