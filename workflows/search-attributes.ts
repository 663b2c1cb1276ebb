/** By what runs are found on the server: readable there, even where payloads are encrypted. For workflows and clients. */
import {
  defineSearchAttributeKey,
  SearchAttributeType,
  type SearchAttributePair,
} from "@temporalio/common";
import type { Trigger } from "../domain/review.ts";

const keyword = (name: string) => defineSearchAttributeKey(name, SearchAttributeType.KEYWORD);

export const attributes = {
  /** Name of the city folder. */
  city: keyword("VlrCity"),
  /** "2024" */
  period: keyword("VlrPeriod"),
  /** Name of the network that started the run. */
  network: keyword("VlrNetwork"),
  /** Who started it: "person", "schedule" or "network". */
  trigger: keyword("VlrTrigger"),
  /** "making", "waiting", and at the end "draft" or how the wait for people has ended. */
  status: keyword("VlrStatus"),
  /** State of the approval: "waiting", "approved", "rejected" or "expired". Only of runs that ask people. */
  approval: keyword("VlrApproval"),
} as const;

export interface AboutRun {
  readonly city: string;
  /** Not known yet to the run of a schedule. */
  readonly period?: string;
  /** Of a run that a network started. */
  readonly network?: string;
}

/** What a run is started with. */
export function attributesOf(
  { city, period, network }: AboutRun,
  trigger: Trigger,
): SearchAttributePair[] {
  return [
    { key: attributes.city, value: city },
    ...(period === undefined ? [] : [{ key: attributes.period, value: period }]),
    ...(network === undefined ? [] : [{ key: attributes.network, value: network }]),
    { key: attributes.trigger, value: trigger },
    { key: attributes.status, value: "making" },
  ];
}

/** What the run of a network is started with. The run of a schedule does not know its period yet. */
export function attributesOfNetwork(
  { network, period }: { readonly network: string; readonly period?: string },
  trigger: Exclude<Trigger, "network">,
): SearchAttributePair[] {
  return [
    { key: attributes.network, value: network },
    ...(period === undefined ? [] : [{ key: attributes.period, value: period }]),
    { key: attributes.trigger, value: trigger },
  ];
}
