/** The clock of one interview, in milliseconds. It runs while somebody is in the room, and never backwards. */

export function createClock(startMs: number, now: () => number) {
  let at = startMs;
  let since: number | null = null;
  const read = (): number => {
    if (since === null) return at;
    const time = now();
    at += Math.max(0, Math.round(time - since));
    since = time;
    return at;
  };
  return {
    now: read,
    run(): void {
      since ??= now();
    },
    stop(): void {
      read();
      since = null;
    },
  };
}
