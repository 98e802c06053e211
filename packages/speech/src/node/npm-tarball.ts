import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export type FetchFailure = 'unreachable' | 'broken-off' | 'not-the-package' | 'disk-full' | 'no-npm' | 'cancelled' | 'failed';
export type Fetched = { readonly ok: true; readonly file: string } | { readonly ok: false; readonly code: FetchFailure; readonly detail: string };
type Wanted = {
  /** `name@version`. */
  readonly spec: string;
  /** An empty folder; what is left in it belongs to the caller. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Told how many bytes have come so far. */
  onBytes(bytes: number): void;
};
/** Brings the file of one package from a registry. */
export type FetchTarball = (wanted: Wanted) => Promise<Fetched>;

/** How often the bytes that came are counted, in milliseconds: often enough for a bar. */
const LOOK_MS = 250;
/** A registry that says nothing for so long is gone, in milliseconds. */
const SILENCE_MS = 30_000;

/** By npm's code. What is not listed here is told in npm's own words. */
const FAILURES: Readonly<Record<string, FetchFailure>> = {
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ENETUNREACH: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  FETCH_ERROR: 'unreachable',
  ENOTCACHED: 'unreachable',
  ECONNRESET: 'broken-off',
  ERR_SOCKET_TIMEOUT: 'broken-off',
  ERR_STREAM_PREMATURE_CLOSE: 'broken-off',
  EPIPE: 'broken-off',
  Z_BUF_ERROR: 'broken-off',
  TAR_BAD_ARCHIVE: 'not-the-package',
  EINTEGRITY: 'not-the-package',
  EBADSIZE: 'broken-off',
  E404: 'not-the-package',
  ETARGET: 'not-the-package',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/**
 * Fetches with the npm of this machine, so that the registry, proxy and certificates that a person has set for it are the ones that are used. It runs no
 * script of the package. `env` is the environment npm gets.
 */
export function npmTarball(env: NodeJS.ProcessEnv = process.env): FetchTarball {
  return async ({ spec, folder, signal, onBytes }) => {
    const npm = npmCli(env);
    if (npm === null) return { ok: false, code: 'no-npm', detail: '' };
    if (signal.aborted) return { ok: false, code: 'cancelled', detail: '' };
    const cache = path.join(folder, 'cache');
    const options = ['--json', '--ignore-scripts', '--loglevel=silent', '--no-update-notifier', '--logs-max=0', '--fetch-retries=0'];
    const args = [npm, 'pack', spec, ...options, `--fetch-timeout=${SILENCE_MS}`, '--pack-destination', folder, '--cache', cache];
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
    const stop = (): void => void child.kill('SIGKILL');
    // Whoever ends this process ends the download, too.
    process.once('exit', stop);
    signal.addEventListener('abort', stop, { once: true });
    let isOver = false;
    // A folder that is not there yet holds nothing; a look that ends after the download says nothing new.
    const looking = setInterval(
      () =>
        void bytesIn(cache).then(
          (bytes) => (isOver ? undefined : onBytes(bytes)),
          () => undefined,
        ),
      LOOK_MS,
    );
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    const ended = await new Promise<number | Error | null>((resolve) => {
      child.once('error', resolve);
      child.once('close', resolve);
    });
    isOver = true;
    clearInterval(looking);
    process.off('exit', stop);
    signal.removeEventListener('abort', stop);
    if (signal.aborted) return { ok: false, code: 'cancelled', detail: '' };
    if (ended instanceof Error) return { ok: false, code: 'failed', detail: ended.message };
    const file = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
    if (ended === 0 && file !== undefined) return { ok: true, file: path.join(folder, file) };
    const { code, summary } = errorIn(output);
    return { ok: false, code: FAILURES[code] ?? 'failed', detail: summary || `npm ended with ${ended}` };
  };
}

/** npm's own file: where npm says that it is, or beside this Node. */
function npmCli({ npm_execpath: told }: NodeJS.ProcessEnv): string | null {
  const node = path.dirname(realpathSync(process.execPath));
  const inside = 'node_modules/npm/bin/npm-cli.js';
  const beside = [path.join(node, '../lib', inside), path.join(node, inside), '/usr/share/nodejs/npm/bin/npm-cli.js', '/usr/share/npm/bin/npm-cli.js'];
  const places = told !== undefined && path.basename(told) === 'npm-cli.js' ? [told, ...beside] : beside;
  return places.find((place) => existsSync(place)) ?? null;
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const sizes = entries.filter((entry) => entry.isFile()).map((entry) => stat(path.join(entry.parentPath, entry.name)).then(({ size }) => size, gone));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Moved meanwhile: counted the next time. */
const gone = (): number => 0;

/** What npm prints of a failure with `--json`. */
function errorIn(output: string): { readonly code: string; readonly summary: string } {
  try {
    const { error } = JSON.parse(output) as { error?: { code?: unknown; summary?: unknown } };
    return { code: String(error?.code ?? ''), summary: String(error?.summary ?? '') };
  } catch {
    return { code: '', summary: '' }; // It ended before it could say anything.
  }
}
