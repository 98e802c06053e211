import { describe, expect, it } from 'vitest';
import { type FromServer, type LinkEvent, type LinkSocket, linkTake } from './take-link.ts';

/** A server that stores samples up to a point, and can go away. */
function world() {
  const disk: number[] = [];
  const shelf = new Map<string, number[]>();
  const events: LinkEvent[] = [];
  const laters: (() => void)[] = [];
  let socket: LinkSocket | null = null;
  let answering = true;
  const say = (message: FromServer): void => socket?.onmessage?.call(socket as WebSocket, new MessageEvent('message', { data: JSON.stringify(message) }));
  const link = linkTake({
    connect() {
      const opened: LinkSocket = {
        binaryType: 'blob',
        onopen: null,
        onmessage: null,
        onclose: null,
        close: () => undefined,
        send(data) {
          const bytes = new DataView((data as Uint8Array<ArrayBuffer>).buffer);
          const first = bytes.getUint32(0, true);
          expect(first).toBeLessThanOrEqual(disk.length);
          for (let i = 4; i < bytes.byteLength; i += 2) disk[first + (i - 4) / 2] = bytes.getInt16(i, true);
          if (answering) say({ type: 'stored', samples: disk.length });
        },
      };
      socket = opened;
      return opened;
    },
    later: (callback) => {
      laters.push(callback);
      return () => undefined;
    },
    onEvent: (event) => events.push(event),
    onStored: () => undefined,
    shelf: {
      put(chunks) {
        for (const { relative, first, pcm } of chunks) shelf.set(`${relative} ${first}`, [...pcm]);
      },
      drop(upTo) {
        for (const [key, pcm] of shelf) if (key.startsWith('0') && Number(key.slice(2)) + pcm.length <= upTo) shelf.delete(key);
      },
      clear: () => shelf.clear(),
    },
  });
  return {
    link,
    disk,
    shelf,
    events,
    say,
    mute: (): void => {
      answering = false;
    },
    drop: (code = 1006): void =>
      socket?.onclose?.call(socket as WebSocket, Object.assign(new Event('close'), { code, reason: '', wasClean: false }) as CloseEvent),
    retry: (): void => laters.shift()?.(),
  };
}
const speech = (from: number, count: number): Int16Array => Int16Array.from({ length: count }, (_, i) => from + i);
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('linkTake', () => {
  it('sends nothing before the server says from where, and then everything in order', async () => {
    const { link, disk, say } = world();
    link.push(speech(0, 5));
    link.push(speech(5, 5));
    expect(disk).toEqual([]);
    say({ type: 'ready', samples: 0 });
    expect(disk).toEqual(numbers(10));
    await link.flushed();
    expect([link.spoken(), link.stored()]).toEqual([10, 10]);
  });

  it('sends again what was not acknowledged, in part where the server has a part of it', () => {
    const { link, disk, say, mute, drop, retry, events } = world();
    say({ type: 'ready', samples: 0 });
    mute();
    link.push(speech(0, 8));
    drop();
    link.push(speech(8, 4));
    disk.length = 3; // The server was killed in the middle of it.
    retry();
    say({ type: 'ready', samples: 3 });
    expect(disk).toEqual(numbers(12));
    expect(events).toEqual(['connected', 'connected']);
  });

  it('goes on after what is stored already, also with what was said before the server answered', () => {
    const { link, disk, say } = world();
    disk.push(...numbers(7));
    link.push(speech(7, 3));
    say({ type: 'ready', samples: 7 });
    expect(disk).toEqual(numbers(10));
    expect(link.spoken()).toBe(10);
  });

  it('says so when it takes more than one try', () => {
    const { drop, retry, events } = world();
    drop();
    expect(events).toEqual([]);
    retry();
    drop();
    expect(events).toEqual(['waiting']);
  });

  it('waits for the server when much is on its way', () => {
    const { link, disk, say, mute } = world();
    say({ type: 'ready', samples: 0 });
    mute();
    for (let i = 0; i < 40; i++) link.push(new Int16Array(1_024));
    expect(disk.length).toBeLessThanOrEqual(32_000);
    say({ type: 'stored', samples: disk.length });
    expect(disk.length).toBe(40 * 1_024);
  });

  it('puts on the shelf what the server cannot take, and takes it away when it has it', () => {
    const { link, shelf, say, mute, drop, retry } = world();
    say({ type: 'ready', samples: 0 });
    link.push(speech(0, 4));
    expect(shelf.size).toBe(0);
    mute();
    link.push(speech(4, 4));
    expect(shelf.size).toBe(0); // The server has a moment to answer.
    drop();
    expect([...shelf]).toEqual([['0 4', [4, 5, 6, 7]]]);
    link.push(speech(8, 2));
    expect([...shelf.keys()]).toEqual(['0 4', '0 8']);
    retry();
    say({ type: 'ready', samples: 6 });
    expect([...shelf.keys()]).toEqual(['0 4', '0 8']);
    say({ type: 'stored', samples: 8 });
    expect([...shelf.keys()]).toEqual(['0 8']);
    say({ type: 'stored', samples: 10 });
    expect(shelf.size).toBe(0);
  });

  it('shelves what a silent server does not acknowledge', () => {
    const { link, shelf, say, mute } = world();
    say({ type: 'ready', samples: 0 });
    mute();
    for (let i = 0; i < 8; i++) link.push(speech(2 * i, 2));
    expect(shelf.size).toBe(8);
  });

  it('gives what was said before the server said where its place, once it is known', () => {
    const { link, disk, shelf, say, mute, drop, retry } = world();
    disk.push(...numbers(100));
    mute();
    drop();
    link.push(speech(0, 3));
    expect([...shelf.keys()]).toEqual(['1 0']);
    retry();
    say({ type: 'ready', samples: 100 });
    expect([...shelf.keys()]).toEqual(['0 100']);
    drop(4004);
    expect(shelf.size).toBe(0);
  });

  it('ends where the disk is full, and is complete with what is there', async () => {
    const { link, say, mute, events } = world();
    say({ type: 'ready', samples: 0 });
    mute();
    link.push(speech(0, 10));
    say({ type: 'disk-full', samples: 6 });
    expect([link.spoken(), link.stored(), events.at(-1)]).toEqual([6, 6, 'disk-full']);
    await link.flushed();
  });

  it('does not come back to a take that is gone, or that another page has', async () => {
    const { link, drop, retry, events } = world();
    link.push(speech(0, 1));
    const flushed = link.flushed();
    drop(4001);
    retry();
    expect(events).toEqual(['taken-over']);
    await expect(flushed).rejects.toThrow('taken-over');
    await expect(link.flushed()).rejects.toThrow('taken-over');
  });
});
