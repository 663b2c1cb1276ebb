/** How documents with recommendations and the bodies behind them are named in Catalan. */
import { de } from "./elision.ts";
import type { Mechanism } from "../../../domain/recommendation.ts";
import type { DocumentCount } from "../../components/matrix-counts.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { counted, recommendations } from "./unjudged-text.ts";

export const MECHANISM: Readonly<Record<Mechanism, string>> = {
  upr: "Examen Periòdic Universal",
  "treaty-body": "òrgan de tractat",
  "special-procedure": "procediment especial",
};

const CYCLES = ["primer", "segon", "tercer", "quart", "cinquè", "sisè"] as const;

/** Documents and reviewers that are named one by one; more are counted. */
const NAMED = 3;

/** "Oficina d’Habitatge, Alcaldia i Sindicatura" */
export function namedReviewers(names: readonly string[], f: Formats): string {
  const others = names.length - NAMED;
  const more =
    others > 0 ? [`${counted(others, f)} ${one(others, "persona més", "persones més")}`] : [];
  return f.list([...names.slice(0, NAMED), ...more]);
}

/** "17 recomanacions d’A/HRC/60/8 (Examen Periòdic Universal, quart cicle) i tres de CRPD/C/ESP/CO/2-3 (CRPD)" */
export function documentsWords(documents: readonly DocumentCount[], f: Formats): string {
  const named = documents.slice(0, NAMED).map((document, index) => {
    const what = index === 0 ? recommendations(document.count, f) : counted(document.count, f);
    return `${what} ${de(document.symbol)} (${bodyName(document)})`;
  });
  const others = documents.slice(NAMED);
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  const more = `${counted(rest, f)} ${others.length === 1 ? "d’un altre document" : `d’uns altres ${f.count(others.length)} documents`}`;
  return f.list(others.length > 0 ? [...named, more] : named);
}

/** "Examen Periòdic Universal, quart cicle"; other bodies by their code. */
export function bodyName({ body, cycle }: Pick<DocumentCount, "body" | "cycle">): string {
  if (body !== "UPR") return body;
  const ordinal = cycle === null ? undefined : CYCLES[cycle - 1];
  return ordinal === undefined ? MECHANISM.upr : `${MECHANISM.upr}, ${ordinal} cicle`;
}
