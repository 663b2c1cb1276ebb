/** Whether bytes that arrived are the kind of file that was asked for. */
import type { HttpClient } from "../resources.ts";
import { RequestFailure } from "./http-failure.ts";

export type Expected = Parameters<HttpClient["download"]>[1]["expects"];

export const ACCEPT: Readonly<Record<Expected, string>> = {
  csv: "text/csv, text/plain;q=0.9, */*;q=0.5",
  json: "application/json, */*;q=0.5",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*;q=0.5",
  text: "text/plain, */*;q=0.5",
};

const NAMES: Readonly<Record<Expected, string>> = {
  csv: "a CSV file",
  json: "JSON",
  xlsx: "an Excel workbook",
  text: "a text file",
};

const PAGE = /^\s*(?:<\?xml|<!doctype|<!--|<html|<head|<body|<script|<title|<error)\b/i;
const QUOTED_CHARACTERS = 100;

/** Throws `RequestFailure` when a server sent a web page, or something that is not what was expected. */
export function assertExpected(body: Buffer, expects: Expected): void {
  if (expects !== "text" && isPage(body)) {
    throw new RequestFailure(
      `the server answered a web page instead of ${NAMES[expects]}: "${firstWords(body)}"`,
      "never",
      "Open the address in a browser, and use the address of the file itself, one that needs no login",
    );
  }
  if (expects === "xlsx" && body.subarray(0, 4).toString("latin1") !== "PK\u0003\u0004")
    throw unexpected(body, expects);
  if (expects === "json") assertJson(body);
}

/** The text of a page without its markup, shortened. */
function firstWords(body: Buffer): string {
  const text = body
    .subarray(0, 20_000)
    .toString("utf8")
    .replace(/<(script|style)\b[\s\S]*?(<\/\1>|$)/gi, " ")
    .replace(/<!--[\s\S]*?(-->|$)/g, " ")
    .replace(/<[^>]*(>|$)/g, " ")
    .replace(/[\s\p{Cc}\uFEFF\uFFFD]+/gu, " ")
    .trim();
  return text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS).trimEnd()}…` : text;
}

function isPage(body: Buffer): boolean {
  return PAGE.test(
    body
      .subarray(0, 1000)
      .toString("utf8")
      .replace(/^\uFEFF/, ""),
  );
}

function assertJson(body: Buffer): void {
  try {
    JSON.parse(body.toString("utf8").replace(/^\uFEFF/, ""));
  } catch {
    throw unexpected(body, "json");
  }
}

/** Worth another try: without a stated length, a broken-off answer looks like this. */
function unexpected(body: Buffer, expects: Expected): RequestFailure {
  const found = body.byteLength === 0 ? "nothing" : `"${firstWords(body)}"`;
  return new RequestFailure(
    `the server answered ${found} where ${NAMES[expects]} was expected`,
    "briefly",
    "Open the address in a browser, and use the address of the file itself",
  );
}
