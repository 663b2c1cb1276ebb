/** A copy of a city folder whose only language is Arabic: its words stay as they are, the report's own are Arabic. */
import { cp, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Copies the folder; `documents` beside the review are left out. */
export async function copyCity(from: string, to: string, language: "en" | "ar"): Promise<void> {
  await cp(from, to, { recursive: true });
  await change(join(to, "city.yaml"), (text) =>
    text.replace(/^documents:.*\n/m, "").replace(/^languages:.*$/m, `languages: [${language}]`),
  );
  if (language === "en") return;
  const names = await readdir(to);
  for (const name of names.filter((one) => one.endsWith(".csv"))) {
    await change(join(to, name), (text) =>
      text.includes("title_ar") ? text : text.replace(/\btitle_en\b/, "title_ar"),
    );
  }
  if (names.includes("narrative")) await rename(join(to, "narrative/en"), join(to, "narrative/ar"));
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
  await writeFile(file, edit(await readFile(file, "utf8")));
}
