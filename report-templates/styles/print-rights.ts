/** Print: rights boxes, reviews of links, the annex of instruments, and the city's side. */

export const PRINT_RIGHTS_CSS = `
.rights-line{font-size:8.5pt;line-height:11.6pt;margin-top:1mm;border-inline-start:.9mm solid var(--rights);padding-inline-start:2mm}
.rights-line__right{color:var(--rights)}
.rights--compact,.rights--empty{break-inside:avoid}
.rights--compact{padding-block:2mm 2.4mm;margin-top:3.5mm}
.rights--compact .rights-line{border:0;padding:0;margin-top:.6mm}
.rights-line .chip{font-size:7.75pt;line-height:9pt;padding:.1mm 1mm}
.rights{background:var(--rights-tint);border-top:.9mm solid var(--rights);padding:2.6mm 4mm 3mm;margin-top:5.5mm;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.rights__head,.rights__facts,.rights__about{break-inside:avoid;break-after:avoid}
.rights__table tbody tr:nth-child(-n+2){break-after:avoid}
.rights__table tbody tr:nth-last-child(-n+2),.rights .source{break-before:avoid}
.rights__head{display:flex;justify-content:space-between;gap:6mm}
.rights__kicker{font-size:9pt;line-height:12pt;font-weight:700;color:var(--rights)}
.rights__title{font-size:15pt;line-height:19pt}
.rights__count{text-align:end;font-size:9pt;line-height:12pt;flex:1 1 0}
.rights__head>div{flex:0 0 auto;max-width:105mm}
.rights__facts{display:grid;grid-template-columns:1.05fr 1fr 1.1fr 1.1fr 1.25fr;column-gap:4mm;margin:1.6mm 0 1mm;font-size:8.75pt;line-height:11.5pt}
.rights__facts li{border-top:.2mm solid var(--rights-rule);padding-top:1.2mm}
.rights__facts strong{color:var(--rights)}
.rights__table td,.rights__table th{border-bottom:.2mm solid var(--rights-rule);padding-block:.5mm;padding-inline:0 1.5mm;vertical-align:middle}
.rights__table thead th{border-bottom:.4mm solid var(--rights);vertical-align:bottom}
.rights__table tbody th{font-weight:700}
.rights__table .meter__full{fill:var(--ink);stroke:var(--ink)}
.w-short{width:16mm}.w-articles{width:26mm}.w-chip{width:30.5mm}.w-link{width:22mm}.w-meter{width:7.5mm}
.rights__table td:last-child,.rights__table th:last-child{padding-inline-end:0}
.chip{font-size:8.25pt;line-height:10pt;padding:.1mm 1.4mm}
.rights--empty{background:var(--paper);border:.25mm solid var(--rights-rule);border-top:.9mm solid var(--rights);margin-top:2.5mm;font-size:9pt;line-height:12pt}
.rights--empty .rights__title{font-size:11.5pt;line-height:15pt}
.rights__facts li{min-width:0}
.rights__facts .address{font-size:8pt}
.rights__kind,.line{display:block}
.rights__about{margin:0 0 1mm}
.rights__objected{color:var(--ink)}
.rights__table .chip,.register__table .chip{white-space:normal;line-height:9.5pt}
.link-reviews{margin-top:1.4mm;font-size:8.5pt;line-height:11.5pt}
.link-reviews li{margin-top:.6mm}
.link-list .link-reviews{font-size:8pt;line-height:10.2pt}
.link-list .link-reviews li{border:0;padding:0}
.link-list .chip{font-size:7.5pt;line-height:8.6pt;padding:0 1mm}
.links__reviews{margin-bottom:2mm}
.annex-notes__list .meter{width:4.75mm;height:2.5mm}

.register__dates{margin-bottom:3mm;break-after:avoid}
.register__table td,.register__table tbody th{vertical-align:top;padding-block:.7mm}
.register__table{font-size:8.5pt;line-height:10.8pt}
.register__table .chip{font-size:8pt;line-height:9.4pt}
.register__table .register__group th{font-weight:700;color:var(--rights);border-bottom-color:var(--rights);padding-top:2.5mm;break-after:avoid}
.register__group{break-after:avoid}
.register__remark,.register__status,.register__status .sub{display:block}
.register__remark{margin-top:.5mm}
.w-kind{width:17mm}.w-status-chip{width:37mm}.w-as-of{width:24mm}.w-targets{width:13mm}

.decides__table td,.decides__table tbody th,.process__table td,.process__table tbody th{vertical-align:top;padding-block:1.1mm;padding-inline:0 3mm}
.decides__table tbody th{font-weight:700}
.decides .lead{margin-bottom:3mm}
.w-right{width:43mm}.w-competence{width:27mm}
.w-when{width:29mm}.w-who{width:37mm}.w-how{width:27mm}.w-access{width:32mm}
.w-answer{width:16mm}.w-evidence{width:48mm}.w-by{width:37mm}
.process__table{margin-top:1.5mm}
.process .block-title{margin-top:6mm}
.process__scheme{font-size:12pt;line-height:15pt;margin:4mm 0 1mm;break-after:avoid}
.process__open{margin-top:2.5mm;font-size:9pt;line-height:12pt}
.process__open ul{list-style:disc;padding-inline-start:5mm;columns:2;column-gap:5mm}
.process__open li{break-inside:avoid}
.voices{margin-top:2mm}
.voice{border-top:.2mm solid var(--rule-2);padding:1.6mm 0 2.4mm;break-inside:avoid}
.voice__text{margin:1mm 0;padding-inline-start:3mm;border-inline-start:.9mm solid var(--rule);white-space:pre-wrap;overflow-wrap:anywhere}
.voice--dissents .voice__text{border-inline-start-color:var(--ink)}
.voice__reply{font-size:9pt;line-height:12pt}
`;
