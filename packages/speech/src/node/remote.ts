import { Worker } from 'node:worker_threads';
import type { Answer, Ask, ThreadRole } from './messages.ts';

const EARS = new URL('../../bin/thread.js', import.meta.url);

export type Remote<A = Ask> = {
  /** The thread's answer. Rejects when it says that it failed, or ends before it answered. */
  ask(ask: A): Promise<unknown>;
  /** Ends the thread at once, in the middle of whatever it does; the next ask starts another. */
  stop(): Promise<void>;
};

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/** A thread that starts with its first ask, and again after it ended. It never keeps the process alive by itself. */
export function createRemote<A = Ask, R = ThreadRole>(role: R, entry: URL = EARS): Remote<A> {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const start = (): Worker => {
    const started = new Worker(entry, { workerData: role, stdout: true, stderr: true });
    started.on('message', (answer: Answer) => {
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if (answer.ok) one?.resolve(answer.value);
      else one?.reject(new Error(answer.why));
    });
    let why = 'its thread ended';
    started.on('error', (error) => {
      why = error.message;
    });
    started.on('exit', () => {
      if (worker === started) worker = null;
      for (const one of waiting.values()) one.reject(new Error(why));
      waiting.clear();
    });
    return started;
  };

  return {
    ask: (ask) => {
      worker ??= start();
      const to = worker;
      const id = ++asked;
      to.ref();
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        to.postMessage({ id, ask });
      });
    },
    stop: async () => {
      await worker?.terminate();
    },
  };
}
