/** What the page knows and the print leaves out, read from the page before it is printed. */

export interface Sidecar {
  readonly title: string;
  /** Of the document: "en". */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Empty for none. */
  readonly author: string;
  /** Printed date, YYYY-MM-DD; empty for none. */
  readonly date: string;
  /** Everything that is written, without drawings and labels; one line a box; U+200B between the pieces. */
  readonly words: string;
  /** In document order. */
  readonly links: readonly SidecarLink[];
}

export interface SidecarLink {
  /** "#goal-4", or a whole address. */
  readonly href: string;
  /** What is said of it: its label or its text. */
  readonly name: string;
}

/**
 * Defines `textOf(node)` in the page: what is written in a node and shown in this medium, its pieces joined by `between`.
 * Terms are labels, of which the print does not tell whether somebody wrote them.
 */
export const TEXT_OF = `
  const UNREAD = new Set(["svg", "dt"]);
  const textOf = (node, between = "") => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\\s+/g, " ");
    if (node.nodeType !== Node.ELEMENT_NODE || UNREAD.has(node.localName)) return "";
    const { display } = getComputedStyle(node);
    if (display === "none") return "";
    if (node.localName === "br") return "\\n";
    const text = Array.from(node.childNodes, (kid) => textOf(kid, between)).join(between);
    return /^inline/.test(display) ? text : "\\n" + text + "\\n";
  };
  const squeeze = (text) => text.replace(/\\s+/g, " ").trim();
`;

/** An expression that gives a `Sidecar` in the page, under the medium for which it is printed. */
export const SIDECAR_EXPRESSION = `(() => {${TEXT_OF}
  const meta = (name) => document.querySelector('meta[name="' + name + '"]')?.content ?? "";
  const link = (a) => {
    const href = a.getAttribute("href");
    const text = a.getAttribute("aria-label") ?? a.textContent;
    return { href: href.startsWith("#") ? href : a.href, name: squeeze(text) };
  };
  const root = document.documentElement;
  return {
    title: document.title.trim(),
    language: root.lang,
    direction: getComputedStyle(root).direction,
    author: meta("author"),
    date: meta("dcterms.date"),
    words: textOf(document.body, "\\u200B").split("\\n").map(squeeze).filter(Boolean).join("\\n"),
    links: Array.from(document.querySelectorAll("a[href]"), link),
  };
})()`;
