import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { type FromRoomInput, type ToRoom, toRoomSchema } from '../src/api/schemas.ts';
import { CHUNK_HEAD_BYTES } from '../src/takes/limits.ts';

/** Samples of a chunk: 64 ms, as the studio's page sends them. */
const CHUNK = 1_024;

export type RoomClient = Awaited<ReturnType<typeof enterRoom>>;
type Said<T extends ToRoom['type']> = Extract<ToRoom, { type: T }>;

/** Somebody in the room: keeps all that is said to them, each checked by the published shape, and says at once that they have heard it. */
export async function enterRoom({ address, token, id }: { readonly address: string; readonly token: string; readonly id: string }) {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/api/interviews/${id}/stream`, { headers: { authorization: `Bearer ${token}` } });
  const said: ToRoom[] = [];
  const raw: string[] = [];
  let faults = '';
  const taken = new Set<number>();
  let listensTo = true;
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  socket.on('error', (error) => {
    faults += String(error);
  });
  socket.on('message', (data) => {
    raw.push(String(data));
    const message = toRoomSchema.parse(JSON.parse(String(data)));
    said.push(message);
    if (message.type === 'say' && listensTo) send({ type: 'spoke', turnId: message.turn.id });
  });
  const send = (message: FromRoomInput): void => socket.send(JSON.stringify(message));

  return {
    said,
    raw,
    closed,
    send,
    sendRaw: (data: string | Buffer): void => socket.send(data),
    /** From now on the interviewer's words are not said to be over. */
    stopHearing(): void {
      listensTo = false;
    },
    hello: (more: Partial<Extract<FromRoomInput, { type: 'hello' }>> = {}): void => send({ type: 'hello', voice: 'captions', microphone: false, ...more }),
    /** The first message of these types that was not taken yet. Others wait until they are asked for. */
    async next<T extends ToRoom['type']>(...types: readonly T[]): Promise<Said<T>> {
      const deadline = Date.now() + 15_000;
      for (;;) {
        const found = said.find((message, at) => !taken.has(at) && types.some((type) => type === message.type));
        if (found) {
          taken.add(said.indexOf(found));
          return found as Said<T>;
        }
        if (Date.now() > deadline || faults !== '') throw new Error(`no ${types.join(' or ')} came ${faults}:\n${raw.slice(-10).join('\n')}`);
        await sleep(5);
      }
    },
    /** Sound from this sample on, loud or silent. */
    async sound(from: number, ms: number, isLoud: boolean): Promise<number> {
      let at = from;
      for (const end = from + ms * 16; at < end; ) {
        const count = Math.min(CHUNK, end - at);
        const bytes = Buffer.alloc(CHUNK_HEAD_BYTES + 2 * count);
        bytes.writeUInt32LE(at, 0);
        for (let i = 0; i < count; i++) bytes.writeInt16LE(isLoud ? (i % 2 === 0 ? 12_000 : -12_000) : 0, CHUNK_HEAD_BYTES + 2 * i);
        socket.send(bytes);
        at += count;
      }
      return at;
    },
    leave: (): void => socket.terminate(),
  };
}
