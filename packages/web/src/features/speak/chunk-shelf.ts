/** Samples of a take that the server does not have yet. */
export type ShelvedChunk = {
  readonly takeId: string;
  /** 1 where `first` counts from where a page went on, because the server had not said yet how much it has. A number: booleans are no keys. */
  readonly relative: 0 | 1;
  /** The number of the first sample. */
  readonly first: number;
  readonly pcm: Int16Array;
};

/** Where a browser keeps what was said while the server does not answer: a closed tab does not take it along. */
export type Shelf = {
  put(chunks: readonly ShelvedChunk[]): void;
  /** Takes away chunks of a take that end at or before this sample: the server has them. */
  drop(takeId: string, upTo: number): void;
  clear(takeId: string): void;
};

const DATABASE = 'candor.speech';
const STORE = 'chunks';
/** Says in passing that there is something here, so that pages which never recorded open no database. */
const FLAG = 'candor.unsent';

let opening: Promise<IDBDatabase | null> | null = null;

/** Null where the browser keeps nothing; what is said is then in the page alone. */
function database(): Promise<IDBDatabase | null> {
  opening ??= new Promise((resolve) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: ['takeId', 'relative', 'first'] });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });
  return opening;
}

/** One transaction; they run in the order of the calls. Where the disk is full, what is there stays, and the page still holds the rest. */
async function inStore(mode: IDBTransactionMode, work: (store: IDBObjectStore) => void): Promise<void> {
  const open = await database();
  if (!open) return;
  await new Promise<void>((resolve) => {
    const transaction = open.transaction(STORE, mode);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => resolve();
    work(transaction.objectStore(STORE));
  });
}

export const browserShelf: Shelf = {
  put(chunks) {
    localStorage.setItem(FLAG, '1');
    void inStore('readwrite', (store) => {
      for (const chunk of chunks) store.put(chunk);
    });
  },
  drop: (takeId, upTo) =>
    void inStore('readwrite', (store) => {
      const cursors = store.openCursor(IDBKeyRange.bound([takeId, 0, 0], [takeId, 0, upTo]));
      cursors.onsuccess = () => {
        const cursor = cursors.result;
        if (!cursor) return;
        const { first, pcm } = cursor.value as ShelvedChunk;
        if (first + pcm.length <= upTo) cursor.delete();
        cursor.continue();
      };
    }),
  // An array sorts behind every number: all keys of the take.
  clear: (takeId) => void inStore('readwrite', (store) => store.delete(IDBKeyRange.bound([takeId], [takeId, []]))),
};

/** What is kept here of each take, in the order in which it was said. */
export async function shelvedTakes(): Promise<ReadonlyMap<string, readonly ShelvedChunk[]>> {
  const takes = new Map<string, ShelvedChunk[]>();
  if (localStorage.getItem(FLAG) === null) return takes;
  await inStore('readonly', (store) => {
    const all = store.getAll();
    all.onsuccess = () => {
      for (const chunk of all.result as ShelvedChunk[]) {
        const before = takes.get(chunk.takeId);
        if (before) before.push(chunk);
        else takes.set(chunk.takeId, [chunk]);
      }
    };
  });
  if (takes.size === 0) localStorage.removeItem(FLAG);
  return takes;
}

/** Forgets everything: when all is deleted, this goes, too. */
export const clearShelf = (): Promise<void> => (localStorage.getItem(FLAG) === null ? Promise.resolve() : inStore('readwrite', (store) => store.clear()));
