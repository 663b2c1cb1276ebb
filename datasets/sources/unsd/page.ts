/** One page of the UNSD SDG API's `Series/Data`, checked before it is believed. */
import { z } from "zod";

import { ReportError } from "../../../domain/errors.ts";

const codes = z.array(
  z.object({
    id: z.string(),
    codes: z.array(
      z.object({ code: z.string(), description: z.string(), sdmx: z.string().nullish() }),
    ),
  }),
);

const record = z.object({
  indicator: z.array(z.string()),
  series: z.string(),
  seriesDescription: z.string(),
  geoAreaCode: z.string(),
  geoAreaName: z.string().nullish(),
  timePeriodStart: z.number(),
  value: z.union([z.string(), z.number()]).nullable(),
  lowerBound: z.union([z.string(), z.number()]).nullish(),
  upperBound: z.union([z.string(), z.number()]).nullish(),
  attributes: z.record(z.string(), z.string().nullable()).default({}),
  dimensions: z.record(z.string(), z.string().nullable()).default({}),
});

const page = z.object({
  totalElements: z.number(),
  totalPages: z.number(),
  pageNumber: z.number(),
  attributes: codes.default([]),
  dimensions: codes.default([]),
  data: z.array(record),
});

export type UnsdPage = z.infer<typeof page>;
export type UnsdRecord = z.infer<typeof record>;
export type CodeTables = z.infer<typeof codes>;

/** Throws `invalid-data` when the bytes are not JSON (an HTML error page) or not of this shape. */
export function readPage(bytes: Uint8Array, file: string): UnsdPage {
  const text = new TextDecoder().decode(bytes);
  const parsed = page.safeParse(parseJson(text, file));
  if (parsed.success) return parsed.data;
  throw new ReportError("invalid-data", `${file} is not an answer of the UNSD SDG API`, {
    problems: parsed.error.issues.slice(0, 5).map((issue) => ({
      file,
      column: issue.path.join("."),
      message: `the answer has another form than expected: ${issue.message}`,
      fix: "Check the address of the API and the series codes in city.yaml; the API may have changed.",
    })),
  });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new ReportError("invalid-data", `${file} is not an answer of the UNSD SDG API`, {
      cause,
      problems: [
        {
          file,
          value: text.trim().slice(0, 60),
          message: text.trimStart().startsWith("<")
            ? "a web page came instead of data"
            : "the answer is not JSON",
          fix: "Try again later, and check the address of the API in city.yaml.",
        },
      ],
    });
  }
}
