/** Composes in a process of its own, which is replaced when the templates change: a process loads a module only once. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Composed, ComposeRequest } from "./composed.ts";

export interface Composer {
  /** One at a time. */
  compose(request: ComposeRequest): Promise<Composed>;
  /** From the next page on everything is loaded anew. */
  renew(): void;
  close(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL("composer-process.js", import.meta.url));

export function createComposer(): Composer {
  let child: ChildProcess | null = null;
  const stop = (): ChildProcess | null => {
    const stopped = child;
    child = null;
    stopped?.kill("SIGKILL");
    return stopped;
  };
  return {
    compose: async (request) => {
      child ??= fork(PROGRAM, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      const composed = await answerOf(child, request);
      if (composed === null) stop();
      return composed ?? ENDED;
    },
    renew: stop,
    close: async () => {
      const stopped = stop();
      if (stopped !== null && stopped.exitCode === null) await once(stopped, "exit");
    },
  };
}

const ENDED: Composed = {
  kind: "failed",
  trouble: {
    message: "the process that composes the page has ended",
    code: null,
    problems: [],
    hint: "See the terminal; the next change starts it again",
  },
};

/** Null when the process ends before it answers. */
function answerOf(child: ChildProcess, request: ComposeRequest): Promise<Composed | null> {
  return new Promise((resolve) => {
    const settle = (composed: Composed | null): void => {
      child.off("message", onMessage);
      child.off("exit", onEnd);
      child.off("error", onEnd);
      resolve(composed);
    };
    const onMessage = (message: unknown): void => {
      settle(message as Composed);
    };
    const onEnd = (): void => {
      settle(null);
    };
    child.once("message", onMessage);
    child.once("exit", onEnd);
    child.once("error", onEnd);
    child.send(request);
  });
}
