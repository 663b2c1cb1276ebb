/** The style sheet of an extract: plain pages in portrait, tables that repeat their head and keep their rows whole. */
import { LIGHT } from "./palette.ts";
import { cssString } from "./css-string.ts";
import { EDGES, TYPEFACES, type Direction } from "./typefaces.ts";

export function extractCss(fontCss: string, footer: string, direction: Direction): string {
  const { start, end } = EDGES[direction];
  const font = `${TYPEFACES[direction].text},sans-serif`;
  const foot = `font:400 8.5pt/11pt ${font};color:${LIGHT["ink-2"]};vertical-align:top;padding-top:5mm`;
  return `${fontCss}
@page{size:210mm 297mm;margin:20mm 18mm 20mm;
@bottom-${start}{content:${cssString(footer)};${foot};width:85%;text-align:${start}}
@bottom-${end}{content:counter(page);${foot};width:15%;text-align:${end}}}
*{box-sizing:border-box}
html{font:400 10pt/13.5pt ${font};color:${LIGHT.ink}}
body{margin:0}
h1,h2,h3,p,table{margin:0}
h1{font-size:19pt;line-height:23pt;margin-bottom:3mm;text-wrap:balance}
h2{font-size:14pt;line-height:18pt;margin:6mm 0 2mm}
h3{font-size:11.5pt;line-height:15pt;margin:5mm 0 1.5mm}
h1,h2,h3{break-after:avoid}
p{margin-bottom:1.5mm;max-width:165mm}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin:2mm 0 0;font-size:9pt;line-height:12pt}
tr{break-inside:avoid}
th,td{text-align:start;vertical-align:top;font-weight:400;padding-block:1.4mm;padding-inline:0 3mm;overflow-wrap:break-word;border-bottom:.25mm solid ${LIGHT.rule}}
thead th{font-weight:600;border-bottom:.4mm solid ${LIGHT.ink}}
td p,th p{margin:0 0 .6mm}
.strong{font-weight:600}
p:not(.strong)+.strong{margin-bottom:1.6mm}
.quiet{color:${LIGHT["ink-2"]}}
`;
}
