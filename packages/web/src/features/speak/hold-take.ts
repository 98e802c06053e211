const lockOf = (takeId: string): string => `candor.take.${takeId}`;

/** Says to the other tabs that this one is at a take, for as long as the page lives. Gives a way to let go of it. */
export function holdTake(takeId: string): () => void {
  let release = (): void => undefined;
  void navigator.locks.request(
    lockOf(takeId),
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
  );
  return () => release();
}

/** Does something with a take that no tab is at; nothing where one still is after a while. A page that was just left needs a moment to let go. */
export async function withFreeTake(takeId: string, waitMs: number, work: () => Promise<void>): Promise<void> {
  const signal = AbortSignal.timeout(waitMs);
  try {
    await navigator.locks.request(lockOf(takeId), { signal }, work);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
