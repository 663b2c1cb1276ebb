/** A place that says which edition this is, left open until that is known. */
import { EDITION_SLOTS } from "../editions/edition-slots.ts";

interface EditionSlotProps {
  readonly name: keyof typeof EDITION_SLOTS;
  readonly as: "span" | "p" | "strong";
  readonly class?: string;
}

export function EditionSlot({ name, as: Element, class: style }: EditionSlotProps) {
  const markup = { __html: EDITION_SLOTS[name] };
  return style === undefined ? (
    <Element dangerouslySetInnerHTML={markup} />
  ) : (
    <Element class={style} dangerouslySetInnerHTML={markup} />
  );
}
