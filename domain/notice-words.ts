/** Notices in plain words: what happened, what to do next, which command. */
import type { Message, Notice } from "./notice.ts";

/** `cityName` is printed as it is but for line ends, which never get into a subject. */
export function messageOf(notice: Notice, cityName: string): Message {
  const { id, event, city, period } = notice;
  const about = oneLine(period === null ? cityName : `${cityName} ${period}`);
  const { subject, lines } = wordsOf(notice, `${city}/${period ?? ""}`);
  const what = notice.kind === "network" ? "Network of local reviews" : "Voluntary local review of";
  return {
    id,
    event,
    city,
    period,
    subject: `${about}: ${oneLine(subject)}`,
    text: [`${what} ${about}`, "", ...lines, "", `Message ${id}`, ""].join("\n"),
  };
}

/** Sent by hand, to see whether the ways are open. */
export function testMessage(id: string): Message {
  return {
    id,
    event: "test",
    city: null,
    period: null,
    subject: "vlr: test message",
    text: `This is a test of vlr notify. Nothing has happened, and nothing is to be done.\n\nMessage ${id}\n`,
  };
}

interface Words {
  readonly subject: string;
  readonly lines: readonly string[];
}

function wordsOf(notice: Notice, review: string): Words {
  switch (notice.event) {
    case "ready-for-approval":
    case "reminder":
    case "expired":
      return waitWords(notice, review);
    case "rejected":
      return {
        subject: "rejected",
        lines: [
          `The draft was rejected by ${notice.by.join(", ")}. Nothing was put out.`,
          "Next: correct the city folder and run the review again.",
        ],
      };
    case "failed":
      return failureWords(notice);
    case "published":
      return {
        subject: `edition ${notice.edition.number} is out`,
        lines: [`Edition ${notice.edition.number}: ${notice.edition.place}`],
      };
    case "withdrawn":
      return {
        subject: `edition ${notice.edition.number} is withdrawn`,
        lines: [
          `Edition ${notice.edition.number} no longer counts: ${notice.reason}`,
          `It stays as it is: ${notice.edition.place}`,
        ],
      };
  }
}

function failureWords({ kind, reason }: Notice & { readonly event: "failed" }): Words {
  return kind === "network"
    ? {
        subject: "the run of the network failed",
        lines: [
          "A run that nobody watches has failed, for all cities or for those that are named here.",
          "",
          reason,
          "",
          "Next: mend what is named above and run the network again; see also: vlr network status",
        ],
      }
    : {
        subject: "the review failed",
        lines: [
          "A run that nobody watches has failed. Nothing was put out by it.",
          "",
          reason,
          "",
          "Next: mend what is named above and run the review again; see also: vlr status",
        ],
      };
}

type WaitNotice = Extract<Notice, { readonly missing: readonly string[] }>;

function waitWords({ event, missing, until }: WaitNotice, review: string): Words {
  const who = missing.join(", ");
  const [day, time] = [until.slice(0, 10), until.slice(11, 16)];
  if (event === "expired") {
    return {
      subject: "the time for approval is over",
      lines: [
        `Nobody decided for ${who} by ${day} ${time} UTC. The draft is neither approved nor rejected, and nothing was put out.`,
        "Next: run the review again to ask anew.",
      ],
    };
  }
  const isNew = event === "ready-for-approval";
  return {
    subject: isNew ? "a draft waits for approval" : "a draft still waits for approval",
    lines: [
      `${isNew ? "A draft is ready. It waits" : "The draft still waits"} for ${who} until ${day} ${time} UTC. Silence is not approval.`,
      "",
      `Read it:  vlr review ${review}`,
      `Approve:  vlr approve ${review} --by ROLE`,
      `Reject:   vlr reject ${review} --by ROLE --comment TEXT`,
    ],
  };
}

/** Line ends and other control characters as blanks. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
