/** The one script of a preview: brings what has changed into the open page, so that one chapter does not cost a whole page. */

/**
 * Asked for by its own address, so that the page's policy can name it. A node that is the same stays, with the place to
 * which the reader has scrolled. Scripts that come with a changed node are not run by the browser: they were parsed aside.
 */
export const reloadScript = `"use strict";
{
  let { version } = document.currentScript.dataset;

  const update = async (wanted) => {
    if (wanted === version) return;
    const text = await (await fetch("/")).text();
    const fresh = new DOMParser().parseFromString(text, "text/html");
    patch(document, fresh);
    version = document.querySelector("script[data-version]").dataset.version;
  };

  const patch = (old, fresh) => {
    const before = [...old.childNodes];
    const after = [...fresh.childNodes];
    if (before.length === after.length) {
      before.forEach((node, index) => patchNode(node, after[index]));
      return;
    }
    while (before[0] && after[0] && before[0].isEqualNode(after[0])) {
      before.shift();
      after.shift();
    }
    while (before.length > 0 && after.length > 0 && before.at(-1).isEqualNode(after.at(-1))) {
      before.pop();
      after.pop();
    }
    const end = before[0] ?? [...old.childNodes][[...fresh.childNodes].indexOf(after[0])] ?? null;
    for (const node of after) old.insertBefore(document.importNode(node, true), end);
    for (const node of before) node.remove();
  };

  const patchNode = (old, fresh) => {
    if (old.isEqualNode(fresh)) return;
    const alike = old.cloneNode(false).isEqualNode(fresh.cloneNode(false));
    if (alike && old.childNodes.length > 0) patch(old, fresh);
    else old.replaceWith(document.importNode(fresh, true));
  };

  let last = Promise.resolve();
  new EventSource("/events").onmessage = ({ data }) => {
    last = last.then(() => update(data)).catch(() => location.reload());
  };
}
`;

/** The page with the script at the end of its head. A page without a head stays as it is. */
export function withReload(html: string, version: string): string {
  const at = html.indexOf("</head>");
  if (at === -1) return html;
  const script = `<script src="/reload.js" data-version="${version}"></script>`;
  return html.slice(0, at) + script + html.slice(at);
}
