/** Brackets and quotation marks of a YAML text that are opened and never closed: the parser only says where it gave up. */
import { CST, Parser } from "yaml";

export interface OpenSign {
  readonly sign: "[" | "{" | '"' | "'";
  /** Position in the text, from 0. */
  readonly offset: number;
}

interface Found extends OpenSign {
  readonly path: string;
}

const CLOSED_BY: Readonly<Record<string, string>> = {
  "flow-map-start": "flow-map-end",
  "flow-seq-start": "flow-seq-end",
};

const DOUBLE_QUOTED = /^"(?:[^"\\]|\\[\s\S])*"$/;
const SINGLE_QUOTED = /^'(?:[^']|'')*'$/;

/** In the order of the text. Of brackets within one another only the innermost: it is the one to close first. */
export function openSigns(text: string): readonly OpenSign[] {
  const found: Found[] = [];
  for (const token of new Parser().parse(text)) {
    if (token.type !== "document") continue;
    CST.visit(token, ({ key, value }, path) => {
      const place = JSON.stringify(path).slice(0, -1);
      for (const part of [key, value]) {
        const sign = openSign(part ?? null);
        if (sign) found.push({ ...sign, path: `${token.offset}${place}` });
      }
    });
  }
  return found
    .filter(
      ({ path, offset }) => !found.some((o) => o.offset > offset && o.path.startsWith(`${path},`)),
    )
    .map(({ sign, offset }) => ({ sign, offset }));
}

function openSign(token: CST.Token | null): OpenSign | null {
  if (token?.type === "flow-collection") {
    const { type, offset } = token.start;
    if (token.end.some((end) => end.type === CLOSED_BY[type])) return null;
    return { sign: type === "flow-map-start" ? "{" : "[", offset };
  }
  if (token?.type === "double-quoted-scalar" && !DOUBLE_QUOTED.test(token.source)) {
    return { sign: '"', offset: token.offset };
  }
  if (token?.type === "single-quoted-scalar" && !SINGLE_QUOTED.test(token.source)) {
    return { sign: "'", offset: token.offset };
  }
  return null;
}
