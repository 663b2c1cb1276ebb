/** Which mechanism a body of the index belongs to. */
import type { Mechanism } from "../../../domain/recommendation.ts";
import { publishedLabel } from "./state-names.ts";

/** The treaty bodies under the index's own abbreviations. */
const TREATY_BODIES = new Set(
  "CAT CCPR CED CEDAW CERD CESCR CMW CRC CRC-OP-AC CRC-OP-SC CRC-OPAC CRC-OPSC CRPD SPT".split(" "),
);

/** Special Rapporteur, Working Group, Independent Expert, (Special) Representative of the Secretary-General. */
const SPECIAL_PROCEDURE =
  /^(?:SR|WG|IE|S?RSG|Special Rapporteur|Working Group|Independent Expert|Special Representative)\b/i;
const ALL_SPECIAL_PROCEDURES = /^Special Procedures$/i;

export interface Body {
  readonly mechanism: Mechanism;
  readonly body: string;
}

/** "- UPR", "- CEDAW", "- SR housing; - Special Procedures". Null for a body that is none of the three mechanisms. */
export function readBody(published: string): Body | null {
  const names = published
    .split(/[;\n]+/)
    .map(publishedLabel)
    .filter((name) => name !== "");
  const named = names.filter((name) => !ALL_SPECIAL_PROCEDURES.test(name));
  const [body = names[0] ?? ""] = named;
  if (body === "UPR") return { mechanism: "upr", body };
  if (TREATY_BODIES.has(body)) return { mechanism: "treaty-body", body };
  const isSpecial = SPECIAL_PROCEDURE.test(body) || named.length < names.length;
  return isSpecial ? { mechanism: "special-procedure", body } : null;
}
