/** Reads the file of a city's logo: a PNG as it is, or an SVG of which only plain drawing is kept. */
import type { Problem } from "../../domain/errors.ts";
import type { Logo } from "../../domain/theme.ts";
import { plainSvg } from "./plain-svg.ts";

/** A logo stands in every page and every file of the review. */
const MOST_BYTES = 200 * 1024;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export type LogoReading = { readonly logo: Logo } | { readonly problems: readonly Problem[] };

/** The logo, or what is wrong with its file. `path` is beside `city.yaml`. */
export function readLogo(
  { path, alt }: { readonly path: string; readonly alt: string },
  bytes: Uint8Array,
): LogoReading {
  if (bytes.length > MOST_BYTES) {
    const found = `${Math.ceil(bytes.length / 1024)} KB`;
    return wrong(path, {
      value: found,
      message: "the logo is larger than 200 KB",
      fix: "Save it smaller: as a plain SVG, or a PNG of at most 800 pixels",
    });
  }
  if (/\.png$/i.test(path)) {
    if (PNG.every((byte, index) => bytes[index] === byte))
      return { logo: { alt, address: png(bytes) } };
    return wrong(path, { message: "this is not a PNG file", fix: "Save the logo as PNG or SVG" });
  }
  const plain = plainSvg(new TextDecoder().decode(bytes));
  if ("problems" in plain)
    return { problems: plain.problems.map((problem) => ({ file: path, ...problem })) };
  return { logo: { alt, address: `data:image/svg+xml,${encodeURIComponent(plain.svg)}` } };
}

function png(bytes: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
}

function wrong(file: string, problem: Problem): LogoReading {
  return { problems: [{ file, ...problem }] };
}
