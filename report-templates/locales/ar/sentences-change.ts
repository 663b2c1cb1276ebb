/** How a series moved between two points, as a noun phrase that suits every name: "انخفاض بمقدار الثلث منذ 2015". */
import type { Formats } from "../format.ts";
import type { ToldChange } from "../sentences/change.ts";
import { aboutMultiple, byFraction, toHalf } from "./sentences-number.ts";

/** The clause behind a name. */
export function changeClause(told: ToldChange, formats: Formats): string {
  const noun = told.course === "up" ? "ارتفاع" : "انخفاض";
  const { time, since, until } = told;
  switch (told.kind) {
    case "same": {
      // For series that ended: "القيمة في 2019 نفسها كما في 2015".
      const value = until === null ? "القيمة" : `القيمة في ${until}`;
      return `${value} نفسها كما في ${since}، وهي ${told.value}`;
    }
    case "unclear":
      return `${told.value}، دون تغيّر واضح ${time}`;
    case "times":
      return `${noun} إلى ${aboutMultiple(told.times, formats)} القيمة ${time}`;
    case "halved":
      return `${noun} ${toHalf(told.near)} ${time}`;
    case "fraction":
      return `${noun} ${byFraction(told.fraction)} ${time}`;
    case "points":
      return `${noun} بمقدار ${told.difference} ${time}`;
    case "percent":
      return `${noun} بنسبة ${told.difference} ${time}`;
    case "values":
      return until === null
        ? `${noun} من ${told.first} إلى ${told.latest} منذ ${since}`
        : `${noun} من ${told.first} في ${since} إلى ${told.latest} في ${until}`;
  }
}
