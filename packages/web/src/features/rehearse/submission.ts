type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (questionId: string): string => `candor.submission.${questionId}`;

/**
 * The id under which this text is sent. Sent again (after a lost answer, or a reload) the same text keeps its id and is stored once;
 * a changed text is another attempt. Where the browser keeps nothing, a new id each time is the best there is.
 */
export function clientIdFor(storage: Storage, questionId: string, text: string, newId: () => string): string {
  const pending = read(storage, questionId);
  if (pending?.text === text) return pending.clientId;
  const clientId = newId();
  try {
    storage.setItem(keyOf(questionId), JSON.stringify({ clientId, text }));
  } catch {
    // Storage is off or full. The answer is sent all the same; only sending it twice would then store it twice.
  }
  return clientId;
}

/** The server has acknowledged it. */
export const acknowledge = (storage: Storage, questionId: string): void => storage.removeItem(keyOf(questionId));

function read(storage: Storage, questionId: string): { clientId: string; text: string } | null {
  const stored = storage.getItem(keyOf(questionId));
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    const ours =
      typeof value === 'object' &&
      value !== null &&
      'clientId' in value &&
      typeof value.clientId === 'string' &&
      'text' in value &&
      typeof value.text === 'string';
    return ours ? { clientId: value.clientId as string, text: value.text as string } : null;
  } catch {
    // Not ours, so nothing is pending.
    return null;
  }
}
