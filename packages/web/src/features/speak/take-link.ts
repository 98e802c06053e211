import type { ShelvedChunk } from './chunk-shelf.ts';

/** What the server says on the socket of a take; docs/api.md describes each. */
export type FromServer = { readonly type: string; readonly samples?: number; readonly leftMs?: number };

/** What the page has to know of the way to the server. */
export type LinkEvent = 'connected' | 'waiting' | 'almost-full' | 'full' | 'disk-full' | 'taken-over' | 'gone';

/** What is used of a WebSocket; tests bring their own. */
export type LinkSocket = Pick<WebSocket, 'send' | 'close' | 'onmessage' | 'onclose' | 'onopen'> & { binaryType: BinaryType };
/** Where chunks are kept that the server does not take just now; `relative` as on the shelf. */
export type LinkShelf = {
  put(chunks: readonly Pick<ShelvedChunk, 'relative' | 'first' | 'pcm'>[]): void;
  drop(upTo: number): void;
  clear(): void;
};
export type LinkPorts = {
  connect(): LinkSocket;
  /** Calls back after a while; gives a way to call it off. */
  later(callback: () => void, ms: number): () => void;
  onEvent(event: LinkEvent): void;
  onStored(samples: number): void;
  readonly shelf: LinkShelf;
};

export type TakeLink = {
  /** The next samples that were spoken. They are kept here until the server has them on its disk. */
  push(pcm: Int16Array): void;
  /** Samples spoken in all, and those that are on the disk. */
  spoken(): number;
  stored(): number;
  /** Resolves once everything is stored. Rejects when that can never be. */
  flushed(): Promise<void>;
  close(): void;
};

const HEAD_BYTES = 4;
const RETRY_MS = [100, 250, 500, 1_000] as const;
/** Samples that may be on their way without having been acknowledged: two seconds. */
const WINDOW = 32_000;
/** Chunks, of 64 ms, that may wait for the server before they are put on the shelf: it is slow, or gone without a word. */
const SHELVE_FROM = 6;
/** By close code: coming back does not help. */
export const FINAL: Readonly<Record<number, LinkEvent>> = { 4001: 'taken-over', 4002: 'gone', 4004: 'gone' };

/** Sends a take to the server. What is not acknowledged stays in memory, and goes again on the next connection. */
export function linkTake(ports: LinkPorts): TakeLink {
  const waiting: { first: number; readonly pcm: Int16Array; shelved: boolean }[] = [];
  let spoken = 0;
  let stored = 0;
  let sent = 0;
  let begun = false;
  let socket: LinkSocket | null = null;
  let ready = false;
  let isDown = false;
  let tries = 0;
  let over: LinkEvent | 'closed' | null = null;
  let cancelRetry = (): void => undefined;
  const flushers = new Set<{ resolve: () => void; reject: (error: Error) => void }>();

  function send(): void {
    for (const { first, pcm } of waiting) {
      if (!ready || !socket) return;
      const end = first + pcm.length;
      if (end <= sent) continue;
      if (end - stored > WINDOW) return;
      const fresh = pcm.subarray(Math.max(0, sent - first));
      socket.send(chunkBytes(end - fresh.length, fresh));
      sent = end;
    }
  }

  function hasStored(samples: number): void {
    stored = Math.max(stored, samples);
    let wasShelved = false;
    while (waiting[0] && waiting[0].first + waiting[0].pcm.length <= stored) wasShelved = waiting.shift()?.shelved || wasShelved;
    if (wasShelved) ports.shelf.drop(stored);
    ports.onStored(stored);
    if (stored < spoken) return;
    for (const { resolve } of flushers) resolve();
    flushers.clear();
  }

  /** Puts what waits where a closed page does not take it along. */
  function shelve(): void {
    const fresh = waiting.filter(({ shelved }) => !shelved);
    if (fresh.length === 0) return;
    ports.shelf.put(fresh.map(({ first, pcm }) => ({ relative: begun ? 0 : 1, first, pcm })));
    for (const chunk of fresh) chunk.shelved = true;
  }

  function end(event: LinkEvent | 'closed'): void {
    over ??= event;
    ready = false;
    cancelRetry();
    for (const { reject } of flushers) reject(new Error(event));
    flushers.clear();
  }

  /** A take that is gone on with has samples already: what was spoken before the server said how many comes after them. */
  function goOnFrom(samples: number): void {
    begun = true;
    const isShelved = waiting.some(({ shelved }) => shelved);
    for (const chunk of waiting) {
      chunk.first += samples;
      chunk.shelved = false;
    }
    spoken += samples;
    if (!isShelved) return;
    ports.shelf.clear();
    shelve();
  }

  function hear({ type, samples = stored }: FromServer): void {
    if (type === 'ready' || type === 'missing') {
      if (!begun) goOnFrom(samples);
      ready = true;
      isDown = false;
      tries = 0;
      sent = samples;
      hasStored(samples);
      ports.onEvent('connected');
      send();
    } else if (type === 'stored') {
      hasStored(samples);
      send();
    } else if (type === 'almost-full') ports.onEvent(type);
    else if (type === 'full' || type === 'disk-full') {
      // What comes after the end is not part of the take.
      spoken = samples;
      waiting.length = 0;
      ports.shelf.clear();
      hasStored(samples);
      ports.onEvent(type);
    }
  }

  function connect(): void {
    const opened = ports.connect();
    socket = opened;
    ready = false;
    opened.binaryType = 'arraybuffer';
    opened.onmessage = ({ data }) => hear(JSON.parse(String(data)) as FromServer);
    opened.onclose = ({ code }) => {
      if (socket !== opened || over) return;
      ready = false;
      const final = FINAL[code];
      if (final) {
        end(final);
        if (final === 'gone') ports.shelf.clear();
        ports.onEvent(final);
        return;
      }
      isDown = true;
      shelve();
      if (tries > 0) ports.onEvent('waiting');
      cancelRetry = ports.later(connect, RETRY_MS[Math.min(tries++, RETRY_MS.length - 1)] ?? 0);
    };
  }
  connect();

  return {
    push(pcm) {
      if (over) return;
      waiting.push({ first: spoken, pcm, shelved: false });
      spoken += pcm.length;
      send();
      if (isDown || waiting.length > SHELVE_FROM) shelve();
    },
    spoken: () => spoken,
    stored: () => stored,
    flushed() {
      if (stored >= spoken) return Promise.resolve();
      if (over) return Promise.reject(new Error(over));
      return new Promise((resolve, reject) => flushers.add({ resolve, reject }));
    },
    close() {
      end('closed');
      socket?.close();
    },
  };
}

/** A chunk as the socket takes it: the number of its first sample, then the samples. */
export function chunkBytes(first: number, pcm: Int16Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD_BYTES + pcm.byteLength);
  new DataView(bytes.buffer).setUint32(0, first, true);
  bytes.set(new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength), HEAD_BYTES);
  return bytes;
}
