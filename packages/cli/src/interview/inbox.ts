/** Things that happen, handed over one at a time, in order. */
export type Inbox<T> = { put(thing: T): void; take(): Promise<T> };

export function openInbox<T>(): Inbox<T> {
  const waiting: T[] = [];
  let wake: (() => void) | null = null;
  return {
    put(thing) {
      waiting.push(thing);
      wake?.();
    },
    async take() {
      for (;;) {
        const next = waiting.shift();
        if (next !== undefined) return next;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
