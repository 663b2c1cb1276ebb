/** Screen: rights boxes, reviews of links, the annex of instruments, and the city's side. */

export const WEB_RIGHTS_CSS = `
.rights{background:var(--rights-tint);border-top:4px solid var(--rights);padding:16px;margin:28px -16px 0}
.rights__head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px 24px}
.rights__kicker{font-weight:700;color:var(--rights);font-size:15px}
.rights__title{font-size:22px;line-height:29px}
.rights__count{font-size:16px;line-height:24px}
.rights__facts{display:grid;gap:12px;margin:14px 0;font-size:16px;line-height:23px}
.rights__facts li{border-top:1px solid var(--rights-rule);padding-top:6px;min-width:0}
.rights__facts strong{color:var(--rights)}
.rights__kind,.line{display:block}
.rights__objected{color:var(--ink)}
.rights--empty{background:var(--paper);border:1px solid var(--rights-rule);border-top:4px solid var(--rights)}
.rights-line{font-size:16px;line-height:25px;margin-top:8px;border-inline-start:4px solid var(--rights);padding-inline-start:12px}
.rights-line__right{color:var(--rights)}
.rights--compact .rights-line{border:0;padding:0}
.rights__table .chip,.register__table .chip{white-space:normal}
.link-reviews{margin-top:10px;font-size:15px;line-height:23px}
.link-reviews li{margin-top:4px;overflow-wrap:anywhere}
.link-list .link-reviews{margin:0;font-size:14px}
.link-list .link-reviews li{border:0;padding:0}

.register__dates{margin-bottom:16px}
.register__table td,.register__table tbody th{vertical-align:top}
.register__group th{font-weight:700!important;color:var(--rights);border-bottom-color:var(--rights)!important;padding-top:20px!important}
.register__remark,.register__status,.register__status .sub{display:block}
.w-kind{width:12%}.w-status-chip{width:23%}.w-as-of{width:13%}.w-targets{width:9%}
.decides__table td,.decides__table tbody th,.process__table td,.process__table tbody th{vertical-align:top;padding-inline-end:16px}
.decides__table tbody th{font-weight:700}
.w-right{width:26%}.w-competence{width:16%}
.w-when{width:18%}.w-who{width:21%}.w-how{width:17%}.w-access{width:18%}
.w-answer{width:10%}.w-evidence{width:28%}.w-by{width:20%}
.process__table{margin-top:10px}
.process__scheme{font-size:20px;line-height:27px;margin:24px 0 6px}
.process__open{margin-top:14px}
.process__open ul{list-style:disc;padding-inline-start:22px}
.voices{margin-top:12px;max-width:760px}
.voice{border-top:1px solid var(--rule-2);padding:12px 0 16px}
.voice__text{margin:8px 0;padding-inline-start:14px;border-inline-start:4px solid var(--rule);white-space:pre-wrap;overflow-wrap:anywhere}
.voice--dissents .voice__text{border-inline-start-color:var(--ink)}

@media (max-width:639px){
.cards,.cards tbody,.cards tr,.cards td,.cards th{display:block}
.cards thead,.cards colgroup{display:none}
.cards tr{border-top:2px solid var(--ink);padding:8px 0 12px}
.cards tbody th,.cards td{border:0;padding:3px 0}
.cards td{display:grid;grid-template-columns:118px 1fr;text-align:start}
.cards td::before{content:attr(data-label);color:var(--ink-2);grid-column:1;grid-row:1/9}
.cards td>*{grid-column:2}
.cards td.number{padding:3px 0}
.cards .chip,.rights__table .chip{justify-self:start}
.cards .register__group{border:0;padding-bottom:0}
}
@media (min-width:640px){
.rights{margin-inline:0;padding:16px 20px}
.rights__facts{grid-template-columns:repeat(2,1fr)}
}
@media (min-width:1024px){
.rights__facts{grid-template-columns:repeat(5,1fr);font-size:15px;line-height:21px}
}
`;
