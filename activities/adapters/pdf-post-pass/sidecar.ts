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
  /** In document order. */
  readonly links: readonly SidecarLink[];
}

export interface SidecarLink {
  /** "#goal-4", or a whole address. */
  readonly href: string;
  /** What is said of it: its label or its text. */
  readonly name: string;
}

/** An expression that gives a `Sidecar` in the page. */
export const SIDECAR_EXPRESSION = `(() => {
  const meta = (name) => document.querySelector('meta[name="' + name + '"]')?.content ?? "";
  const link = (a) => {
    const href = a.getAttribute("href");
    const text = a.getAttribute("aria-label") ?? a.textContent;
    return { href: href.startsWith("#") ? href : a.href, name: text.replace(/\\s+/g, " ").trim() };
  };
  const root = document.documentElement;
  return {
    title: document.title.trim(),
    language: root.lang,
    direction: getComputedStyle(root).direction,
    author: meta("author"),
    date: meta("dcterms.date"),
    links: Array.from(document.querySelectorAll("a[href]"), link),
  };
})()`;
