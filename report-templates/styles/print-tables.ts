/** Print: tables. Hairlines between rows, heads repeat, rows do not break. */

export const PRINT_TABLES_CSS = `
.table{font-size:8.75pt;line-height:11.5pt}
.table caption{font-weight:700;font-size:9pt;line-height:12pt;padding-bottom:1mm}
.table .caption--quiet{display:none}
.table thead{display:table-header-group}
.table thead th{font-size:8.5pt;line-height:11pt;vertical-align:bottom;border-bottom:.4mm solid var(--ink);padding-block:0 1mm;padding-inline:0 1mm}
.table tr{break-inside:avoid}
.table td,.table tbody th{border-bottom:.2mm solid var(--rule);padding-block:.9mm;padding-inline:0 1mm;vertical-align:middle}
.table .number{padding-right:0;padding-left:1mm}
.table tbody th{font-weight:400}
.table .total th,.table .total td{font-weight:700}

.indicator-table tr.last-of-target td,.indicator-table tr.last-of-target th{border-bottom-color:var(--rule-2)}
.indicator-table td,.indicator-table tbody th{height:9.7mm;padding-block:.5mm}
.indicator-table--dense{font-size:8.25pt;line-height:10pt}
.indicator-table--dense td,.indicator-table--dense tbody th{height:8.4mm;padding-block:.2mm}
.indicator-table--dense .sub,.indicator-table--dense .cell-status .sub{font-size:8pt;line-height:9.6pt}
.w-value{width:18mm}.w-target{width:22mm}.w-spark{width:25mm}.w-status{width:29mm}
.indicator-table tbody th{display:table-cell;position:relative;padding-inline-start:11mm;padding-inline-end:2mm}
.indicator-table .code{position:absolute;inset-inline-start:0}
.indicator-table .sub{display:block;font-size:8.5pt;line-height:11pt}
.indicator-table td:nth-child(3) .value{font-weight:700}
.indicator-table .cell-spark{padding-inline-start:3mm}
.indicator-table .meter{display:block;margin-top:.3mm}
.spark svg{max-width:100%;height:auto}
.cell-status .sub{font-size:8.5pt;line-height:10.5pt}

.status-table{margin-top:2mm}
.status-table thead th{white-space:nowrap;font-size:8.5pt;padding-inline-end:0}
.status-table thead .status{white-space:normal}
.status-table thead .mark{width:.8em;height:.8em}
.status-table td,.status-table tbody th{height:5.25mm;padding:0;font-size:9pt}
.status-table .tile{width:4.5mm;height:4.5mm;line-height:4.5mm;font-size:7.5pt;margin-inline-end:1.6mm}
.status-table td{white-space:nowrap}
.count{display:inline-block;min-width:4mm;font-weight:700;text-align:end}
.count--zero{font-weight:400;color:var(--ink-2)}
.mark-row{height:2.55mm;vertical-align:-.2mm;margin-inline-start:.8mm}
.highlights .lead{margin-bottom:3mm;max-width:none}
.highlight-lists{margin-top:4.5mm;grid-template-columns:53mm 61mm 50mm}
.list .block-title{margin-bottom:1mm}
.list--rights .block-title{border-color:var(--rights);color:var(--rights)}
.list__rule{font-size:8.5pt;line-height:11pt;color:var(--ink-2);margin-bottom:1.4mm;min-height:22pt}
.list__items>li{border-bottom:.2mm solid var(--rule-2);padding-bottom:1.2mm;margin-bottom:1.3mm;font-size:8.75pt;line-height:11pt;break-inside:avoid;white-space:normal}
.list__items>li:last-child{border-bottom:0}
.item__number{font-size:13pt;line-height:15pt;display:flex;justify-content:space-between;align-items:center}
.item__spark svg{width:20mm;height:auto}
.item__source{font-size:8.5pt;line-height:11pt;color:var(--ink-2)}

.quality-table .tile{width:4.5mm;height:4.5mm;line-height:4.5mm;font-size:7.5pt;margin-inline-end:1.6mm}
.quality-table td,.quality-table tbody th{height:5.8mm;padding-block:.2mm}
.w-quality{width:15.5mm}.w-bar{width:31mm}
.quality-table .cell-bar{padding-inline-start:3mm;padding-inline-end:0}

.values{font-size:8.5pt;line-height:10.5pt}
.values td,.values tbody th{padding-block:.18mm}
.annex-table+.annex-table{margin-top:9mm}
.values .number{padding-left:.3mm;white-space:nowrap;overflow-wrap:normal}
.values .run-on{break-inside:auto}
.values .listed.run-on td{font-weight:600}
.values .target-value{padding-left:.3mm}
.values thead th{border-top:.5mm solid var(--goal-text);padding-block:1mm}
.w-year{width:11mm}.w-goal-value{width:13mm}
.values .group-head th{font-weight:700;padding-top:2mm;border-bottom-color:var(--rule-2);break-after:avoid}
.values .group-head{break-after:avoid}
.values .group-head sup{color:var(--goal-text);font-weight:700;margin-inline-start:.6mm}
.values .block-head{break-after:avoid}
.values .block-head th{font-weight:600;color:var(--ink-2);break-after:avoid}
.values .total th,.values .total td{font-weight:700}
.values .group th{padding-inline-start:4mm}
.values .group.listed td{padding-inline-start:4mm}
.values tr:not(.listed)+.listed{break-before:avoid}
.values .listed td{font-weight:400;color:var(--ink);white-space:normal}
.values .listed.intervals td{font-weight:400}
.listed__value{white-space:normal}
.values .target-value{color:var(--ink-2);font-weight:600}
.values .tight td{font-size:7.5pt}
.annex-notes{margin-top:2mm;break-before:avoid}
.annex-notes__list{display:grid;grid-template-columns:84.5mm 84.5mm;column-gap:5mm;font-size:8pt;line-height:10.5pt}
.annex-notes__list li{white-space:normal;break-inside:avoid;padding-inline-start:5mm;text-indent:-5mm;margin-bottom:.5mm}
.annex-notes__sign{color:var(--goal-text);display:inline-block;min-width:4.5mm;text-indent:0}
.link-list{columns:2;column-gap:5mm;font-size:8pt;line-height:10.2pt}
.link-list li{white-space:normal;border-top:.2mm solid var(--rule);padding:.5mm 0 .7mm;break-inside:avoid}
.link-list__target{font-size:9pt;margin-inline-end:.6mm}
.link-list__kind{color:var(--rights);font-weight:600}
.sources-table td,.sources-table th{vertical-align:top}
.address{overflow-wrap:anywhere}
`;
