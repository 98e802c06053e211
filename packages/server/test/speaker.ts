import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { CHUNK_HEAD_BYTES } from '../src/takes/limits.ts';
import { fromServerSchema } from '../src/takes/stream.ts';
import { SAMPLE_RATE } from '../src/takes/wav.ts';

/** Samples of a chunk: 64 ms, as the studio's page sends them. */
const CHUNK = 1_024;
const PACE_MS = (CHUNK * 1000) / SAMPLE_RATE;

type SpeakerOptions = { readonly address: string; readonly token: string; readonly id: string; readonly from: number };

/** Speaks in real time as the page does: keeps what is not acknowledged, and sends it again on a new connection. */
export function speaker({ address: firstAddress, token, id, from }: SpeakerOptions) {
  let address = firstAddress;
  let socket: WebSocket | null = null;
  let ready = false;
  let closed = false;
  let muted = false;
  let spoken = from;
  let stored = from;
  let sent = from;
  const started = Date.now();

  const connect = (): void => {
    if (closed) return;
    const opened = new WebSocket(`${address.replace('http', 'ws')}/api/takes/${id}/stream`, { headers: { authorization: `Bearer ${token}` } });
    socket = opened;
    ready = false;
    opened.on('message', (data) => {
      const message = fromServerSchema.parse(JSON.parse(String(data)));
      if (!('samples' in message)) return;
      stored = Math.max(stored, message.samples);
      if (message.type === 'ready' || message.type === 'missing') {
        sent = message.samples;
        ready = true;
      }
    });
    opened.on('error', () => undefined); // The close that follows connects again.
    opened.on('close', () => {
      if (socket !== opened) return;
      ready = false;
      void sleep(20).then(connect);
    });
  };
  const sampleAt = (i: number): number => ((i * 7_919) % 60_000) - 30_000;
  const send = (): void => {
    while (ready && socket?.readyState === WebSocket.OPEN && sent < spoken) {
      const count = Math.min(CHUNK, spoken - sent);
      const bytes = Buffer.alloc(CHUNK_HEAD_BYTES + 2 * count);
      bytes.writeUInt32LE(sent, 0);
      for (let i = 0; i < count; i++) bytes.writeInt16LE(sampleAt(sent + i), CHUNK_HEAD_BYTES + 2 * i);
      socket.send(bytes);
      sent += count;
    }
  };
  connect();
  const timer = setInterval(() => {
    if (!muted) spoken = from + Math.floor((Date.now() - started) / PACE_MS) * CHUNK;
    send();
  }, PACE_MS / 2);

  return {
    sampleAt,
    spoken: (): number => spoken,
    stored: (): number => stored,
    cut: (): void => socket?.terminate(),
    /** The server came back somewhere else. */
    moveTo(next: string): void {
      address = next;
      socket?.terminate();
    },
    /** The page is gone, and with it what it had not sent. */
    close(): void {
      closed = true;
      clearInterval(timer);
      socket?.terminate();
    },
    /** Falls silent, and waits until everything is stored. */
    async finish(): Promise<void> {
      muted = true;
      while (stored < spoken) await sleep(10);
      closed = true;
      clearInterval(timer);
      socket?.close();
    },
  };
}
