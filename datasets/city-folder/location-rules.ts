/** Where a source may lie: inside the city folder, or at a public web address. */

/** "./data//health.csv" -> "data/health.csv"; "." and "" -> "". */
export function normalPath(path: string): string {
  return path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}

/** Relative, with forward slashes, and not leading out of the folder. */
export function isInsidePath(path: string): boolean {
  return (
    path.trim() === path &&
    path !== "" &&
    !/^(?:[/~]|[A-Za-z]:)|[\\\0]/.test(path) &&
    !path.split("/").includes("..")
  );
}

export function pathFix(path: unknown): string {
  const slashes = String(path).trim().replaceAll("\\", "/");
  return isInsidePath(slashes)
    ? `Write ${slashes}`
    : "Copy the file into the city folder and write its path from there, such as data/health.csv";
}

/** An http or https address without user name and password: city folders are passed on. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb && hostname !== "" && username === "" && password === "";
}
