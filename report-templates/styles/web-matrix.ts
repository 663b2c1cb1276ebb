/** Screen: recommendations of a goal and their annex; cards on narrow screens. */

export const WEB_MATRIX_CSS = `
.kicker--rights{color:var(--rights)}
.recommendations{margin-top:56px}
.recommendations__head{border-top:4px solid var(--rights);padding-top:8px}
.recommendations__head .kicker{margin-top:0}
.recommendations__title{font-size:23px;line-height:30px;margin:8px 0}
.recommendations__line{border-block:1px solid var(--rule-2);padding-block:10px;font-size:16px;line-height:24px}
.matrix{border-top:4px solid var(--rights)}
.w-recommendation{width:34%}.w-position{width:15%}.w-action{width:24%}
.matrix thead th{vertical-align:top;padding-top:8px}
.matrix td,.matrix tbody th{vertical-align:top;padding-block:10px;padding-inline:0 16px;border-color:var(--rule)}
.matrix__head-sub{display:block;font-weight:400;color:var(--ink-2)}
.matrix__number{font-weight:700;color:var(--rights)}
.matrix__sub,.matrix__reason,.matrix__quiet{color:var(--ink-2)}
.matrix__sub,.matrix__reason{font-size:15px;line-height:21px;margin-top:2px}
.matrix__indicator+.matrix__indicator,.matrix__indicator+.matrix__sub{margin-top:10px}
.matrix__values{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:2px 10px;min-height:24px}
.matrix__spark svg{width:86px;height:auto}
.matrix .matrix__group th,.recommendation-list .matrix__group th{font-weight:700;color:var(--rights);border-bottom:2px solid var(--rights);padding-top:24px}
.unjudged__head{margin-top:24px;font-weight:700;color:var(--rights)}
.unjudged{list-style:none;margin:8px 0 0;padding:0;font-size:16px;line-height:24px}
.unjudged li{padding-block:6px;border-bottom:1px solid var(--rule)}
.matrix__count{font-weight:400}
.position{white-space:normal;border-color:var(--ink);color:var(--ink)}
.position--noted,.position--none{border-style:dashed}
.recommendation-list{font-size:15px;line-height:21px;margin-top:20px}
.recommendation-list td,.recommendation-list tbody th{vertical-align:top}
.recommendation-list tbody th{font-weight:700}
.w-list-number{width:10%}.w-list-from{width:17%}.w-list-position{width:13%}.w-list-tags{width:15%}.w-list-goals{width:9%}

@media (max-width:639px){
.matrix,.matrix tbody,.matrix tr,.matrix th,.matrix td,.recommendation-list,.recommendation-list tbody,.recommendation-list tr,.recommendation-list th,.recommendation-list td{display:block}
.matrix thead,.matrix colgroup,.recommendation-list thead,.recommendation-list colgroup{display:none}
.matrix__row,.recommendation-list tr{border-top:2px solid var(--rights);padding:8px 0 12px}
.matrix,.matrix__group{border-top:0!important}
.matrix .matrix__group th,.recommendation-list .matrix__group th{border-bottom:0}
.matrix td,.matrix tbody .matrix__row th,.recommendation-list td,.recommendation-list tbody th{border:0;padding:3px 0}
.matrix td,.recommendation-list td{display:grid;grid-template-columns:118px minmax(0,1fr);align-items:start}
.matrix td::before,.recommendation-list td::before{content:attr(data-label);color:var(--ink-2);grid-column:1;grid-row:1/span 9}
.matrix td>*,.recommendation-list td>*{grid-column:2}
.position{justify-self:start}
}
`;
