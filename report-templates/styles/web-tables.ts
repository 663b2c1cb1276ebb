/** Screen: tables, and the cards they become on narrow screens. */

export const WEB_TABLES_CSS = `
.table{font-size:16px;line-height:22px}
.table caption{font-weight:700;padding:24px 0 6px}
.table .caption--quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.table thead th{font-size:15px;line-height:20px;vertical-align:bottom;border-bottom:2px solid var(--ink);padding-block:0 6px;padding-inline:0 6px}
.table td,.table tbody th{border-bottom:1px solid var(--grid);padding-block:8px;padding-inline:0 6px;font-weight:400;vertical-align:middle}
.table .number{padding-right:0;padding-left:6px}
.table .total th,.table .total td{font-weight:700}
.table .sub{font-size:14px}
.key-table td,.key-table th{border-bottom:1px solid var(--grid);padding:7px 0;vertical-align:top;font-size:16px;line-height:24px}
.key-table col:first-child{width:64px!important}
.key-table--status col:first-child{width:150px!important}
.w-quality{width:10.5%}.w-bar{width:15%}.quality-table thead th{white-space:normal}
.quality-table .cell-bar{padding-inline-start:16px}
.status-table .tile,.quality-table .tile{min-width:22px;height:22px;line-height:22px;margin-inline-end:8px}
.status-table td{white-space:nowrap}
.status-table col+col{width:11%!important}
.count{display:inline-block;min-width:20px;font-weight:700}
.count--zero{font-weight:400;color:var(--ink-2)}
.mark-row{display:none}
.status-table thead .status{white-space:normal}
.status-table thead th{overflow-wrap:normal;padding-inline-end:3px}
.list__rule{font-size:15px;line-height:21px;color:var(--ink-2);margin-bottom:10px}
.list--rights .block-title{border-color:var(--rights);color:var(--rights)}
.list__items>li{border-bottom:1px solid var(--rule);padding-bottom:10px;margin-bottom:10px;font-size:16px;line-height:23px}
.item__number{font-size:21px;line-height:28px;display:flex;justify-content:space-between;gap:10px}
.item__source{font-size:14px;line-height:20px;color:var(--ink-2)}
.group-head th{font-weight:700!important;padding-top:20px!important}
.block-head th{font-weight:600!important;color:var(--ink-2)}
.group th{padding-inline-start:14px!important}
.values{font-size:14px;line-height:20px}
.values td,.values tbody th{padding-block:4px}
.values .listed td{font-weight:400}
.values .group.listed td{padding-inline-start:14px}
.listed__line{display:block;position:sticky;inset-inline-start:0;max-width:min(100%,calc(100vw - 64px))}
.w-year{width:6.4%}.w-goal-value{width:8%}
.target-value{color:var(--ink-2);font-weight:600!important}
.annex-notes__list{columns:320px 2;font-size:14px;line-height:20px;column-gap:24px;margin-top:12px}
.annex-notes__list li{break-inside:avoid;margin-bottom:4px}
.annex-notes__sign{color:var(--goal-text);display:inline-block;min-width:20px}
.indicator-table .w-value{width:10%}.indicator-table .w-target{width:14%}
.indicator-table .w-spark{width:13%}.indicator-table .w-status{width:17%}
.indicator-table .sub{display:block}
.indicator-table td:nth-child(3) .value{font-weight:700}
.indicator-table .cell-spark{padding-inline-start:14px}
.indicator-table .meter{display:block;margin-top:3px}
.spark svg{width:86px;height:auto}
.rights__table td,.rights__table tbody th{border-color:var(--rights-rule)}
.rights__table thead th{border-color:var(--rights)}
.rights__table tbody th{font-weight:700}
.w-short{width:12%}.w-articles{width:18%}.w-chip{width:21%}.w-link{width:14%}.w-meter{width:6%}
.link-list{columns:320px 2;column-gap:24px;font-size:14px;line-height:20px}
.link-list li{break-inside:avoid;border-top:1px solid var(--grid);padding:5px 0}
.link-list__target{font-size:16px;margin-inline-end:4px}
.link-list__kind{color:var(--rights);font-weight:600}
.address{overflow-wrap:anywhere}
.sources-table col{width:auto!important}

@media (max-width:639px){
.annex-table table{min-width:640px}
.status-table,.status-table tbody,.status-table th,.quality-table,.quality-table tbody,.quality-table tr,.quality-table th,.quality-table td{display:block}
.status-table thead,.status-table colgroup,.quality-table thead,.quality-table colgroup,.status-table .cell-zero,.quality-table .cell-bar{display:none}
.status-table tr{display:flex;flex-wrap:wrap;column-gap:18px;border-top:1px solid var(--rule);padding:6px 0}
.status-table tbody th{flex:0 0 100%;border:0;padding:0}
.status-table td{display:flex;align-items:center;gap:6px;border:0;padding:2px 0}
.status-table td::after{content:attr(data-label);font-size:15px}
.status-table .mark-row{display:block;height:12px;max-width:96px}
.count{min-width:0}
.quality-table tr{border-top:1px solid var(--rule);padding:6px 0}
.quality-table tbody th{border:0;padding:0}
.quality-table td{display:flex;justify-content:space-between;border:0;padding:2px 0;text-align:start}
.quality-table td::before{content:attr(data-label);color:var(--ink-2)}
.indicator-table,.indicator-table tbody,.indicator-table tr,.indicator-table td,.indicator-table th,.rights__table,.rights__table tbody,.rights__table tr,.rights__table td,.rights__table th{display:block}
.indicator-table caption,.rights__table caption{display:block}
.indicator-table thead,.rights__table thead,.indicator-table colgroup,.rights__table colgroup{display:none}
.indicator-table tr,.rights__table tr{border-top:2px solid var(--ink);padding:8px 0 12px}
.rights__table tr{border-color:var(--rights-rule)}
.indicator-table tbody th{font-weight:600;border:0;padding:0 0 4px}
.rights__table tbody th{border:0;padding:0}
.indicator-table td,.rights__table td{border:0;padding:3px 0;text-align:start;display:grid;grid-template-columns:118px 1fr;column-gap:8px;align-items:center}
.rights__table td:not([data-label]){display:block}
.indicator-table td::before,.rights__table td[data-label]::before{content:attr(data-label);color:var(--ink-2);grid-column:1}
.indicator-table td>*{grid-column:2}
.indicator-table .number{padding:3px 0}
.indicator-table .cell-spark{padding-inline-start:0}
.indicator-table td.number{display:block;padding-inline-start:126px;position:relative}
.indicator-table td.number::before{position:absolute;inset-inline-start:0}
.indicator-table td.number .sub{display:inline}
}
`;
