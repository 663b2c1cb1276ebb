/** Which addresses of the UNSD SDG API hold the pages of a series. */
import type { UnsdSource } from "../../../domain/city.ts";
import { readPage } from "./page.ts";

/** The API answers in time up to this size; larger pages have been seen to time out. */
const PAGE_SIZE = 1000;

export interface PageAddress {
  readonly series: string;
  /** From 1. */
  readonly page: number;
  readonly address: string;
}

/** First page of every series that city.yaml asks for. Ask on with `nextPage`. */
export function firstPages(
  source: Pick<UnsdSource, "baseUrl" | "area" | "series">,
): readonly PageAddress[] {
  return source.series.map((series) => pageAddress(source, series, 1));
}

/** The page after this one; null when it was the last. Throws `invalid-data` when the bytes are no page of the API. */
export function nextPage(
  source: Pick<UnsdSource, "baseUrl" | "area">,
  { series, page, address }: PageAddress,
  bytes: Uint8Array,
): PageAddress | null {
  return page < readPage(bytes, address).totalPages ? pageAddress(source, series, page + 1) : null;
}

function pageAddress(
  { baseUrl, area }: Pick<UnsdSource, "baseUrl" | "area">,
  series: string,
  page: number,
): PageAddress {
  const query = new URLSearchParams({
    seriesCode: series,
    areaCode: String(area),
    page: String(page),
    pageSize: String(PAGE_SIZE),
  });
  return {
    series,
    page,
    address: `${baseUrl.replace(/\/+$/, "")}/Series/Data?${query.toString()}`,
  };
}
