/** What people are told of a review: events, and messages that say what happened and what to do next. */
import type { ArtifactRef } from "./artifact.ts";
import type { EditionPlace } from "./review.ts";

export const NOTICE_EVENTS = [
  "ready-for-approval",
  "reminder",
  "expired",
  "rejected",
  "failed",
  "published",
  "withdrawn",
] as const;

export type NoticeEvent = (typeof NOTICE_EVENTS)[number];

/** One thing that happened, told at least once. */
export type Notice = NoticeSubject & NoticeFacts;

export interface NoticeSubject {
  readonly v: 1;
  /** The same for every repeat: "recno/2024/<run>/reminder-2". Receivers drop what they have had. */
  readonly id: string;
  /** Name of the city folder, or of the network's. */
  readonly city: string;
  /** Left out for a city. */
  readonly kind?: "network";
  /** "2024"; null when the run failed before its period was known. */
  readonly period: string | null;
  /** The city folder as stored, for the city's printed name; null when there is none. */
  readonly folder: ArtifactRef | null;
}

export type NoticeFacts =
  | {
      readonly event: "ready-for-approval" | "reminder" | "expired";
      /** Roles that have not decided. */
      readonly missing: readonly string[];
      /** ISO 8601, UTC: the end of the wait. */
      readonly until: string;
    }
  | { readonly event: "rejected"; readonly by: readonly string[] }
  | { readonly event: "failed"; readonly reason: string }
  | { readonly event: "published"; readonly edition: EditionPlace }
  | {
      readonly event: "withdrawn";
      readonly edition: EditionPlace;
      readonly reason: string;
      /** The city's printed name, as the edition has it. */
      readonly printedCity: string;
    };

/** What is sent: as a mail, as JSON to a web address, or as JSON to a command. */
export interface Message {
  readonly id: string;
  /** "test" is sent by hand, to try the ways. */
  readonly event: NoticeEvent | "test";
  /** Name of the city folder; null in a test. */
  readonly city: string | null;
  readonly period: string | null;
  /** One line. */
  readonly subject: string;
  /** Plain text with line ends. */
  readonly text: string;
}
