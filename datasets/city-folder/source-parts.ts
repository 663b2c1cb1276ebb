/** Parts that the shapes of sources in `city.yaml` share. */
import { z } from "zod";
import { says, saysKeys } from "./config-words.ts";
import { isInsidePath, isWebAddress, pathFix } from "./location-rules.ts";
import { isCalendarDate, dateFix } from "./written-date.ts";

/** A strict object whose errors know its keys. */
export function keysOf<T extends z.core.$ZodShape>(
  shape: T,
  example: string,
): z.ZodObject<T, z.core.$strict> {
  return z.strictObject(shape, saysKeys(Object.keys(shape), example));
}

export function textOf(fix: string): z.ZodString {
  const words = says("must be text", fix);
  return z.string(words).regex(/\S/, says("must not be empty", fix));
}

const dateWords = says("must be a day of the calendar", dateFix);
export const day = z
  .string(dateWords)
  .refine(isCalendarDate, dateWords)
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });

const sourceId = says(
  "must consist of small letters, digits and hyphens",
  "Write a short name of your own, such as health-survey",
);
const urlWords = says(
  "must be an http or https address without a password in it",
  "Write the full address, such as https://example.org/data.csv",
);
const roleWords = says(
  'must be "city" or "comparison"',
  "Write city for figures of the city, else comparison",
);

export const role = z.enum(["city", "comparison"], roleWords).optional().meta({
  description:
    "city: figures of the city, which get statuses. comparison: figures that stand beside them.",
});

/** What every source has. */
export const base = {
  id: z
    .string(sourceId)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, sourceId)
    .meta({
      description: "Your name for the source; used in messages and file names.",
      examples: ["health"],
    }),
  publisher: textOf("Write who publishes the data, such as City Statistics Office")
    .optional()
    .meta({ description: "Who publishes the data, as printed when a series names nobody else." }),
  licence: textOf("Write the licence of the data, such as CC-BY-4.0")
    .optional()
    .meta({ description: "Licence of the data, as printed.", examples: ["CC-BY-4.0"] }),
  as_of: day.optional().meta({
    description:
      "Date of the data as you received it, YYYY-MM-DD. A web address without it gets the date of the first fetch.",
    examples: ["2025-01-17"],
  }),
};

const path = z
  .string(says("must be text", "Write a path inside the city folder, such as data/health.csv"))
  .refine(isInsidePath, says("must stay inside the city folder", pathFix));
export const url = z.string(urlWords).refine(isWebAddress, urlWords);

/** Where a source lies that is a file, a folder or an address. */
export const place = {
  path: path.optional().meta({
    description: "File or folder inside the city folder, with forward slashes. Either path or url.",
  }),
  url: url.optional().meta({ description: "http or https address. Either path or url." }),
};
/** For JSON Schema: one of the two. */
export const onePlace = { oneOf: [{ required: ["path"] }, { required: ["url"] }] };
