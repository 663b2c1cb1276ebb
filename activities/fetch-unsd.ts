/** All pages of the asked series from the SDG API of the United Nations Statistics Division. */
import type { UnsdSource } from "../domain/city.ts";
import { ReportError } from "../domain/errors.ts";
import { fetchedFile, joined, type Download, type Fetched } from "./fetched-files.ts";

/** Larger pages made the server time out for other clients. */
const PAGE_SIZE = 1000;
const MOST_PAGES = 500;

interface PageCount {
  readonly totalPages: number;
  readonly totalElements: number;
}

/** What is asked of the API. */
type UnsdQuery = Pick<UnsdSource, "baseUrl" | "area" | "series">;

/** Files `<series>/page-<n>.json`, exactly as answered. Pages are asked one after another: the API states no rate limit. */
export async function downloadUnsd(source: UnsdQuery, download: Download): Promise<Fetched> {
  const parts: Fetched[] = [];
  for (const [index, series] of source.series.entries()) {
    const onPage = (): void => {
      download.progress(index, source.series.length);
    };
    parts.push(await downloadSeries(series, source, { ...download, onPage }));
    download.progress(index + 1, source.series.length);
  }
  return joined(parts);
}

async function downloadSeries(
  series: string,
  source: UnsdQuery,
  download: Download & { readonly onPage: () => void },
): Promise<Fetched> {
  const parts: Fetched[] = [];
  let count: PageCount | null = null;
  for (let page = 1; page <= (count?.totalPages ?? 1); page += 1) {
    const address = pageAddress(series, page, source);
    const snapshot = await download.file(address, "json");
    const found = pageCount(await download.store.getJson(snapshot.content), address);
    if (count && count.totalElements !== found.totalElements) throw changedMeanwhile(address);
    count = found;
    parts.push(fetchedFile(`${series.replace(/[^\w-]/g, "_")}/page-${page}.json`, snapshot));
    download.onPage();
  }
  return joined(parts);
}

function pageAddress(series: string, page: number, { baseUrl, area }: UnsdQuery): string {
  const query = new URLSearchParams({
    seriesCode: series,
    areaCode: String(area),
    page: String(page),
    pageSize: String(PAGE_SIZE),
  });
  return `${baseUrl.replace(/\/+$/, "")}/Series/Data?${query.toString()}`;
}

/** The API counts pages from 1, and states 0 or 1 pages for a series without rows. */
function pageCount(answer: unknown, address: string): PageCount {
  const { totalPages, totalElements } = (answer ?? {}) as Partial<Record<keyof PageCount, unknown>>;
  if (
    typeof totalPages === "number" &&
    typeof totalElements === "number" &&
    totalPages <= MOST_PAGES
  ) {
    return { totalPages, totalElements };
  }
  const message = "the answer does not say how many pages there are";
  const fix = "Check the base address of the source, and that the series code exists";
  throw new ReportError("source-unavailable", `${address}: ${message}`, {
    problems: [{ value: address, message, fix }],
    hint: fix,
    retryable: false,
  });
}

function changedMeanwhile(address: string): ReportError {
  const message = "the data changed while its pages were being read";
  const fix = "Run again: the publisher has just released new data";
  return new ReportError("source-unavailable", `${address}: ${message}`, {
    problems: [{ value: address, message, fix }],
    hint: fix,
  });
}
