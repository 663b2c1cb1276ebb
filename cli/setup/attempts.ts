/** Tries one way after another, each with a time limit, and keeps why each failed. */

export interface Attempt<T> {
  /** "official download", "go install" */
  readonly name: string;
  readonly limitMs: number;
  /** Null: this way does not apply here. */
  run(signal: AbortSignal): Promise<T | null>;
}

export interface Failed {
  readonly name: string;
  readonly why: string;
}

export type Attempted<T> =
  | { readonly found: T; readonly failed: readonly Failed[] }
  | { readonly found: null; readonly failed: readonly Failed[] };

/** The first way that works, with what was tried before it. */
export async function firstThatWorks<T>(attempts: readonly Attempt<T>[]): Promise<Attempted<T>> {
  const failed: Failed[] = [];
  for (const attempt of attempts) {
    const signal = AbortSignal.timeout(attempt.limitMs);
    try {
      const found = await Promise.race([attempt.run(signal), rejectOn(signal, attempt.limitMs)]);
      if (found !== null) return { found, failed };
      failed.push({ name: attempt.name, why: "not there" });
    } catch (error) {
      failed.push({ name: attempt.name, why: shortReason(error) });
    }
  }
  return { found: null, failed };
}

function rejectOn(signal: AbortSignal, limitMs: number): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new Error(`no result after ${Math.round(limitMs / 1000)} s`));
    });
  });
}

/** One line: the deepest cause says most ("getaddrinfo ENOTFOUND ..."). */
function shortReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const deepest = error.cause instanceof Error ? shortReason(error.cause) : error.message;
  return deepest.trim().split("\n").at(-1) ?? deepest;
}
