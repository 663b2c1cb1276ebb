/** How many numbered paragraphs an article has, for the instruments cited most. */

/**
 * "11:2" is article 11 with paragraphs 1 and 2; an article that is not listed has none. The declarations number no
 * paragraphs and are counted as they are cited. From the texts of the instruments.
 */
const PARAGRAPHS: Readonly<Record<string, string>> = {
  UDHR: "11:2 13:2 14:2 15:2 16:3 17:2 20:2 21:3 23:4 25:2 26:3 27:2 29:3",
  ICESCR: "1:3 2:3 5:2 6:2 8:3 10:3 11:2 12:2 13:4 15:4",
  ICCPR: "1:3 2:3 4:3 5:2 6:6 8:3 9:5 10:3 12:4 14:7 15:2 17:2 18:4 19:3 20:2 22:3 23:4 24:3",
  ICERD: "1:4 2:2",
  CEDAW: "4:2 11:3 12:2 14:2 15:4 16:2",
  CRC:
    "2:2 3:3 6:2 7:2 8:2 9:4 10:2 11:2 12:2 13:2 14:3 15:2 16:2 18:3 19:2 20:3 22:2 23:4 24:4 26:2 27:4 28:3 29:2 " +
    "31:2 32:2 38:4 40:4",
  CRPD: "4:5 5:4 6:2 7:3 8:2 9:2 12:5 13:2 14:2 15:2 16:5 18:2 22:2 23:5 24:5 26:2 27:2 28:2 30:5 31:3 32:2 33:3",
  ECHR: "2:2 4:3 5:5 6:3 7:2 8:2 9:2 10:2 11:2",
  "ECHR-P4": "2:4 3:2",
  "ECHR-P12": "1:2",
  "ESC-1961": "1:4 2:5 3:3 4:5 6:4 7:10 8:4 10:4 11:3 12:4 13:4 14:2 15:2 18:4 19:10",
  "ESC-1996":
    "1:4 2:7 3:4 4:5 6:4 7:10 8:5 10:5 11:3 12:4 13:4 14:2 15:3 17:2 18:4 19:12 26:2 27:3 31:3",
  "EU-CFR":
    "2:2 3:2 5:3 8:3 10:2 11:2 12:2 14:3 15:3 17:2 19:2 21:2 24:3 31:2 33:2 34:3 39:2 41:4 45:2",
  ACHR: "1:2 4:6 5:6 6:3 7:7 8:5 11:3 12:4 13:5 16:3 17:5 20:3 21:3 22:9 23:2 25:2",
  "SAN-SALVADOR": "6:2 8:3 9:2 10:2 11:2 12:2 13:5 14:4 15:3",
  ACHPR: "3:2 7:2 9:2 10:2 12:5 13:3 16:2 17:3 18:4 20:3 21:5 22:2 23:2",
  MAPUTO: "2:2 3:4 4:2 9:2 10:3 11:4 12:2 14:2 17:2 18:2 21:2",
};

const COUNTS: ReadonlyMap<string, ReadonlyMap<number, number>> = new Map(
  Object.entries(PARAGRAPHS).map(([code, articles]) => [code, countsOf(articles)]),
);

/** Number of numbered paragraphs, 0 for none; null for an instrument whose paragraphs are not known here. */
export function paragraphCount(instrument: string, article: number): number | null {
  const counts = COUNTS.get(instrument);
  return counts ? (counts.get(article) ?? 0) : null;
}

function countsOf(articles: string): ReadonlyMap<number, number> {
  return new Map(
    articles.split(" ").map((each) => {
      const [article, count] = each.split(":");
      return [Number(article), Number(count)];
    }),
  );
}
