/** The easy-to-read document as one HTML text. It says that no reader has checked it until one is recorded, and bears no logo. */
import { GoalTile } from "../components/marks.tsx";
import { checksOf } from "../../domain/human-check.ts";
import { TenPeople } from "../components/ten-people.tsx";
import { EditionSlot } from "../components/edition-slot.tsx";
import type { EasyBlock, EasyPage, EasyPicture } from "../easy/easy-blocks.ts";
import { filledOf } from "../easy/easy-number.ts";
import { easyPages } from "../easy/easy-pages.ts";
import { hardWordsOf } from "../easy/hard-words-of.ts";
import type { EasyText } from "../locales/en/easy/easy-text.ts";
import type { HardWord } from "../locales/en/easy/hard-words.ts";
import { easyStyleSheet } from "../styles/easy.ts";
import type { FurtherInput } from "./further-input.ts";
import { htmlPage } from "./html-page.tsx";
import type { Medium } from "./review-input.ts";
import { docOf } from "./review-model.ts";

/** Same input, same text. */
export function easyDocument(input: FurtherInput, medium: Medium): string {
  const { easy: text, formats } = input;
  const doc = docOf(input, medium, "easy");
  const { config } = doc.city;
  const name = config.city;
  const isChecked = checksOf(config, "easy-to-read", formats.language).length > 0;
  const state = isChecked ? text.checked : text.draft;
  const pages = easyPages(doc, text).map((page) => (
    <Page key={page.title} page={page} text={text} />
  ));
  const head = {
    title: `${text.title(name)}${formats.comma}${text.name}`,
    css: easyStyleSheet({
      medium,
      direction: formats.direction,
      text,
      state,
      city: name,
      fontCss: input.easyFontCss,
    }),
  };
  const body =
    medium === "print" ? (
      <main>{pages}</main>
    ) : (
      <>
        <a class="skip" href="#text">
          {text.skip}
        </a>
        <header class="easy-top">
          <p>
            <strong>{text.name}</strong>
          </p>
          <p>{state}</p>
          <EditionSlot as="p" name="short" />
        </header>
        <main id="text">{pages}</main>
      </>
    );
  return htmlPage(doc, head, body);
}

/** Goals that fit below each other on a page with a box. */
const ONE_COLUMN = 12;

function Page({ page, text }: { readonly page: EasyPage; readonly text: EasyText }) {
  const { goal, title, goals = [], blocks, end } = page;
  const hard = hardWordsOf(page, text);
  return (
    <section class={goal === null ? "easy-page" : `easy-page g${goal}`}>
      {goal !== null && (
        <div class="easy-goal">
          <GoalTile goal={goal} />
          <div>
            <p>
              <strong>{text.goal(goal)}</strong>
            </p>
            <p>{text.goals[goal].name}</p>
          </div>
        </div>
      )}
      <h1>{title}</h1>
      {blocks.map((block, index) => (
        <Block key={index} block={block} text={text} />
      ))}
      {goals.length > 0 && (
        <ul class={goals.length > ONE_COLUMN ? "easy-goals easy-goals--long" : "easy-goals"}>
          {goals.map((each) => (
            <li key={each} class={`g${each}`}>
              <GoalTile goal={each} /> <span>{text.goals[each].name}</span>
            </li>
          ))}
        </ul>
      )}
      {end !== undefined && <p>{end}</p>}
      {hard.length > 0 && (
        <div class={hard.length > 1 ? "easy-boxes" : undefined}>
          {hard.map((word) => (
            <Box key={word.title} word={word} />
          ))}
        </div>
      )}
    </section>
  );
}

function Block({ block, text }: { readonly block: EasyBlock; readonly text: EasyText }) {
  const { title, pictures, lines } = block;
  return (
    <div class="easy-block">
      {title !== null && <h2>{title}</h2>}
      <div class={pictures.length > 0 ? "easy-block__split" : "easy-block__text"}>
        {pictures.length > 0 && (
          <div>
            {pictures.map((picture) => (
              <Picture key={picture.caption} picture={picture} text={text} />
            ))}
          </div>
        )}
        <div>
          {lines.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
      </div>
    </div>
  );
}

function Picture({ picture, text }: { readonly picture: EasyPicture; readonly text: EasyText }) {
  const filled = filledOf(picture.share);
  return (
    <>
      <TenPeople filled={filled} label={text.picture(filled)} />
      <p class="easy-caption">{picture.caption}</p>
    </>
  );
}

/** A hard word and what it means. */
function Box({ word: { title, lines } }: { readonly word: HardWord }) {
  return (
    <div class="easy-box">
      <p>
        <strong>{title}</strong>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
