import { parentPort, workerData } from 'node:worker_threads';
import { attempt } from './attempt.ts';
import { type Job, prepare } from './jobs.ts';

/** What goes to a worker and comes back, in the same order. */
export type Told = { readonly line: unknown };

if (!parentPort) throw new Error('worker.ts runs in a worker thread');
const port = parentPort;
const work = await prepare(workerData as Job, { quiet: true });
let last: Promise<void> = Promise.resolve();
port.on('message', ({ line }: Told) => {
  last = last.then(async () => port.postMessage(await attempt(() => work(line as never))));
});
port.postMessage('ready');
