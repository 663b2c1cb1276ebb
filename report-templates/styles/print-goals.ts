/** Print: openers, targets, figures, notes and rights boxes. */

/**
 * Targets without an indicator, at the end of a goal: up to nine stay on one page. One or two follow what stands before
 * them, and the rights box of the last target then stays whole, so that it comes along.
 */
const BARE_TOGETHER = `.bare:not(:has(>.bare__list>:nth-child(10))){break-inside:avoid}
.bare:not(:has(>.bare__list>:nth-child(3))){break-before:avoid}
.target:not(:has(~.target)):has(~.bare):not(:has(~.bare>.bare__list>:nth-child(3)))>.rights{break-inside:avoid}`;

export const PRINT_GOALS_CSS = `
.goal{break-before:page}
.continued+.chapter{padding-top:9.5mm}
.opener{padding:24mm 18mm 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.band{background:var(--goal);color:var(--goal-on);min-height:60mm;margin:-24mm -18mm 0;padding:17mm 18mm 5.5mm;position:relative;display:flex;align-items:flex-end}
.band__draft{position:absolute;top:11mm;inset-inline-start:0;inset-inline-end:0;text-align:center;font-size:8.5pt;line-height:11pt}
.band__text{flex:1;display:flex;align-items:flex-end}
.band__number{width:44.67mm;flex:none;font-size:116pt;line-height:80pt;height:30mm;padding-top:1.5mm;margin-inline-start:-1mm}
.band__number--two{letter-spacing:-.06em}
.band__words{flex:1;padding-bottom:2mm}
.band__name{font-size:31pt;line-height:34pt;margin-bottom:1.5mm}
.band__name--long{font-size:26pt;line-height:30pt}
.band__aim{font-size:11.5pt;line-height:15pt;max-width:115mm}
.band__pillar{font-size:9pt;line-height:12pt;font-weight:600;margin-top:1.5mm}
.strip{display:grid;grid-template-columns:repeat(10,17.4mm);margin-top:4.5mm;border-bottom:.25mm solid var(--rule-2);padding-bottom:2mm;row-gap:3mm}
.strip li{min-height:17mm;padding-inline-start:1.6mm;border-inline-start:.2mm solid var(--rule);font-size:8.5pt;line-height:10.5pt}
.strip li:nth-child(10n+1){padding-inline-start:0;border-inline-start:0}
.strip a{display:block}
.strip__code{display:block;font-size:10pt;line-height:13pt;font-weight:700}
.strip .mark{display:block;width:3.4mm;height:3.4mm;margin:.6mm 0}
.strip__word{display:block;font-weight:600}
.messages{display:grid;grid-template-columns:repeat(3,54.67mm);column-gap:5mm;margin-top:6mm}
.messages--2{grid-template-columns:84.5mm 84.5mm}
.messages--1{grid-template-columns:114.33mm}
.messages li{break-inside:avoid}
.messages__number{font-size:27pt;line-height:30pt;color:var(--goal-text);margin-bottom:1.5mm}
.messages__unit{font-size:15pt;line-height:0}
.opener .indicator-table{margin-top:5mm}
.opener .lead{margin-top:8mm}

.target{margin-top:9.5mm}
.chapter>.target:first-child{margin-top:0}
.target__start,.target--compact{break-inside:avoid}
.target__head{border-top:.9mm solid var(--goal);padding-top:2mm;break-inside:avoid;break-after:avoid}
.target__line{display:flex;justify-content:space-between;font-weight:700;font-size:10pt;line-height:14pt}
.target__title{font-size:15pt;line-height:19pt;margin-top:1mm}
.target__official{font-size:9pt;line-height:12pt;color:var(--ink-2);margin-top:1mm}
.target__split{margin-top:4mm}
.bare{margin-top:9.5mm}
.chapter>.bare:first-child{margin-top:0}
${BARE_TOGETHER}
.bare__head{border-top:.9mm solid var(--goal);padding-top:2mm;margin-bottom:3mm;break-inside:avoid;break-after:avoid}
.bare__list{columns:2;column-gap:5mm}
.bare__item:last-child:nth-child(odd){column-span:all}
.bare__item{break-inside:avoid;border-top:.2mm solid var(--rule-2);padding:1.2mm 0 2.4mm}
.bare__title{font-family:'Source Sans 3';font-size:9.5pt;line-height:12pt;font-weight:700}
.bare__official{font-size:8.25pt;line-height:10.5pt;color:var(--ink-2);margin-top:.6mm}
.figure{border-top:.5mm solid var(--goal-text);padding-top:1.2mm;break-inside:avoid}
.narrative+.figure{margin-top:5mm}
.figure-row{margin-top:5.5mm;break-inside:avoid}
.figure-row>.figure--full{grid-column:1/-1}
.figure__head{display:flex;justify-content:space-between;font-size:8.5pt;line-height:12pt}
.figure__number{font-weight:700;color:var(--goal-text)}
.figure__title{font-size:11.5pt;line-height:14.5pt;margin-top:.5mm}
.figure__subtitle{font-size:8.5pt;line-height:11.5pt;color:var(--ink-2);margin-top:.5mm}
.figure__chart{margin-top:2mm}
.figure__chart svg{max-width:100%;height:auto}
.notes{font-size:9pt;line-height:12pt}
.notes--column .note{border-top:.25mm solid var(--rule-2);padding-top:1.6mm;margin-bottom:3mm}
.notes--row{display:grid;grid-template-columns:repeat(3,54.67mm);column-gap:5mm;row-gap:3mm;margin-top:4mm}
.notes--row .note:only-child{grid-column:1/-1}
.notes--row .note{border-top:.25mm solid var(--rule-2);padding-top:1.6mm;break-inside:avoid}
.note__head{font-size:9.5pt;font-weight:700}
.comparisons{margin-top:4mm;border-top:.25mm solid var(--rule-2);padding-top:1.6mm;font-size:9pt;line-height:12pt;break-inside:avoid}
`;
