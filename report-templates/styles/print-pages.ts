/** Pages of the printed edition: sizes, running heads, footers and the thumb index of the goals. */
import { GOALS, type Goal } from "../../domain/goal.ts";
import type { Doc } from "../editions/review-model.ts";
import { EDITION_SLOT_CSS } from "../editions/edition-slots.ts";
import { cssString } from "./css-string.ts";
import { GOAL_COLOURS, LIGHT } from "./palette.ts";
import { dateReceived, figureSources } from "../components/publisher.ts";

const FONT = "'Source Sans 3'";
const INK_2 = LIGHT["ink-2"];

/** The page box keeps 2 mm inside the text edge, so that a blank at a line's end is not clipped away. */
const SIDE = 16;
const INNER = 2;

export function printPagesCss(doc: Doc): string {
  const { text, city } = doc;
  const head = `font:400 8.5pt/11pt ${FONT};color:${INK_2};vertical-align:top;padding-top:11mm`;
  return `
@page{size:210mm 297mm;margin:24mm ${SIDE}mm 20mm;
@top-left{content:${cssString(text.runningName(city.config.city))};${head};font-weight:600;padding-left:${INNER}mm;width:42%;text-align:left}
@top-center{content:${EDITION_SLOT_CSS};${head};width:26%;text-align:center}
@top-right{content:${cssString(text.summary)};${head};font-weight:600;padding-right:${INNER}mm;width:32%;text-align:right}
@bottom-left{content:${cssString(footer(doc))};font:400 8pt/10.5pt ${FONT};color:${INK_2};vertical-align:top;padding-top:6.5mm;padding-left:${INNER}mm;width:88%;text-align:left}
@bottom-right{content:counter(page);font:700 9.5pt/10.5pt ${FONT};color:${LIGHT.ink};vertical-align:top;padding-top:6.3mm;padding-right:${INNER}mm;width:12%;text-align:right}}
@page cover{margin:0;@top-left{content:none}@top-center{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}
@page opener{margin:0 0 20mm;@top-left{content:none}@top-center{content:none}@top-right{content:none}
@bottom-left{padding-left:18mm}@bottom-right{padding-right:18mm}}
@page across{@top-right{content:${cssString(text.acrossGoals)}}}
@page annex{@top-right{content:${cssString(text.annexes)}}}
${GOALS.map((goal) => goalPage(doc, goal)).join("\n")}
.cover{page:cover}.opener{page:opener}.page-across{page:across}.page-annex{page:annex}
${GOALS.map((goal) => `.page-g${goal}{page:g${goal}}`).join("")}`;
}

/** Tab of 7 x 9 mm on the outer edge, 12.4 mm further down for each goal; a square of the accent in the head. */
function goalPage(doc: Doc, goal: Goal): string {
  const { accent, on, text } = GOAL_COLOURS[goal];
  const top = (32 + 12.4 * (goal - 1) - 24).toFixed(1);
  return `@page g${goal}{
@top-right{content:${cssString(doc.text.goal(goal))};color:${text};padding-right:${INNER + 5}mm;background:linear-gradient(${accent},${accent}) no-repeat right ${INNER}mm top 11.3mm/3.2mm 3.2mm}
@right-top{content:"${goal}";box-sizing:border-box;font:700 9pt/9mm ${FONT};color:${on};width:${SIDE}mm;height:253mm;vertical-align:top;text-align:center;padding-top:${top}mm;padding-left:${SIDE - 7}mm;background:linear-gradient(${accent},${accent}) no-repeat right 0 top ${top}mm/7mm 9mm}}`;
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
