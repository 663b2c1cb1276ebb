/** `theme` in `city.yaml`: the city's own cover colour, accent and logo. Goals keep their colours. */
import { z } from "zod";
import type { CityConfig } from "../../domain/city.ts";
import {
  contrast,
  COVER_MARK,
  COVER_WORDS,
  LINES_CONTRAST,
  WORDS_CONTRAST,
} from "../../domain/theme.ts";
import type { ConfigIssue } from "./config-problems.ts";
import { says } from "./config-words.ts";
import { nearestWord } from "./nearest-word.ts";
import { keysOf, textOf } from "./source-parts.ts";
import { keysOf as writtenKeys } from "./written-keys.ts";

const COLOUR = /^#[\da-f]{6}$/i;
const colourWords = says(
  "must be a colour of six digits in quotes",
  'Write for example "#123456"; without the quotes it is a comment',
);
const colour = z.string(colourWords).regex(COLOUR, colourWords);

/** Files beside `city.yaml` are read with it. */
const LOGO_FILE = /^[^/\\]+\.(?:svg|png)$/i;
const logoWords = says(
  "must be an SVG or PNG file beside city.yaml",
  "Copy it there and write its name, such as logo.svg",
);

export const themeSchema = keysOf(
  {
    cover: colour.optional().meta({
      description: "Colour of the cover, dark enough for white words.",
      examples: ["#123456"],
    }),
    accent: colour.optional().meta({
      description: "Colour of the line at the head of the web page, dark enough on white.",
      examples: ["#8A2C0D"],
    }),
    logo: z
      .string(logoWords)
      .regex(LOGO_FILE, logoWords)
      .optional()
      .meta({
        description: "The city's logo: an SVG or PNG file beside city.yaml.",
        examples: ["logo.svg"],
      }),
    logo_alt: textOf("Write what the logo shows, such as Coat of arms of Barcelona")
      .optional()
      .meta({ description: "What the logo shows, for readers who do not see it." }),
  },
  'theme: { cover: "#123456", logo: logo.svg, logo_alt: Coat of arms of Barcelona }',
);

/** Colours that cannot be read, a logo that is not there, a logo without words. */
export function themeIssues(
  theme: unknown,
  paths: ReadonlySet<string> | null,
): readonly ConfigIssue[] {
  const { cover, accent, logo, logo_alt: alt } = writtenKeys(theme);
  return [...coverIssues(cover), ...accentIssues(accent), ...logoIssues(logo, alt, paths)];
}

function coverIssues(cover: unknown): readonly ConfigIssue[] {
  if (typeof cover !== "string" || !COLOUR.test(cover)) return [];
  const words = Math.min(...Object.values(COVER_WORDS).map((word) => contrast(word, cover)));
  const marks = contrast(COVER_MARK, cover);
  const fix = "Choose a darker colour: words and marks on the cover are light";
  const path = ["theme", "cover"];
  if (words < WORDS_CONTRAST)
    return [{ path, rule: tooLittle("the words on it", words, WORDS_CONTRAST), fix }];
  return marks < LINES_CONTRAST
    ? [{ path, rule: tooLittle("the marks on it", marks, LINES_CONTRAST), fix }]
    : [];
}

function accentIssues(accent: unknown): readonly ConfigIssue[] {
  if (typeof accent !== "string" || !COLOUR.test(accent)) return [];
  const found = contrast(accent, "#FFFFFF");
  if (found >= LINES_CONTRAST) return [];
  const rule = tooLittle("white", found, LINES_CONTRAST);
  return [{ path: ["theme", "accent"], rule, fix: "Choose a darker colour" }];
}

/** Rounded down, so that what is too little never looks like enough. */
function tooLittle(beside: string, found: number, needed: number): string {
  const ratio = (Math.floor(found * 100) / 100).toFixed(2);
  return `has a contrast of ${ratio}:1 with ${beside}, and needs ${needed}:1`;
}

function logoIssues(
  logo: unknown,
  alt: unknown,
  paths: ReadonlySet<string> | null,
): readonly ConfigIssue[] {
  if (typeof logo !== "string" || !LOGO_FILE.test(logo)) {
    const lone = { path: ["theme", "logo_alt"], rule: "stands without a logo" };
    return logo === undefined && alt !== undefined
      ? [{ ...lone, fix: "Write logo: with the name of the file, or remove it" }]
      : [];
  }
  const issues: ConfigIssue[] = [];
  if (alt === undefined) {
    const fix = "Write what the logo shows, such as logo_alt: Coat of arms of Barcelona";
    issues.push({ path: ["theme", "logo_alt"], rule: "is missing", fix });
  }
  if (paths !== null && !paths.has(logo)) {
    const near = nearestWord(
      logo,
      [...paths].filter((path) => LOGO_FILE.test(path)),
    );
    const fix = `Copy it there${near === null ? "" : `, or did you mean "${near}"?`}`;
    issues.push({
      path: ["theme", "logo"],
      rule: "does not exist beside city.yaml",
      fix,
    });
  }
  return issues;
}

/** Absent when the city has no colour of its own. */
export function themeOf(
  written: z.infer<typeof themeSchema> | undefined,
): Pick<CityConfig, "theme" | "logoFile"> {
  if (written === undefined) return {};
  const { cover = null, accent = null, logo, logo_alt: alt } = written;
  return {
    theme: { cover, accent },
    ...(logo === undefined || alt === undefined
      ? {}
      : { logoFile: { path: logo, alt: alt.trim() } }),
  };
}
