/** The ways to tell people that the operator has opened. */
import { ReportError } from "../../domain/errors.ts";
import type { Message } from "../../domain/notice.ts";
import type { ChannelSettings } from "../../domain/operator-settings.ts";
import type { Channel } from "../resources.ts";
import { runCommand } from "./channel-command.ts";
import { sendMail } from "./channel-smtp.ts";
import { postToWebhook } from "./channel-webhook.ts";

/** `folder` is that of the settings: paths of secrets are taken from it. */
export function openChannels(
  settings: readonly ChannelSettings[],
  folder: string,
): readonly Channel[] {
  return settings.map((channel) => ({
    name: channel.name,
    events: channel.events,
    send: async (message) => {
      try {
        await sendBy(channel, message, folder);
      } catch (error) {
        throw named(channel.name, error);
      }
    },
  }));
}

function sendBy(channel: ChannelSettings, message: Message, folder: string): Promise<void> {
  switch (channel.kind) {
    case "smtp":
      return sendMail(channel, message, folder);
    case "webhook":
      return postToWebhook(channel, message, folder);
    case "command":
      return runCommand(channel, message);
  }
}

function named(name: string, error: unknown): unknown {
  if (!(error instanceof ReportError)) return error;
  // A secret that is missing here may be set where another worker runs.
  const retryable = error.code === "invalid-config" || error.retryable;
  const message = `${name}: ${error.message}`;
  return new ReportError("source-unavailable", message, { retryable, cause: error });
}
