/** The only doors through which finished markup enters the document: drawn figures and sanitised Markdown. */

interface RawMarkupProps {
  readonly html: string;
  readonly class: string;
}

/** A block of its own. */
export function RawMarkup({ html, class: name }: RawMarkupProps) {
  return <div class={name} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Inside a line of text. */
export function RawInline({ html, class: name }: RawMarkupProps) {
  return <span class={name} dangerouslySetInnerHTML={{ __html: html }} />;
}
