/** Rules of the documents beside the full review, on top of those of the review. */
import type { Medium } from "../editions/review-input.ts";

const PRINT = `
.document-head{background:var(--paper);color:var(--ink);margin:-24mm -18mm 7mm;padding:11mm 18mm 6mm}
.document-head__top{display:flex;justify-content:space-between;font-weight:600;font-size:10pt;line-height:14pt}
.document-head__city{font-size:38pt;line-height:42pt;letter-spacing:-.01em;margin:9mm 0 3mm;overflow-wrap:anywhere}
.document-head__name{display:block;font-size:19pt;line-height:25pt;font-weight:400;color:var(--subtitle);letter-spacing:0}
.document-head__lead{font-size:11pt;line-height:15pt;max-width:130mm}
.document-head__notice{font-size:9pt;line-height:12pt;font-weight:600;margin-top:2mm;max-width:130mm}
.document-head__facts{display:flex;justify-content:space-between;border-top:.25mm solid var(--no-data);margin-top:5mm;padding-top:2mm;font-size:8.5pt;line-height:12pt;color:var(--ink-2)}
.document-head__facts strong{color:var(--ink)}
.opener .sheet{margin-inline:0}
.opener .lead{margin-top:0}
.opener--document .status-table td,.opener--document .status-table tbody th{height:7.5mm}
.opener--document .contents__list a{min-height:8.4mm}
.contents__list--tables .tile{width:5.4mm;height:5.4mm;line-height:5.4mm;font-size:8pt;margin-right:2.4mm;flex:none}
.annex-b>.annex-table:first-child{border-top:0;padding-top:0;margin-top:0}
.opener+.page-summary{break-before:page}
.change-summary li{display:flex;justify-content:space-between;max-width:115mm;border-bottom:.2mm solid var(--rule);padding:1.5mm 0}
.brief{break-before:page}
.brief .highlight-lists{margin-top:0}
.brief__below{margin-top:7mm}
.brief__below p{font-size:9pt;line-height:12pt;margin-bottom:1.6mm}
.brief__below .block-title{color:var(--ink);font-size:11.5pt}
.brief__below .block-title:not(:first-child){margin-top:6mm}
.brief__below .legal p{font-size:8pt;line-height:10.5pt;margin-bottom:1.4mm}
.band__city{position:absolute;top:11mm;left:18mm;font-size:8.5pt;line-height:11pt;font-weight:600}
.annex-table+.reading,.annex-b+.reading{break-before:page}
.changes .block-title{margin-top:7mm}
.changes>.block-title:first-child{margin-top:0}
.changes-table+.block-title{margin-top:8mm}
.w-code{width:20mm}.w-change{width:38mm}
.changes-table td,.changes-table tbody th{vertical-align:top}
.changes-table .sub{display:block;font-size:8.25pt;line-height:10.5pt}
`;

const WEB = `
.frame__plain{max-width:1016px;margin:0 auto;padding-bottom:64px}
.document-head{background:var(--paper);color:var(--ink);padding:24px 16px}
.document-head__top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 16px;font-weight:600;max-width:none}
.document-head__city{font-size:40px;line-height:46px;margin:24px 0 12px;overflow-wrap:anywhere}
.document-head__name{display:block;font-size:24px;line-height:32px;font-weight:400;color:var(--subtitle)}
.document-head__notice{font-weight:600;margin-top:12px}
.document-head__facts{display:flex;flex-wrap:wrap;gap:8px 40px;margin-top:20px;padding-top:12px;border-top:1px solid var(--no-data);font-size:15px;line-height:22px;color:var(--ink-2)}
.document-head__facts strong{color:var(--ink)}
.opener>.document-head{margin-inline:-16px}
.opener .sheet{padding-inline:0}
.band__city{font-weight:600;margin-bottom:12px;max-width:none}
.brief__below p{margin-bottom:8px}
.brief__below .legal{margin-top:0}
.brief__below .block-title{color:var(--ink)}
.change-summary li{display:flex;justify-content:space-between;gap:16px;max-width:480px;border-bottom:1px solid var(--rule);padding:8px 0}
.contents__list a{display:flex;align-items:center;gap:10px;min-height:40px;text-decoration:none}
.changes-table{display:block;overflow-x:auto}
.changes-table .sub{display:block}
@media (min-width:640px){.opener>.document-head{margin-inline:-32px;padding-inline:32px}}
@media (min-width:1024px){.opener>.document-head{margin-inline:-40px;padding-inline:40px}}
`;

export const FURTHER_CSS: Readonly<Record<Medium, string>> = { print: PRINT, web: WEB };
