import { describe, expect, it } from 'vitest';
import type { Shelf, ShelvedChunk } from './chunk-shelf.ts';
import { deliver, whatIsMissing } from './deliver-shelved.ts';
import type { FromServer, LinkSocket } from './take-link.ts';

const TAKE = 'take';
const chunk = (first: number, samples: number[], relative: 0 | 1 = 0): ShelvedChunk => ({ takeId: TAKE, relative, first, pcm: Int16Array.from(samples) });
const SAID = [chunk(4, [4, 5, 6]), chunk(7, [7, 8])];

/** A shelf with what was said, and a server that has some samples. */
function world(chunks: readonly ShelvedChunk[]) {
  let kept: readonly ShelvedChunk[] = chunks;
  const shelf: Shelf = {
    put: (more) => {
      kept = [...kept, ...more];
    },
    drop: () => undefined,
    clear: () => {
      kept = [];
    },
  };
  const sent: [number, number[]][] = [];
  const socket: LinkSocket = {
    binaryType: 'blob',
    onopen: null,
    onmessage: null,
    onclose: null,
    close: () => undefined,
    send(data) {
      const bytes = new DataView((data as Uint8Array<ArrayBuffer>).buffer);
      sent.push([bytes.getUint32(0, true), Array.from({ length: (bytes.byteLength - 4) / 2 }, (_, i) => bytes.getInt16(4 + 2 * i, true))]);
    },
  };
  const away = new AbortController();
  let isOver = false;
  const delivery = deliver(TAKE, chunks, shelf, () => socket, away.signal).then(() => {
    isOver = true;
  });
  return {
    sent,
    say: (message: FromServer): void => socket.onmessage?.call(socket as WebSocket, new MessageEvent('message', { data: JSON.stringify(message) })),
    drop: (code: number): void =>
      socket.onclose?.call(socket as WebSocket, Object.assign(new Event('close'), { code, reason: '', wasClean: false }) as CloseEvent),
    giveUp: () => away.abort(),
    async end() {
      await delivery;
      return kept.map(({ relative, first, pcm }) => [relative, first, [...pcm]]);
    },
    isOver: () => isOver,
  };
}

describe('whatIsMissing', () => {
  it('goes on after what the server has', () => {
    expect(whatIsMissing(SAID, 5).map(({ first, pcm }) => [first, [...pcm]])).toEqual([
      [5, [5, 6]],
      [7, [7, 8]],
    ]);
    expect(whatIsMissing(SAID, 9)).toEqual([]);
  });
  it('puts behind it what was said before anybody knew where it belongs', () =>
    expect(whatIsMissing([chunk(4, [4]), chunk(0, [9, 9], 1)], 5).map(({ first }) => first)).toEqual([5]));
});

describe('deliver', () => {
  it('sends the rest, and clears the shelf when the server has all of it', async () => {
    const { sent, say, end, isOver } = world(SAID);
    say({ type: 'ready', samples: 6 });
    expect(sent).toEqual([
      [6, [6]],
      [7, [7, 8]],
    ]);
    say({ type: 'stored', samples: 7 });
    await Promise.resolve();
    expect(isOver()).toBe(false);
    say({ type: 'stored', samples: 9 });
    expect(await end()).toEqual([]);
  });

  it('leaves in its place what could not be stored', async () => {
    const { say, end } = world([chunk(0, [1, 2], 1)]);
    say({ type: 'ready', samples: 10 });
    say({ type: 'disk-full', samples: 10 });
    expect(await end()).toEqual([[0, 10, [1, 2]]]);
  });

  it('leaves everything where the server does not answer or goes away, and forgets what belongs to no take any more', async () => {
    const silent = world(SAID);
    silent.giveUp();
    expect(await silent.end()).toHaveLength(2);
    const gone = world(SAID);
    gone.drop(1006);
    expect(await gone.end()).toHaveLength(2);
    const deleted = world(SAID);
    deleted.drop(4004);
    expect(await deleted.end()).toEqual([]);
  });
});
