/** The style sheet of the easy-to-read document: large letters, wide lines, nothing but text, pictures and boxes. */
import { EDITION_SLOT_CSS } from "../editions/edition-slots.ts";
import type { Medium } from "../editions/review-input.ts";
import type { EasyText } from "../locales/en/easy/easy-text.ts";
import type { Formats } from "../locales/format.ts";
import { cssString } from "./css-string.ts";
import { LIGHT } from "./palette.ts";
import { tokenCss } from "./tokens.ts";

const FONT = "'Easy','Vazirmatn'";

/** Colours of the picture of ten people. */
export const PEOPLE_CSS = `.people__filled{fill:var(--goal-text);stroke:var(--goal-text);stroke-width:.35}
.people__other{fill:none;stroke:var(--ink-2);stroke-width:.35}`;

const SHARED = `
*,*::before,*::after{box-sizing:border-box}
html{font-family:${FONT},sans-serif;color:var(--ink);background:var(--paper);text-align:start;hyphens:none;-webkit-print-color-adjust:exact;print-color-adjust:exact;text-decoration-skip-ink:none}
body,p,h1,h2,ul{margin:0;padding:0}
ul{list-style:none}
h1,h2{font-weight:700;text-wrap:balance;break-after:avoid}
p{text-wrap:pretty}
svg{display:block}
.tile{display:inline-block;background:var(--goal);color:var(--goal-on);font-weight:700;text-align:center;flex:none}
.easy-goal{display:flex;align-items:center}
.easy-goals li{display:flex;align-items:center}
.easy-caption{font-weight:700}
${PEOPLE_CSS}
.easy-block,.easy-box{break-inside:avoid}
`;

const PRINT = `
html{font-size:15pt;line-height:22.5pt}
p,h1,h2,li{white-space:pre-wrap}
.easy-page+.easy-page{break-before:page}
h1{font-size:27pt;line-height:33pt;margin-bottom:4mm}
h2{font-size:18pt;line-height:25pt;margin-bottom:1.5mm}
.easy-goal{gap:5mm;margin-bottom:3.5mm}
.tile{width:17mm;height:17mm;font-size:27pt;line-height:17mm}
.easy-goals{margin-top:4mm}
.easy-goals li{gap:4mm;min-height:11mm}
.easy-goals .tile{width:9mm;height:9mm;font-size:14pt;line-height:9mm}
.easy-goals--long{columns:2;column-gap:6mm}
.easy-goals li{break-inside:avoid}
.easy-block{margin-bottom:5mm}
.easy-boxes{display:grid;grid-template-columns:repeat(2,82.5mm);gap:0 4mm}
.easy-block__split{display:grid;grid-template-columns:57mm 109mm;column-gap:3mm}
.people{width:43mm;height:23mm}
.easy-caption{font-size:14pt;line-height:20pt;margin-bottom:2mm}
.easy-box{border:.5mm solid var(--ink);padding:2.5mm 4mm;margin:4mm .4mm 0}
`;

const WEB = `
html{font-size:20px;line-height:32px}
.skip{position:absolute;left:-999px;top:0;background:var(--paper);color:var(--ink);padding:8px 16px;z-index:3}
.skip:focus{left:0}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.easy-top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 24px;padding:12px 16px;border-bottom:1px solid var(--rule)}
main{max-width:800px;margin:0 auto;padding:0 16px 64px}
.easy-page{padding-top:56px}
h1{font-size:36px;line-height:44px;margin-bottom:20px}
h2{font-size:24px;line-height:32px;margin-bottom:8px}
.easy-goal{gap:20px;margin-bottom:20px}
.tile{width:64px;height:64px;font-size:36px;line-height:64px}
.easy-goals li{gap:14px;min-height:52px}
.easy-goals .tile{width:40px;height:40px;font-size:20px;line-height:40px}
.easy-block{margin-bottom:36px}
.easy-block__split{display:grid;gap:16px 32px}
.people{width:180px;height:auto}
.easy-caption{margin:4px 0 16px}
.easy-box{border:2px solid var(--ink);padding:12px 16px;margin-top:16px}
@media (min-width:640px){.easy-block__split{grid-template-columns:240px minmax(0,1fr)}}
`;

export interface EasyStyle {
  readonly medium: Medium;
  readonly direction: Formats["direction"];
  readonly text: EasyText;
  /** Whether readers have checked it, in words. */
  readonly state: string;
  /** Name of the city, as printed. */
  readonly city: string;
  readonly fontCss: string;
}

export function easyStyleSheet(style: EasyStyle): string {
  const { medium, fontCss } = style;
  const parts =
    medium === "print"
      ? [tokenCss("light"), SHARED, pagesCss(style), PRINT]
      : [
          tokenCss("light"),
          `@media screen and (prefers-color-scheme:dark){${tokenCss("dark")}}`,
          SHARED,
          WEB,
        ];
  return [fontCss, ...parts].join("\n");
}

/** Every page says whether readers have checked it, and which edition it is. Margin boxes know no start and end. */
function pagesCss({ text, state, city, direction }: EasyStyle): string {
  const [start, end] = direction === "rtl" ? ["right", "left"] : ["left", "right"];
  const margin = `font:400 12pt/16pt ${FONT};color:${LIGHT["ink-2"]};vertical-align:top`;
  return `
@page{size:210mm 297mm;margin:22mm 20mm;
@top-${start}{content:${cssString(text.name)};${margin};padding-top:9mm;font-weight:700;color:${LIGHT.ink};width:35%;text-align:${start}}
@top-${end}{content:${cssString(state)};${margin};padding-top:9mm;width:65%;text-align:${end}}
@bottom-${start}{content:${cssString(text.title(city))};${margin};padding-top:6mm;width:45%;text-align:${start}}
@bottom-center{content:${EDITION_SLOT_CSS};${margin};padding-top:6mm;width:33%;text-align:center}
@bottom-${end}{content:${cssString(`${text.page} `)} counter(page);${margin};padding-top:6mm;font-weight:700;color:${LIGHT.ink};width:22%;text-align:${end}}}`;
}
