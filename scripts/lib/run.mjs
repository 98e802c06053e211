import { spawn } from 'node:child_process';

/** @typedef {{ code: number | null, output: string, timedOut: boolean, ms: number }} RunResult `code` is null when a signal ended it. */

const ownGroup = process.platform !== 'win32';
/** Process ids of what runs now. @type {Set<number>} */
const running = new Set();

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    for (const pid of running) kill(pid, 'SIGKILL');
    process.exit(1);
  });
}

/**
 * Runs a program without input and keeps what it prints. It and its children are ended after `limitMs` milliseconds; it always resolves.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ limitMs: number, cwd?: string, env?: Record<string, string | undefined> }} options
 * @returns {Promise<RunResult>}
 */
export function run(program, args, { limitMs, cwd, env }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, detached: ownGroup, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const { pid } = child;
    let output = '';
    let timedOut = false;
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    if (pid) running.add(pid);
    const timer = setTimeout(() => {
      timedOut = true;
      if (pid) kill(pid, 'SIGTERM');
      setTimeout(() => pid && kill(pid, 'SIGKILL'), GRACE_MS).unref();
      setTimeout(finish, 2 * GRACE_MS, null).unref();
    }, limitMs);
    const finish = (/** @type {number | null} */ code) => {
      clearTimeout(timer);
      if (pid) {
        // A child that outlived its parent would keep a port or a file.
        if (ownGroup) kill(pid, 'SIGKILL');
        running.delete(pid);
      }
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output, timedOut, ms: performance.now() - started });
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      finish(null);
    });
    child.once('close', finish);
    // A grandchild that keeps the pipe open after its parent's end must not hold us up.
    child.once('exit', (code) => setTimeout(finish, DRAIN_MS, code).unref());
  });
}

/** How long a program has to end by itself after it was asked to. */
const GRACE_MS = 3_000;
/** How long what is still in the pipe may take to arrive. */
const DRAIN_MS = 2_000;

/** @param {number} pid @param {NodeJS.Signals} signal */
function kill(pid, signal) {
  try {
    process.kill(ownGroup ? -pid : pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
