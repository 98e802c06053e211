import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../../..');

export type Child = {
  readonly pid: number;
  readonly output: () => string;
  /** Waits for a line that begins like this and gives the rest of it. Rejects with all output when the process ends first. */
  line(start: string): Promise<string>;
  send(line: string): void;
  /** Ends the process, and waits until it is gone. Gives its exit code; null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  readonly ended: Promise<number | null>;
};

/** Starts a Node process from the root of the repository. */
export function startChild(args: readonly string[], env: Record<string, string> = {}): Child {
  const child: ChildProcess = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, CANDOR_NO_OPEN: '1', ...env }, stdio: 'pipe' });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  const find = (start: string): string | undefined => /^(.*)\n/.exec(output.split(new RegExp(`^${start}`, 'm'))[1] ?? '')?.[1];
  return {
    pid: child.pid ?? 0,
    output: () => output,
    async line(start) {
      let over = false;
      void ended.then(() => {
        over = true;
      });
      for (;;) {
        const found = find(start);
        if (found !== undefined) return found.trim();
        if (over) throw new Error(`The process ended before "${start}":\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    send: (line) => void child.stdin?.write(`${line}\n`),
    async end(signal) {
      child.kill(signal);
      return ended;
    },
    ended,
  };
}

/** A server that can be killed; see serve.ts. */
export const startServe = (dataFolder: string): Child => startChild(['--import', 'tsx', 'packages/server/test/serve.ts', dataFolder]);

/** Requests to a server as a program sends them. */
export async function clientOf(dataFolder: string, address: string) {
  const token = (await readFile(path.join(dataFolder, 'token'), 'utf8')).trim();
  const ask = (url: string, method = 'GET', body?: unknown): Promise<Response> =>
    fetch(new URL(url, address), {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return Object.assign(ask, { token });
}
