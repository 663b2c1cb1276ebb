/** The style sheet of the report of a network: the web edition's type, and tables that may be wider than the screen. */
import { SHARED_CSS } from "./shared.ts";
import { tokenCss } from "./tokens.ts";

export function networkCss(fontCss: string): string {
  return `${fontCss}
${tokenCss("light")}
@media screen and (prefers-color-scheme:dark){${tokenCss("dark")}}
${SHARED_CSS}
html{font-size:16px;line-height:24px;text-size-adjust:100%}
body{background:var(--paper)}
main{max-width:1280px;padding:32px 16px 64px;margin:0 auto}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.skip{position:absolute;inset-inline-start:-999px;top:0;background:var(--paper);padding:8px 16px;z-index:3}
.skip:focus{inset-inline-start:0}
.type{font-weight:600;color:var(--ink-2)}
h1{font-size:34px;line-height:42px;margin:8px 0}
h2{font-size:26px;line-height:34px;margin:48px 0 12px;border-top:2px solid var(--ink);padding-top:8px}
h3{font-size:21px;line-height:28px;margin:40px 0 8px;display:flex;gap:12px;align-items:center}
p{max-width:720px;margin:12px 0}
.tile{min-width:28px;height:28px;line-height:28px;font-family:'Source Sans 3';font-size:15px}
.scroll{overflow-x:auto;margin:12px 0 4px}
.scroll table{width:auto;table-layout:auto;font-size:15px;line-height:22px}
.scroll th,.scroll td{text-align:start;vertical-align:top;padding-block:6px;padding-inline:0 16px;border-bottom:1px solid var(--grid)}
.scroll thead th{border-bottom:1px solid var(--ink);white-space:nowrap}
.scroll tbody th{font-weight:600;min-width:140px}
.scroll td.number{text-align:right}
.scroll .note td,.scroll .note th{color:var(--ink-2);border-bottom:1px solid var(--rule-2);max-width:320px}
.scroll .status{display:inline-block;margin-inline-end:10px}
.scroll li{margin-bottom:4px;max-width:420px}
.hash{font-family:monospace;font-size:12px;overflow-wrap:anywhere;min-width:240px}
.legend{display:flex;flex-wrap:wrap;gap:8px 28px;margin:8px 0 16px}
@media print{.skip{display:none}.scroll{overflow:visible}}
`;
}
