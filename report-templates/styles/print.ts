/** Print: grid, type and the pages before and behind the goals. Lengths as in the design guide. */

export const PRINT_CSS = `
html{font-size:10pt;line-height:14pt}
p,li,td,th,caption,h1,h2,h3,h4{white-space:pre-wrap}
.sheet{margin-inline:2mm}
p{orphans:3;widows:3}
.columns-8-4{display:grid;grid-template-columns:114.33mm 54.67mm;column-gap:5mm}
.columns-6-6{display:grid;grid-template-columns:84.5mm 84.5mm;column-gap:5mm}
.columns-5-7{display:grid;grid-template-columns:69.58mm 99.42mm;column-gap:5mm}
.columns-4-4-4{display:grid;grid-template-columns:repeat(3,54.67mm);column-gap:5mm}
.page-title{font-size:23pt;line-height:27pt;margin-bottom:3mm;break-inside:avoid;break-after:avoid}
.page-title--full{font-size:21pt;line-height:25pt;margin-bottom:1.5mm}
.page-title--short{font-size:15pt;line-height:19pt;margin-bottom:1.5mm}
.page-title--table{font-size:17pt;line-height:21pt;margin-bottom:3mm}
.kicker{font-size:8.5pt;line-height:12pt;font-weight:700;color:var(--ink-2);break-after:avoid}
.kicker--goal{color:var(--goal-text)}
.lead{font-size:11.5pt;line-height:16pt;max-width:145mm;margin-bottom:5mm;break-inside:avoid;break-after:avoid}
.block-title{font-family:'Source Sans 3';font-size:11.5pt;line-height:15pt;font-weight:700;border-top:.5mm solid var(--ink);padding-top:2mm;margin-bottom:2mm;break-after:avoid}
.source,.legal,.legal p{font-size:8pt;line-height:10.5pt;color:var(--ink-2)}
.source{margin-top:1mm}
.page-summary+.page-summary{break-before:page}
.page-across+.page-across,.page-annex+.page-annex:not(.annex-b),.annex-b>.annex-table:first-child,.page-summary+.narrative-page{border-top:.5mm solid var(--ink);padding-top:2.5mm;margin-top:7.5mm}
.page-summary+.narrative-page{break-before:auto}

.cover{width:210mm;height:296.9mm;padding:18mm;background:var(--paper);color:var(--ink);position:relative;overflow:hidden}
.cover p{margin:0}
.cover__top{display:flex;justify-content:space-between;font-weight:600;font-size:10pt;line-height:14pt}
.cover__city{position:absolute;inset-inline-start:18mm;inset-inline-end:18mm;top:37mm;font-size:58pt;line-height:60pt;letter-spacing:-.01em}
.cover__city--long{font-size:46pt;line-height:48pt}
.cover__city--longer{font-size:36pt;line-height:40pt}
.cover__subtitle{position:absolute;inset-inline-start:18mm;top:61mm;width:130mm;font-size:17pt;line-height:23pt;font-weight:400;color:var(--subtitle)}
.cover__finding{position:absolute;inset-inline-start:18mm;inset-inline-end:18mm;top:104mm;border-top:.25mm solid #75889A;padding-top:2mm;display:flex;justify-content:space-between;gap:6mm;font-size:10pt;line-height:14pt}
.cover__finding strong{font-size:12pt}
.cover__hint{color:var(--ink-2);white-space:nowrap}
.cover__field{position:absolute;inset-inline-start:18mm;top:117mm;width:174mm}
.cover__field svg{width:174mm;height:auto}
.cover__notes{position:absolute;inset-inline-start:18mm;bottom:46mm;width:120mm;font-size:9pt;line-height:12pt}
.cover__notes:has(.cover__notice){bottom:38mm}
.cover__below{white-space:normal;width:84mm;color:var(--ink-2)}
.cover__below strong{display:block;color:var(--ink)}
.cover__notice{color:var(--ink);font-weight:600}
.cover__below+.cover__notice{margin-top:1.6mm}
.cover__legend{position:absolute;inset-inline-start:18mm;inset-inline-end:18mm;bottom:30mm;display:flex;justify-content:space-between;font-size:10pt;line-height:14pt}
.cover__facts{position:absolute;inset-inline-start:18mm;inset-inline-end:18mm;bottom:13mm;border-top:.25mm solid #75889A;padding-top:2mm;display:flex;justify-content:space-between;font-size:8.5pt;line-height:12pt;color:var(--ink-2)}
.cover__facts strong{color:var(--ink);font-size:10pt}

.contents{position:relative;min-height:251mm}
.contents__head{font-weight:600;color:var(--ink-2);font-size:9pt;line-height:12pt;border-top:.5mm solid var(--ink);padding-top:1.6mm;margin-bottom:1.6mm}
.contents__list{margin-bottom:7mm}
.contents__list li{border-bottom:.2mm solid var(--rule);font-size:10.5pt;line-height:14pt}
.contents__list a,.contents__row{display:flex;align-items:center;min-height:7.6mm;padding-block:1.1mm;text-decoration:none;color:var(--ink)}
.contents__list--goals a,.contents__list--goals .contents__row{min-height:9.5mm}
.contents--pillars .contents__list--goals{margin-bottom:3mm}
.contents--pillars .contents__list--goals a,.contents--pillars .contents__list--goals .contents__row{min-height:7.6mm}
.contents__label{flex:1}
.contents__absent{color:var(--ink-2)}
.contents .tile{width:6.2mm;height:6.2mm;line-height:6.2mm;font-size:8.5pt;margin-inline-end:2.4mm;flex:none}
.page-slot{display:inline-block;width:9mm;text-align:end;font-weight:700;flex:none}
.contents__legal{position:absolute;bottom:1mm;inset-inline-start:0;width:128mm}
.contents__legal p+p{margin-top:1.5mm;font-weight:600}

.reading .lead{margin-bottom:4mm;max-width:140mm}
.reading .block-title{margin-top:5.5mm}
.reading .columns-8-4>div>.block-title:first-child{margin-top:0}
.key-table td,.key-table th{font-size:9pt;line-height:12pt;border-bottom:.2mm solid var(--rule);padding:1.25mm 0;vertical-align:top}
.key-table tr{break-inside:avoid}
.key-table--status th{font-size:10pt}
.key-table--plain td,.key-table--plain th{border:0;padding:.7mm 0}
.disc{width:4.4mm;height:4.4mm;line-height:4.4mm;font-size:7.5pt;flex:none}
.sample{width:8mm;height:2.7mm}
.reading__chart+.figure{margin-top:0;border-top-width:.25mm}
.reading__line{display:flex;align-items:center;gap:3mm}
.reading__line>p{flex:0 1 auto}
.reading__line>.figure__head{flex:1}

.narrative p,.narrative ul,.narrative ol,.narrative blockquote{margin-bottom:2mm}
.narrative ul{list-style:disc;padding-inline-start:5mm}
.narrative ol{padding-inline-start:5mm}
.narrative blockquote{border-inline-start:.5mm solid var(--rule);padding-inline-start:3mm}
.narrative h2,.narrative h3,.narrative h4{font-size:12pt;line-height:15pt;margin:4mm 0 1.5mm;break-after:avoid}
.narrative table{margin-bottom:2mm}
.narrative td,.narrative th{border-bottom:.2mm solid var(--rule);padding-block:1mm;padding-inline:0 1mm;font-size:8.75pt;line-height:11.5pt;vertical-align:top}
.narrative--page{width:128mm;font-size:10.5pt;line-height:15pt}
.narrative--page h2{font-size:15pt;line-height:19pt}

.quality .lead{margin-bottom:3mm}
.quality__below{margin-top:4mm}
.steps{padding-inline-start:6mm;font-size:9pt;line-height:12.2pt}
.steps li{margin-bottom:1.2mm;padding-inline-start:1mm}
.steps li::marker{font-weight:700}
.status-key{display:flex;flex-wrap:wrap;column-gap:2mm;justify-content:space-between;margin-top:2mm;font-size:8.5pt;line-height:11.5pt}
.status-key li{display:flex;align-items:center;gap:1mm}
.bar{width:28mm;height:3.4mm}
.bar--key{width:7mm}
.problems th{color:var(--ink)}
.imprint,.imprint__below{break-inside:avoid}
.imprint__below{margin-top:5mm}
.imprint__below p{font-size:8pt;line-height:10.5pt;margin-bottom:1.4mm}
.links .lead{margin-bottom:3mm}
.links__instruments{margin-top:3mm}
`;
