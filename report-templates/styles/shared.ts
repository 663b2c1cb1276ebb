/** Rules that hold in print and on screen: families, marks, tiles, meters, chips, patterns. */
import { STATUSES } from "../../domain/findings/finding.ts";

const MARKS = STATUSES.map(
  (status) =>
    `.mark--${status}{fill:var(--${status})}.bar__part--${status}{--bar:var(--${status})}`,
).join("\n");

export const SHARED_CSS = `
*,*::before,*::after{box-sizing:border-box}
html{font-family:'Source Sans 3',sans-serif;color:var(--ink);background:var(--paper);-webkit-print-color-adjust:exact;print-color-adjust:exact;text-decoration-skip-ink:none}
body{margin:0}
p,ul,ol,h1,h2,h3,h4,table,blockquote{margin:0;padding:0}
ul{list-style:none}
h1,h2,h3,h4,.figure__title,.item__number,.messages__number,.cover__subtitle,.band__number{font-family:'Source Serif 4',serif;font-weight:600;font-variant-numeric:lining-nums tabular-nums}
h1,h2,h3,h4{text-wrap:balance;hyphens:manual}
.figure__title{text-wrap:pretty}
a{color:inherit}
.quiet-link{text-decoration:none}
.original{font-style:inherit}
.narrative__note{color:var(--ink-2);font-weight:600;break-after:avoid}
svg{display:block}
.listed__whole{white-space:nowrap}
sup{font-size:.72em;line-height:0;vertical-align:super;unicode-bidi:isolate}
.mark{display:inline-block;width:.86em;height:.86em;vertical-align:-.07em}
.mark-row{display:inline-block;vertical-align:-.05em}
.status{white-space:nowrap}
.status__word{font-weight:600;color:var(--ink)}
.meter{display:inline-block;width:5.7mm;height:3mm;vertical-align:-.3mm}
.meter__full{fill:var(--ink-2);stroke:var(--ink-2);stroke-width:.2}
.meter__empty{fill:var(--paper);stroke:var(--ink-2);stroke-width:.2}
.tile{display:inline-block;background:var(--goal);color:var(--goal-on);font-weight:700;text-align:center;text-decoration:none}
.quiet,.sub,.unit{color:var(--ink-2);font-weight:400}
.code{font-weight:700;color:var(--goal-text)}
.chip{display:inline-block;white-space:nowrap;font-weight:600;border-radius:.5mm;border:.25mm solid var(--rights);color:var(--rights)}
.chip--binding{background:var(--rights);color:var(--paper)}
.chip--applies,.chip--not-accepted,.chip--not-ratified,.chip--signed,.chip--objected,.chip--disputed,.chip--dissents{border-color:var(--ink);color:var(--ink)}
.chip--not-a-treaty,.chip--not-in-data{border-style:dashed}
.chip--not-in-data{border-color:var(--ink-2);color:var(--ink-2)}
.declaration{font-style:italic}
.bar{display:block}
.bar__fill{fill:var(--bar)}
.bar__outline{fill:none;stroke:var(--bar);stroke-width:1}
.bar__pattern{fill:none;stroke:var(--paper);stroke-width:1.6}
.bar__part--too-slow .bar__pattern{stroke-linecap:round;stroke-width:1.8}
.bar__part--moving-away .bar__pattern{stroke-width:.8}
.bar__part--not-assessed .bar__fill,.bar__part--no-data .bar__fill{fill:var(--paper)}
.bar__part--not-assessed .bar__pattern{stroke:var(--bar);stroke-width:.9}
.disc{display:inline-block;background:var(--ink);color:var(--paper);font-weight:700;text-align:center;border-radius:50%}
.sample{display:inline-block;fill:none;stroke:var(--ink-2)}
.sample--gap{stroke:var(--rule-2);stroke-width:1.2}
.sample--pace{stroke-dasharray:1 3.5;stroke-linecap:round;stroke-width:1.5}
.sample--target{stroke:var(--ink);stroke-dasharray:5 3;stroke-width:1.4}
caption{text-align:start}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th{text-align:start;font-weight:600}
td,th{overflow-wrap:break-word}
.number{text-align:right}
${MARKS}
`;
