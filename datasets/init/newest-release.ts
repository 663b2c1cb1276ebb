/** The newest day on which figures of an Open SDG repository were released, as its metadata state it. */
import { decodeText } from "../sources/decode-text.ts";
import { readFrontMatter } from "../sources/open-sdg/front-matter.ts";
import { fieldText } from "../sources/open-sdg/metadata.ts";
import type { Repository } from "../sources/open-sdg/repository.ts";
import { dayOf } from "./stated-day.ts";

/** Open SDG's own field, once for each source of an indicator. */
const RELEASED = /^source_release_date_\d+$/;

/**
 * YYYY-MM-DD; null where no day up to `today` is stated. A later one is a plan, and one that could be read in two ways
 * ("03/04/2023") is none.
 */
export function newestRelease({ metadata }: Repository, today: string): string | null {
  const days = metadata.flatMap(({ bytes }) => {
    const fields = readFrontMatter(decodeText(bytes, null), (key) => RELEASED.test(key));
    return [...fields.fields.keys()].flatMap((key) => dayOf(fieldText(fields, key) ?? "") ?? []);
  });
  return (
    days
      .filter((day) => day <= today)
      .toSorted()
      .at(-1) ?? null
  );
}
