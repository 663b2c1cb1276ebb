/** The style sheet of one edition: fonts, colours, pages or screen. */
import type { Doc } from "../editions/review-model.ts";
import { FURTHER_CSS } from "./further.ts";
import { LEFT_BEHIND_PRINT_CSS, LEFT_BEHIND_WEB_CSS } from "./left-behind.ts";
import { PRINT_CSS } from "./print.ts";
import { PRINT_GOALS_CSS } from "./print-goals.ts";
import { PRINT_MATRIX_CSS } from "./print-matrix.ts";
import { PRINT_RIGHTS_CSS } from "./print-rights.ts";
import { PRINT_TABLES_CSS } from "./print-tables.ts";
import { RTL_PRINT_CSS, RTL_WEB_CSS } from "./right-to-left.ts";
import { printPagesCss } from "./print-pages.ts";
import { SHARED_CSS } from "./shared.ts";
import { themeCss } from "./theme.ts";
import { coverCss, forcedCss, tokenCss } from "./tokens.ts";
import { WEB_CSS } from "./web.ts";
import { WEB_MATRIX_CSS } from "./web-matrix.ts";
import { WEB_RIGHTS_CSS } from "./web-rights.ts";
import { WEB_TABLES_CSS } from "./web-tables.ts";

export function styleSheet(doc: Doc): string {
  const parts =
    doc.medium === "print"
      ? [
          tokenCss("light"),
          coverCss(doc.city.config.theme),
          SHARED_CSS,
          printPagesCss(doc),
          PRINT_CSS,
          PRINT_GOALS_CSS,
          PRINT_TABLES_CSS,
          LEFT_BEHIND_PRINT_CSS,
          PRINT_RIGHTS_CSS,
          PRINT_MATRIX_CSS,
        ]
      : [
          tokenCss("light"),
          darkCss(),
          coverCss(doc.city.config.theme),
          SHARED_CSS,
          WEB_CSS,
          WEB_TABLES_CSS,
          WEB_RIGHTS_CSS,
          LEFT_BEHIND_WEB_CSS,
          WEB_MATRIX_CSS,
          forcedCss(),
        ];
  const arabic = doc.medium === "print" ? RTL_PRINT_CSS : RTL_WEB_CSS;
  const mirrored = doc.formats.direction === "rtl" ? [arabic] : [];
  return [doc.fontCss, ...parts, ...mirrored, ...themeCss(doc)].join("\n");
}

/** The style sheet of a document beside the full review. */
export function furtherStyleSheet(doc: Doc): string {
  const head = coverCss(doc.city.config.theme, ".document-head");
  return [styleSheet(doc), head, FURTHER_CSS[doc.medium]].join("\n");
}

/** Dark only on screens: a print of the web page is always light. */
function darkCss(): string {
  return `@media screen and (prefers-color-scheme:dark){${tokenCss("dark")}}`;
}
