/** The shape of `network.yaml`, with the words that editors and errors use. */
import { z } from "zod";
import { methodSchema, periodSchema, versionSchema } from "../city-folder/config-schema.ts";
import { says } from "../city-folder/config-words.ts";
import { scheduleSchema } from "../city-folder/schedule-schema.ts";
import { keysOf, textOf } from "../city-folder/source-parts.ts";
import { sourceSchema } from "../city-folder/source-schema.ts";

const citiesFix = "Write city folders, such as [cities/*] or [cities/north, cities/south]";
const cityList = says("must be a list of city folders", citiesFix);
const sourceList = says(
  "must be a list of sources",
  "Write for example - { id: national, kind: unsd-sdg, area: 724, series: [SI_POV_NAHC] }",
);

export const networkSchema = keysOf(
  {
    version: versionSchema,
    network: textOf("Write the network's name as it is printed, such as Cities of the Coast").meta({
      description: "The network's name, as printed.",
      examples: ["Cities of the Coast"],
    }),
    cities: z
      .array(textOf(citiesFix), cityList)
      .min(1, cityList)
      .meta({
        description:
          "City folders, counted from this file's folder; * stands for any part of a folder's name.",
        examples: [["cities/*"]],
      }),
    period: periodSchema.meta({ description: "First and last year of every city's review." }),
    sources: z.array(sourceSchema, sourceList).optional().meta({
      description:
        "Sources by address that take the place of the cities' sources of the same id. Fetched once for all.",
    }),
    method: methodSchema.optional().meta({
      description:
        "How progress is judged in every city; default: each city's own, and then statuses may not be comparable.",
    }),
    schedule: scheduleSchema
      .optional()
      .meta({ description: "When the reviews of all cities run by themselves." }),
  },
  "the keys of a network, beginning with version: 1",
);

export type WrittenNetwork = z.infer<typeof networkSchema>;
