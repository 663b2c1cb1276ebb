/** The fonts of a machine change nothing: every edition comes out with the same bytes beside other fonts and beside none. */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { launchBrowser } from "../support/printed-page.ts";
import { copySmallCity, inScratch, runVlr } from "../support/run-vlr.ts";

const HEAD =
  '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>';
const FAMILIES = ["sans-serif", "serif", "Source Sans 3", "Source Serif 4", "Vazirmatn"];

const MONOSPACED = {
  "Liberation Mono": "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf",
  "DejaVu Sans Mono": "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf",
};
const [mono] = Object.entries(MONOSPACED).find(([, file]) => existsSync(file)) ?? [];
const hasMono = mono !== undefined;
const reason = hasMono ? "" : ` (left out: there is no ${Object.keys(MONOSPACED).join(" nor ")})`;

/** Settings of a machine whose every family, ours too, is its one monospaced font. */
const ONE_FONT = `${HEAD}<dir>/usr/share/fonts</dir>${FAMILIES.map(
  (family) =>
    `<match><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="strong"><string>${mono}</string></edit></match>`,
).join("")}</fontconfig>`;
const NO_FONT = `${HEAD}</fontconfig>`;

/** Width of a thin and of a wide letter in the browser, set in the machine's own face. */
async function widthsWith(fontconfig: string): Promise<readonly number[]> {
  vi.stubEnv("FONTCONFIG_FILE", fontconfig);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<p style="font:40px sans-serif"><span>i</span><span>M</span></p>');
    return (await page.evaluate(
      "[...document.querySelectorAll('span')].map((span) => span.getBoundingClientRect().width)",
    )) as readonly number[];
  } finally {
    await browser.close();
    vi.unstubAllEnvs();
  }
}

test.skipIf(!hasMono)(
  `the browser takes the machine's fonts from the settings of this test${reason}`,
  async () => {
    await inScratch(async (scratch) => {
      const settings = join(scratch, "fonts.conf");
      await writeFile(settings, ONE_FONT);
      const [thin, wide] = await widthsWith(settings);
      expect(thin).toBeGreaterThan(0);
      expect(thin).toBe(wide);
      await writeFile(settings, NO_FONT);
      expect((await widthsWith(settings))[0]).not.toBe(thin);
    });
  },
);

test.skipIf(!hasMono)(
  `all editions of a city in English and Arabic are the same bytes whatever fonts the machine has${reason}`,
  async () => {
    await inScratch(async (scratch) => {
      const city = await copySmallCity(scratch);
      const yaml = join(city, "city.yaml");
      const asked = `${await readFile(yaml, "utf8")}documents: [highlights, easy, annex, goals]\n`;
      await writeFile(yaml, asked.replace("languages: [en]", "languages: [en, ar]"));
      const made = async (name: string, fontconfig?: string) => {
        const folder = join(scratch, name);
        await mkdir(folder);
        if (fontconfig !== undefined) await writeFile(join(folder, "fonts.conf"), fontconfig);
        const ran = await runVlr(
          ["run", city, "--inline", "--json", "--var", join(folder, "var")],
          {
            cwd: folder,
            env: fontconfig === undefined ? {} : { FONTCONFIG_FILE: join(folder, "fonts.conf") },
          },
        );
        expect(ran.code, ran.stderr).toBe(0);
        const draft = join(folder, (JSON.parse(ran.stdout) as { readonly folder: string }).folder);
        const { files } = JSON.parse(await readFile(join(draft, "manifest.json"), "utf8")) as {
          readonly files: readonly { readonly path: string; readonly sha256: string }[];
        };
        return files.map(({ path, sha256 }) => `${path} ${sha256}`);
      };
      const here = await made("here");
      expect(here.filter((file) => /\.pdf /.test(file)).length).toBeGreaterThan(10);
      expect(await made("one-font", ONE_FONT)).toEqual(here);
      expect(await made("no-font", NO_FONT)).toEqual(here);
    });
  },
);
