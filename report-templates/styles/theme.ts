/** The city's own accent and logo. Colours of goals and statuses are the same in every review. */
import type { Doc } from "../editions/review-model.ts";

const LOGO = {
  print:
    ".logo{height:12mm;max-width:60mm;object-fit:contain;padding:1.5mm;background:#FFFFFF}.cover__top{align-items:flex-start}",
  web: ".logo{height:40px;max-width:120px;object-fit:contain;padding:4px;background:#FFFFFF;vertical-align:middle;margin-inline-end:10px}.cover .logo{height:64px;max-width:240px}",
} as const;

/** Nothing for a city without a look of its own. */
export function themeCss({ city, medium }: Pick<Doc, "city" | "medium">): readonly string[] {
  const accent = city.config.theme?.accent ?? null;
  const hasLine = accent !== null && medium === "web";
  return [
    ...(hasLine ? [`.topbar{border-bottom:4px solid ${accent}}`] : []),
    ...(city.logo === undefined ? [] : [LOGO[medium]]),
  ];
}
