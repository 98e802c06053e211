import type { Draft } from '@candor/server/api';

/** The copy of a draft that this browser keeps: it is there when the server is not. */
export type MirroredDraft = { readonly text: string; readonly revision: number /** The server has this revision. */; readonly saved: boolean };

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (questionId: string): string => `candor.draft.${questionId}`;

/** False where the browser keeps nothing (switched off, or full); the server's copy is then the only one. */
export function writeMirror(storage: Storage, questionId: string, draft: MirroredDraft): boolean {
  try {
    storage.setItem(keyOf(questionId), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function readMirror(storage: Storage, questionId: string): MirroredDraft | null {
  const stored = storage.getItem(keyOf(questionId));
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    return isMirror(value) ? value : null;
  } catch {
    // Half a write, or another program's: worth nothing, and the server's copy is read all the same.
    return null;
  }
}

export const clearMirror = (storage: Storage, questionId: string): void => storage.removeItem(keyOf(questionId));

function isMirror(value: unknown): value is MirroredDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'revision' in value &&
    Number.isInteger(value.revision) &&
    'saved' in value &&
    typeof value.saved === 'boolean'
  );
}

/** Where typing goes on: the newer of the two copies. */
export type Opening = { readonly text: string; readonly revision: number; readonly onServer: boolean };

/**
 * The server's copy is null when there is none, or when it could not be asked.
 * A copy that the server once had and has no longer was submitted or deleted elsewhere: it does not come back.
 */
export function newerDraft(server: Pick<Draft, 'text' | 'revision'> | null, mirror: MirroredDraft | null, serverAnswered: boolean): Opening {
  if (server && (!mirror || server.revision >= mirror.revision)) return { text: server.text, revision: server.revision, onServer: true };
  if (mirror && !(serverAnswered && !server && mirror.saved)) return { text: mirror.text, revision: mirror.revision, onServer: mirror.saved };
  return { text: '', revision: 0, onServer: true };
}
