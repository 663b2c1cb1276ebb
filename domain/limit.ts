/** At most so many pieces of work at the same time; the others wait in the order in which they came. */
export class Limit {
  private free: number;
  private readonly queue: (() => void)[] = [];

  constructor(most: number) {
    this.free = most;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else
      await new Promise<void>((resolve) => {
        this.queue.push(resolve);
      });
    try {
      return await work();
    } finally {
      // The place goes straight to the next in the queue.
      const next = this.queue.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}
