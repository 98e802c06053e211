import { createServer, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type WebSocketServerLike } from '@hono/node-server';
import { WebSocketServer } from 'ws';
import type { Fetch } from './app.ts';
import { hasCode } from './lock/record.ts';

export const LOOPBACK = '127.0.0.1';
/** How many ports after the wanted one are tried. */
const TRIES = 50;
/** How long open requests may take to finish when the server stops, in milliseconds. */
const GRACE_MS = 5_000;
/** Nothing that is sent on a web socket is longer: a typed answer of the most characters, each escaped. */
const MOST_MESSAGE_BYTES = 128 * 1024;
/** The code with which a server that stops closes its web sockets. */
const GOING_AWAY = 1001;

export type Listening = {
  readonly port: number;
  /** Sets what answers. Requests that came before wait for it. */
  answerWith(fetch: Fetch): void;
  /** Takes no new request, lets open ones finish for up to five seconds, and ends. */
  close(): Promise<void>;
};

/** Listens on the loopback address only, on `wanted` or the next port that is free; 0 means any. Throws when none of fifty is. */
export async function listen(wanted: number): Promise<Listening> {
  let answerWith: (fetch: Fetch) => void = () => undefined;
  const answering = new Promise<Fetch>((resolve) => {
    answerWith = resolve;
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_MESSAGE_BYTES });
  const server = createAdaptorServer({
    fetch: async (request, env) => (await answering)(request, env),
    createServer,
    overrideGlobalObjects: false,
    // The two packages differ on whether an option that is left out may be named.
    websocket: { server: sockets as WebSocketServerLike },
  });
  if (!(server instanceof Server)) throw new Error('The server speaks another protocol than HTTP/1.');
  for (let port = wanted; ; port++) {
    try {
      const bound = await bind(server, port);
      return { port: bound, answerWith, close: () => close(server, sockets) };
    } catch (error) {
      const taken = hasCode(error, 'EADDRINUSE') || hasCode(error, 'EACCES');
      if (!taken || port >= Math.min(wanted + TRIES, 65_535)) throw error;
    }
  }
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function close(server: Server, sockets: WebSocketServer): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
  server.closeIdleConnections();
  for (const socket of sockets.clients) socket.close(GOING_AWAY);
  const cutOff = setTimeout(() => {
    server.closeAllConnections();
    for (const socket of sockets.clients) socket.terminate();
  }, GRACE_MS);
  await closed.finally(() => clearTimeout(cutOff));
}
