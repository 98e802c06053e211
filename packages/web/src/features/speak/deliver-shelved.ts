import { streamUrl } from '../../api/endpoints.ts';
import { browserShelf, type Shelf, type ShelvedChunk, shelvedTakes } from './chunk-shelf.ts';
import { withFreeTake } from './hold-take.ts';
import { chunkBytes, FINAL, type FromServer, type LinkSocket } from './take-link.ts';

/** How long another tab may take to let go of a take, and how long the server to answer; then it is left for the next time. */
const FREE_MS = 1_000;
const ANSWER_MS = 10_000;

/** Sends what a closed page could not send any more: afterwards the server offers all that was said. */
export async function deliverShelved(): Promise<void> {
  for (const [takeId, chunks] of await shelvedTakes()) {
    await withFreeTake(takeId, FREE_MS, () => deliver(takeId, chunks, browserShelf, () => new WebSocket(streamUrl(takeId)), AbortSignal.timeout(ANSWER_MS)));
  }
}

/** Resolves when the server has all of it, or will never take it, or has not answered: then it stays on the shelf. */
export function deliver(takeId: string, chunks: readonly ShelvedChunk[], shelf: Shelf, connect: () => LinkSocket, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect();
    let target = Number.POSITIVE_INFINITY;
    const end = (isOver: boolean): void => {
      if (isOver) shelf.clear(takeId);
      socket.onclose = null;
      socket.close();
      resolve();
    };
    signal.addEventListener('abort', () => end(false), { once: true });
    socket.onclose = ({ code }) => end(FINAL[code] === 'gone');
    socket.onmessage = ({ data }) => {
      const { type, samples = 0 } = JSON.parse(String(data)) as FromServer;
      if (type === 'ready') {
        const rest = whatIsMissing(chunks, samples);
        // From here on each piece has its place: cut off now, nothing comes twice.
        shelf.clear(takeId);
        shelf.put(rest.map(({ first, pcm }) => ({ takeId, relative: 0, first, pcm })));
        const last = rest.at(-1);
        target = last ? last.first + last.pcm.length : samples;
        for (const { first, pcm } of rest) socket.send(chunkBytes(first, pcm));
      }
      if (type === 'full' || ((type === 'ready' || type === 'stored') && samples >= target)) end(true);
      if (type === 'disk-full' || type === 'missing') end(false);
    };
  });
}

type Piece = Pick<ShelvedChunk, 'first' | 'pcm'>;

/** What comes after the samples that the server has, numbered on from there. */
export function whatIsMissing(chunks: readonly ShelvedChunk[], samples: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = samples;
  for (const { relative, first, pcm } of chunks) {
    const fresh = relative === 1 ? pcm : pcm.subarray(Math.max(0, samples - first));
    if (fresh.length === 0) continue;
    pieces.push({ first: next, pcm: fresh });
    next += fresh.length;
  }
  return pieces;
}
