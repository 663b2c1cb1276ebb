/** Opener of a goal: band, strip of targets, key messages and the indicator table. */
import type { GoalFinding, IndicatorFinding } from "../../domain/findings/finding.ts";
import { EditionSlot } from "../components/edition-slot.tsx";
import { IndicatorTable, type TableDensity } from "../components/indicator-table.tsx";
import { Mark } from "../components/marks.tsx";
import { ValuesLink } from "../components/values-link.tsx";
import { titleOf, type Doc } from "../editions/review-model.ts";
import type { KeyMessage } from "../editions/review-input.ts";

interface GoalProps {
  readonly doc: Doc;
  readonly goal: GoalFinding;
}

export function GoalOpener({ doc, goal }: GoalProps) {
  const { text, city } = doc;
  const number = goal.goal;
  const indicators = doc.indicatorsOfGoal.get(number) ?? [];
  const messages = doc.sentences.keyMessages(number).slice(0, 3);
  const { rows: fitting, density } = fitOf(doc, { goal, messages, indicators });
  const [here, later] = [indicators.slice(0, fitting), indicators.slice(fitting)];
  const table = text.tables.table(number);
  return (
    <>
      <div class="opener">
        <Band doc={doc} goal={goal} />
        <Strip doc={doc} goal={goal} />
        {indicators.length === 0 && (
          <p class="lead">{text.noIndicator(city.config.city, number)}</p>
        )}
        {messages.length > 0 && <KeyMessages messages={messages} />}
        {here.length > 0 && (
          <IndicatorTable
            doc={doc}
            goal={number}
            indicators={here}
            density={density}
            caption={text.indicatorTable(number)}
          />
        )}
        {here.length > 0 && <p class="source">{text.openerNote(table, true)}</p>}
      </div>
      {later.length > 0 && (
        <div class={`sheet continued page-g${number}`}>
          <IndicatorTable
            doc={doc}
            goal={number}
            indicators={later}
            density={density}
            caption={text.indicatorTableContinued(number)}
          />
        </div>
      )}
    </>
  );
}

function Band({ doc, goal: { goal } }: GoalProps) {
  const { text } = doc;
  const { name, aim } = text.goalName[goal];
  const pillar = doc.findings.pillars.find(({ goals }) => goals.includes(goal));
  return (
    <div class="band">
      {doc.kind !== "review" && <p class="band__city">{text.runningName(doc.city.config.city)}</p>}
      {doc.medium === "print" && <EditionSlot as="p" name="short" class="band__draft" />}
      <div class="band__text">
        <p class={goal > 9 ? "band__number band__number--two" : "band__number"}>{goal}</p>
        <div class="band__words">
          <h1 class={name.length > 20 ? "band__name band__name--long" : "band__name"}>{name}</h1>
          <p class="band__aim">{aim}</p>
          {pillar && <p class="band__pillar">{text.pillar(pillar.name)}</p>}
        </div>
      </div>
    </div>
  );
}

function Strip({ doc, goal }: GoalProps) {
  return (
    <ul class={goal.targets.length > 10 ? "strip strip--two" : "strip"}>
      {goal.targets.map((code) => {
        const status = doc.targets.get(code)?.status ?? "no-data";
        return (
          <li key={code}>
            <a class="quiet-link" href={`#target-${code}`}>
              <span class="strip__code">{doc.formats.target(code)} </span>
              <Mark status={status} />
              <span class="strip__word">{doc.text.status[status]}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function KeyMessages({ messages }: { readonly messages: readonly KeyMessage[] }) {
  return (
    <ul class={`messages messages--${messages.length}`}>
      {messages.map(({ indicator, number, unit, sentence }) => (
        <li key={sentence}>
          <p class="messages__number">
            <ValuesLink indicator={indicator}>
              {number}
              {unit && <span class="messages__unit"> {unit}</span>}
            </ValuesLink>
          </p>
          <p class="messages__sentence">{sentence}</p>
        </li>
      ))}
    </ul>
  );
}

/** Millimetres on an opener below the band, and of its parts. Estimates on the safe side. */
const SPACE = 214;
const STRIP = 25.5;
const TABLE_HEAD = 16;
const NOTE = 8.5;
const MESSAGE_LINE = 4.94;
const MESSAGE_NUMBER = 19;

/** Rows of two lines, each further line, and the characters of a name and of a reason in a line. */
const DENSITY = {
  normal: { row: 9.8, line: 4.06, name: 36, reason: 18 },
  dense: { row: 8.5, line: 3.53, name: 38, reason: 19 },
} as const;

/** A table that is longer by so few rows is set more densely rather than continued. */
const FEW = 4;

interface OpenerParts {
  readonly goal: GoalFinding;
  readonly messages: readonly KeyMessage[];
  readonly indicators: readonly IndicatorFinding[];
}

interface Fit {
  readonly rows: number;
  readonly density: TableDensity;
}

/** How many rows of the table stand on the opener; the rest follows on the next page under its own head. */
function fitOf(doc: Doc, parts: OpenerParts): Fit {
  const all = parts.indicators.length;
  if (doc.medium === "web") return { rows: all, density: "normal" };
  const rows = rowsThatFit(doc, parts, "normal");
  if (rows === all || all - rows > FEW) return { rows, density: "normal" };
  return rowsThatFit(doc, parts, "dense") === all
    ? { rows: all, density: "dense" }
    : { rows, density: "normal" };
}

function rowsThatFit(
  doc: Doc,
  { goal, messages, indicators }: OpenerParts,
  density: TableDensity,
): number {
  const strip = goal.targets.length > 10 ? 2 * STRIP : STRIP;
  const charactersInLine = messages.length === 2 ? 52 : 33;
  const lines = Math.max(
    0,
    ...messages.map((m) => Math.ceil(m.sentence.length / charactersInLine)),
  );
  const text = messages.length === 0 ? 0 : MESSAGE_NUMBER + lines * MESSAGE_LINE;
  let left = SPACE - strip - text - TABLE_HEAD - NOTE;
  for (const [index, indicator] of indicators.entries()) {
    left -= rowHeight(doc, indicator, density);
    if (left < 0) return index;
  }
  return indicators.length;
}

/** Two lines in the usual case; long names take more. */
function rowHeight(doc: Doc, indicator: IndicatorFinding, density: TableDensity): number {
  const { row, line, name, reason } = DENSITY[density];
  const characters = titleOf(doc, indicator).length + (indicator.unit ?? "").length + 2;
  const why = (doc.sentences.statusReason(indicator) ?? "").length;
  const lines = Math.max(2, Math.ceil(characters / name), 1 + Math.ceil(why / reason));
  return row + (lines - 2) * line;
}
