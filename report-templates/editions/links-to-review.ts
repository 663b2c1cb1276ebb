/** Links of a document that holds a part of the review: those that lead out of the part. */

const LINK = / href="#([^"]+)"/g;
const ID = / id="([^"]+)"/g;

/**
 * Links to places that this document does not hold lead to the web page of the full review beside it; where `review` is null
 * (on paper) they are words only. Texts cannot look like a link: quotes are escaped in markup.
 */
export function linksToReview(html: string, review: string | null): string {
  const here = new Set([...html.matchAll(ID)].map(([, id]) => id));
  return html.replace(LINK, (link, id: string) => {
    if (here.has(id)) return link;
    return review === null ? "" : ` href="${review}#${id}"`;
  });
}
