/** What Arabic needs besides mirrored pages: its families, its sizes, no letter-spacing, no italics. */
import { TYPEFACES } from "./typefaces.ts";

const { text, heading } = TYPEFACES.rtl;

/** Charts lie in a left-to-right picture; each of their labels finds its own direction. */
const SHARED = `
html{font-family:${text},sans-serif}
h1,h2,h3,h4,.figure__title,.item__number,.messages__number,.band__number{font-family:${heading},serif;font-weight:700}
.cover__subtitle{font-family:${text},sans-serif}
.block-title,.bare__title{font-family:${text},sans-serif}
.cover__city{letter-spacing:0}
em:not(.original),i,.declaration{font-style:normal;font-weight:600}
[lang]:not(html){unicode-bidi:plaintext}
svg text{unicode-bidi:plaintext}
.meter,.bar{transform:scaleX(-1)}
`;

export const RTL_PRINT_CSS = `${SHARED}
html{font-size:9.75pt;line-height:16pt}
.cover__city{line-height:72pt}
.cover__city--long{line-height:60pt}
.cover__city--longer{line-height:50pt}
.cover__subtitle{font-size:14.5pt;line-height:23pt}
.page-title{font-size:22pt;line-height:33pt;margin-bottom:2mm;padding-top:1.5mm}
.item__number{font-size:11.5pt;line-height:17pt}
.page-title--full{font-size:20pt;line-height:30pt;margin-bottom:1mm}
.page-title--short,.target__title,.rights__title,.recommendations__title{font-size:15pt;line-height:22.5pt}
.page-title--table{font-size:17pt;line-height:25.5pt}
.rights--empty .rights__title{font-size:12pt;line-height:18pt}
.band__name{font-size:30pt;line-height:42pt;margin-bottom:0}
.band__name--long{font-size:25pt;line-height:35pt}
.band__aim{font-size:11pt;line-height:16.5pt}
.block-title{font-size:10.75pt;line-height:16pt}
.lead{font-size:11pt;line-height:17.5pt}
.figure__title{font-size:12pt;line-height:17pt}
.figure__subtitle,.figure__head{font-size:8.25pt;line-height:12.5pt}
.target__official,.notes,.comparisons{font-size:8.75pt;line-height:13.5pt}
.note__head{font-size:9.25pt}
.bare__title{font-size:9.25pt;line-height:13.5pt}
.bare__official{font-size:8pt;line-height:12pt}
.source,.legal,.legal p,.imprint__below p{font-size:7.75pt;line-height:11.5pt}
.table{font-size:8.5pt;line-height:12.5pt}
.indicator-table{font-size:8.25pt;line-height:11.5pt}
.messages li{line-height:15pt}
.table thead th{font-size:8.25pt;line-height:12pt}
.values{font-size:8.25pt;line-height:11.5pt}
.strip li{font-size:8.25pt;line-height:11.5pt}
.strip__code{font-size:9.75pt;line-height:13pt}
.rights__facts{font-size:8.5pt;line-height:12.5pt}
.rights__table{font-size:8.25pt;line-height:11.5pt}
.narrative--page{font-size:10.25pt;line-height:17pt}
.steps{font-size:8.75pt;line-height:13.2pt}
`;

export const RTL_WEB_CSS = `${SHARED}
html{font-size:16.5px;line-height:28px}
.page-title{line-height:44px}
.target__title,.recommendations__title{line-height:34px}
.figure__title{line-height:30px}
.rights__title{line-height:32px}
.band__name{line-height:44px}
.cover__city{line-height:64px}
@media (min-width:1024px){
html{font-size:17.5px;line-height:30px}
.page-title,.band__name{line-height:62px}
.page-title--full,.page-title--table{line-height:50px}
.target__title{line-height:42px}
.figure__title{line-height:32px}
}
`;
