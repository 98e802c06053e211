const OURS = 'candor.';

/** Everything of ours that this browser keeps: drafts, clocks, unsent answers, and choices. */
export function forgetBrowserCopies(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(OURS)) storage.removeItem(key);
}
