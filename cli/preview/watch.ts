/** Watches what a preview is made from. */
import { relative, sep } from "node:path";
import { watch, type FSWatcher } from "chokidar";

export type Changed = "city" | "templates";

export interface Watched {
  readonly city: string;
  /** Null where the templates cannot change. */
  readonly templates: string | null;
}

/** Milliseconds of quiet after a change: editors and compilers write several files, or one in parts. */
const QUIET = 60;

/** Calls `changed` once for changes that come together. Resolves when everything is being watched. */
export async function watchAll(
  { city, templates }: Watched,
  changed: (what: ReadonlySet<Changed>) => void,
): Promise<{ readonly close: () => Promise<void> }> {
  let seen = new Set<Changed>();
  let timer: NodeJS.Timeout | undefined;
  const note = (what: Changed): void => {
    seen.add(what);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const what = seen;
      seen = new Set();
      changed(what);
    }, QUIET);
  };
  const watchers = [
    watcher(city, () => {
      note("city");
    }),
  ];
  if (templates !== null)
    watchers.push(
      watcher(templates, () => {
        note("templates");
      }),
    );
  await Promise.all(watchers.map(isReady));
  return {
    close: async () => {
      clearTimeout(timer);
      await Promise.all(watchers.map((each) => each.close()));
    },
  };
}

function watcher(folder: string, changed: () => void): FSWatcher {
  const ignored = (path: string): boolean => isNotRead(relative(folder, path));
  const watching = watch(folder, { ignored, ignoreInitial: true, followSymlinks: false });
  return watching.on("all", changed).on("error", changed);
}

/** Hidden files, and folders that no run reads. */
function isNotRead(inside: string): boolean {
  const names = inside.split(sep);
  const isHidden = names.some((name) => name.startsWith(".") && name !== "." && name !== "..");
  return isHidden || names.includes("node_modules") || names[0] === "var" || names[0] === "out";
}

function isReady(watching: FSWatcher): Promise<void> {
  return new Promise((resolve) => {
    watching.once("ready", resolve);
  });
}
