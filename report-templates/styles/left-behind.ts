/** Rules of the chapter on who is left behind, for print and for screens. */

const COVERAGE = `
.coverage-table .number{padding-inline:0}
.coverage-table thead .tile{font-weight:700}
.rights-gaps td,.rights-gaps tbody th{vertical-align:top}
.rights-gaps .sub{display:block}
.rights-gaps__right{color:var(--rights);font-weight:600}
.left-behind__rights .block-title{border-color:var(--rights);color:var(--rights)}
.left-behind .code{color:var(--ink)}
`;

export const LEFT_BEHIND_PRINT_CSS = `${COVERAGE}
.left-behind .lead{margin-bottom:4mm}
.left-behind__coverage,.left-behind__rights{margin-top:6mm}
.left-behind__coverage{break-inside:avoid}
.coverage-table td,.coverage-table tbody th{height:5.7mm;padding-block:0}
.coverage-table thead th{padding-bottom:.6mm}
.coverage-table .tile{width:4.6mm;height:4.6mm;line-height:4.6mm;font-size:7.5pt}
.w-shown-by{width:33mm}.w-all{width:13mm}
.rights-gaps .sub{font-size:8.5pt;line-height:11pt}
.rights-gaps td{padding-inline-end:3mm}
.rights-gaps td:last-child{padding-inline-end:0}
.rights-gaps tr{break-inside:avoid}
.rights-gaps .chip{margin-bottom:1mm;white-space:normal}
.left-behind .list__rule{min-height:0}
.w-group{width:27mm}.w-gap{width:40mm}.w-right{width:30mm}.w-treaty{width:29mm}
`;

export const LEFT_BEHIND_WEB_CSS = `${COVERAGE}
.left-behind .figure--full{max-width:none}
.left-behind .figure-row{margin-top:28px}
.left-behind__coverage,.left-behind__rights{margin-top:36px}
.wide-frame{overflow-x:auto;position:relative}
.coverage-table{min-width:640px}
.coverage-table td,.coverage-table tbody th{padding-block:6px}
.coverage-table .tile{min-width:24px;height:24px;line-height:24px;font-size:14px}
.w-shown-by{width:20%}.w-all{width:8%}
.rights-gaps .sub{font-size:14px;line-height:20px}
.rights-gaps td,.rights-gaps tbody th{padding-inline-end:14px}
.rights-gaps .chip{margin-bottom:4px;white-space:normal}
.w-group{width:17%}.w-gap{width:23%}.w-right{width:19%}.w-treaty{width:17%}
@media (max-width:639px){
.rights-gaps,.rights-gaps tbody,.rights-gaps tr,.rights-gaps td,.rights-gaps th{display:block}
.rights-gaps thead,.rights-gaps colgroup{display:none}
.rights-gaps tr{border-top:2px solid var(--rights);padding:8px 0 12px}
.rights-gaps tbody th{border:0;padding:0 0 4px}
.rights-gaps td{border:0;padding:3px 0;display:grid;grid-template-columns:118px 1fr}
.rights-gaps td::before{content:attr(data-label);color:var(--ink-2);grid-column:1}
.rights-gaps td>*{grid-column:2}
}
`;
