/** Words of boxes that lie side by side or below each other do not run together where the page is copied or read aloud. */
import { describe, expect, test } from "vitest";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { BOX_SAMPLES } from "./box-samples.ts";

/** Elements that a reader sets apart from what stands beside them. */
const APART =
  /^(?:html|head|title|body|div|p|section|header|footer|main|nav|aside|[ou]l|li|table|thead|tbody|tr|t[dh]|caption|h\d|br|details|summary|blockquote|svg)$/;

/** "Process: missing|Outcome: 4.1.1", one for each place where a box begins behind the last letter of another text. */
function joined(html: string): readonly string[] {
  const text = html.replaceAll(/<(style|svg)\b[\s\S]*?<\/\1>/g, "<svg>");
  const found: string[] = [];
  let [last, isApart, opens] = ["", true, false];
  for (const [, close, name, said] of text.matchAll(/<(\/?)(\w+)[^>]*>|([^<]+)/g)) {
    if (said === undefined) {
      isApart ||= APART.test(name ?? "");
      opens ||= close === "" && name !== "sup";
      continue;
    }
    if (!isApart && opens && /[\p{L}\p{N}]$/u.test(last) && /^[\p{L}\p{N}]/u.test(said))
      found.push(`${last}|${said}`);
    [last, isApart, opens] = [said, false, false];
  }
  return found;
}

describe.each(BOX_SAMPLES)("of %s", (_, review) => {
  test.each(["print", "web"] as const)("on %s", (medium) => {
    expect(joined(reviewDocument(review, medium))).toEqual([]);
  });
});

test("two boxes without a blank would be found", () => {
  expect(joined("<p><span>missing</span><span>Outcome</span></p>")).toEqual(["missing|Outcome"]);
  expect(joined("<p>4.1<sup>1</sup></p><p><b>a</b> <i>b</i></p>")).toEqual([]);
});
