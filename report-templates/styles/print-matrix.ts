/** Print: recommendations of a goal and their annex. 58, 23, 43 and 50 mm as in the design guide. */

export const PRINT_MATRIX_CSS = `
.recommendations-page{break-before:page}
.recommendations-page .matrix{border-top:.9mm solid var(--rights)}
.recommendations{margin-top:9.5mm;break-inside:avoid}
.chapter>.recommendations:first-child{margin-top:0}
.recommendations__head{break-after:avoid;border-top:.9mm solid var(--rights);padding-top:2mm}
.recommendations__title{font-size:15pt;line-height:19pt;margin:1mm 0 1.5mm}
.recommendations__head .lead{font-size:10pt;line-height:14pt;margin-bottom:3mm}
.recommendations__line{border-block:.2mm solid var(--rule-2);padding-block:1.6mm;font-size:9pt;line-height:12pt;break-inside:avoid}
.kicker--rights{color:var(--rights)}
.w-recommendation{width:58mm}.w-position{width:23mm}.w-action{width:43mm}
.matrix td,.matrix tbody th{vertical-align:top;padding-block:1.4mm 1.6mm;padding-inline:0 3mm;border-bottom-color:var(--rule-2)}
.matrix td:last-child{padding-inline-end:0}
.matrix thead th{vertical-align:top;padding-block:1.4mm 1mm;padding-inline:0 3mm;white-space:normal}
.matrix__head-sub{display:block;font-weight:400;color:var(--ink-2)}
.matrix__number{font-weight:700;color:var(--rights)}
.matrix__sub,.matrix__reason,.matrix__quiet{color:var(--ink-2)}
.matrix__sub{margin-top:.4mm}
.matrix__sub,.matrix__reason{font-size:8.25pt;line-height:10.75pt}
.matrix__indicator+.matrix__indicator,.matrix__indicator+.matrix__sub{margin-top:1.4mm}
.matrix__values{display:flex;justify-content:space-between;align-items:center;gap:2mm}
.matrix__spark{flex:none}
.matrix__spark svg{width:21mm;height:auto}
.matrix .matrix__group th,.recommendation-list .matrix__group th{font-weight:700;color:var(--rights);border-bottom:.5mm solid var(--rights);padding:3.2mm 0 .8mm;break-after:avoid}
.matrix__group{break-after:avoid}
.matrix tbody:last-of-type>tr:last-child:nth-child(n+3){break-before:avoid}
.unjudged__head{margin-top:4mm;font-weight:700;color:var(--rights);break-after:avoid}
.unjudged{list-style:none;margin:1mm 0 0;padding:0;font-size:8.75pt;line-height:11.5pt}
.unjudged li{padding-block:.7mm;border-bottom:.2mm solid var(--rule-2);break-inside:avoid}
.matrix__count{font-weight:400}
.position{white-space:normal;padding:.2mm 1.6mm;font-size:8.25pt;line-height:10pt;border-color:var(--ink);color:var(--ink)}
.position--noted,.position--none{border-style:dashed}
.recommendation-list{font-size:8pt;line-height:10.2pt;margin-top:3mm}
.recommendation-list td,.recommendation-list tbody th{vertical-align:top;padding-block:.5mm .6mm;padding-inline:0 2mm}
.recommendation-list tbody th{font-weight:700}
.w-list-number{width:13mm}.w-list-from{width:27mm}.w-list-position{width:19mm}.w-list-tags{width:26mm}.w-list-goals{width:14mm}
.highlight-lists .list__rule{min-height:33pt}
.reviewers .annex-notes__sign{color:var(--ink)}
`;
