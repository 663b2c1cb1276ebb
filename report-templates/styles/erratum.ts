/** The style sheet of the page about a newer edition: plain, for screen and paper. */
import { LIGHT } from "./palette.ts";

export const ERRATUM_CSS = `*{box-sizing:border-box}
html{font:400 1rem/1.5 'Source Sans 3',system-ui,sans-serif;color:${LIGHT.ink};background:${LIGHT.paper}}
body{margin:0}
main{max-width:64rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0 1rem;text-wrap:balance}
p{max-width:44rem;margin:0 0 .75rem}
a{color:inherit}
.wide{overflow-x:auto}
table{width:100%;min-width:44rem;border-collapse:collapse;margin-top:1.5rem}
caption{text-align:start;font-weight:600;padding-bottom:.5rem}
th,td{text-align:start;vertical-align:top;font-weight:400;padding-block:.4rem;padding-inline:0 .75rem;border-bottom:1px solid ${LIGHT.rule};overflow-wrap:break-word}
td{min-width:5rem}
td:nth-child(-n+2){white-space:nowrap}
thead th{font-weight:600;border-bottom:2px solid ${LIGHT.ink}}
tr{break-inside:avoid}
@media print{table{min-width:0}}
.strong{font-weight:600}
.quiet{color:${LIGHT["ink-2"]};margin:0}
`;
