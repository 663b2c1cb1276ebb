/** Pages of the printed edition: sizes, running heads, footers and the thumb index of the goals. */
import { GOALS, type Goal } from "../../domain/goal.ts";
import type { Doc } from "../editions/review-model.ts";
import { EDITION_SLOT_CSS } from "../editions/edition-slots.ts";
import { cssString } from "./css-string.ts";
import { GOAL_COLOURS, LIGHT } from "./palette.ts";
import { dateReceived, figureSources } from "../components/publisher.ts";
import { EDGES, TYPEFACES } from "./typefaces.ts";

const INK_2 = LIGHT["ink-2"];

/** The page box keeps 2 mm inside the text edge, so that a blank at a line's end is not clipped away. */
const SIDE = 16;
const INNER = 2;

/** Right-to-left pages are the same pages mirrored: heads and foot change sides, the thumb index is on the left edge. */
export function printPagesCss(doc: Doc): string {
  const { text, city, formats } = doc;
  const { start, end } = EDGES[formats.direction];
  const font = TYPEFACES[formats.direction].text;
  const head = `font:400 8.5pt/11pt ${font};color:${INK_2};vertical-align:top;padding-top:11mm`;
  return `
@page{size:210mm 297mm;margin:24mm ${SIDE}mm 20mm;
@top-${start}{content:${cssString(text.runningName(city.config.city))};${head};font-weight:600;padding-${start}:${INNER}mm;width:42%;text-align:${start}}
@top-center{content:${EDITION_SLOT_CSS};${head};width:26%;text-align:center}
@top-${end}{content:${cssString(text.summary)};${head};font-weight:600;padding-${end}:${INNER}mm;width:32%;text-align:${end}}
@bottom-${start}{content:${cssString(footer(doc))};font:400 8pt/10.5pt ${font};color:${INK_2};vertical-align:top;padding-top:6.5mm;padding-${start}:${INNER}mm;width:88%;text-align:${start}}
@bottom-${end}{content:counter(page);font:700 9.5pt/10.5pt ${font};color:${LIGHT.ink};vertical-align:top;padding-top:6.3mm;padding-${end}:${INNER}mm;width:12%;text-align:${end}}}
@page cover{margin:0;@top-left{content:none}@top-center{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}
@page opener{margin:0 0 20mm;@top-left{content:none}@top-center{content:none}@top-right{content:none}
@bottom-${start}{padding-${start}:18mm}@bottom-${end}{padding-${end}:18mm}}
@page across{@top-${end}{content:${cssString(text.acrossGoals)}}}
@page annex{@top-${end}{content:${cssString(text.annexes)}}}
${GOALS.map((goal) => goalPage(doc, goal)).join("\n")}
.cover{page:cover}.opener{page:opener}.page-across{page:across}.page-annex{page:annex}
${GOALS.map((goal) => `.page-g${goal}{page:g${goal}}`).join("")}`;
}

/** Tab of 7 x 9 mm on the outer edge, 12.4 mm further down for each goal; a square of the accent in the head. */
function goalPage({ text: words, formats }: Doc, goal: Goal): string {
  const { accent, on, text } = GOAL_COLOURS[goal];
  const { start, end } = EDGES[formats.direction];
  const font = TYPEFACES[formats.direction].text;
  const top = (32 + 12.4 * (goal - 1) - 24).toFixed(1);
  return `@page g${goal}{
@top-${end}{content:${cssString(words.goal(goal))};color:${text};padding-${end}:${INNER + 5}mm;background:linear-gradient(${accent},${accent}) no-repeat ${end} ${INNER}mm top 11.3mm/3.2mm 3.2mm}
@${end}-top{content:"${goal}";box-sizing:border-box;font:700 9pt/9mm ${font};color:${on};width:${SIDE}mm;height:253mm;vertical-align:top;text-align:center;padding-top:${top}mm;padding-${start}:${SIDE - 7}mm;background:linear-gradient(${accent},${accent}) no-repeat ${end} 0 top ${top}mm/7mm 9mm}}`;
}

/** Characters of the publishers' names that leave the foot in one line. */
const FOOT_NAMES = 75;

function footer(doc: Doc): string {
  const names = new Set(figureSources(doc).flatMap(({ publisher }) => publisher ?? []));
  const { text, city, formats } = doc;
  const listed = formats.list([...names]);
  const publishers =
    listed === "" || listed.length > FOOT_NAMES ? text.citySource(city.config.city) : listed;
  return text.footer(publishers, formats.date(dateReceived(doc)));
}
