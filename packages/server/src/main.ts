import { parseArgs } from 'node:util';
import { DEFAULT_PORT, defaultDataFolder } from './paths.ts';
import { runStudio } from './run-studio.ts';
import { VERSION } from './version.ts';

export type RunOptions = {
  /** Runs when the data folder is ours, before the server listens. */
  prepare?(): Promise<void>;
};

const HELP = `Candor ${VERSION}: a private rehearsal room for job interviews.

Usage: npm start -- [options]

  --port N     Listen on this port of 127.0.0.1 (default ${DEFAULT_PORT}; the next free one if it is taken)
  --data DIR   Keep everything in this folder (default ${defaultDataFolder()})
  --no-open    Do not open the browser

CANDOR_DATA and CANDOR_NO_OPEN=1 do the same as --data and --no-open.
`;

type Options = { readonly port: number; readonly dataFolder: string; readonly open: boolean; readonly help: boolean };

/** Starts Candor from a command line and prints where it is. Returns when the server runs, or sets the exit code. */
export async function run(args: readonly string[], { prepare }: RunOptions = {}): Promise<void> {
  const options = readOptions(args);
  if (typeof options === 'string') return fail(`${options}\n\n${HELP}`, 2);
  if (options.help) return print(HELP);
  const { port, dataFolder, open } = options;
  try {
    await runStudio({ port, dataFolder, open, failureCode: 1, print, warn: (text) => process.stderr.write(`${text}\n`), ...(prepare ? { prepare } : {}) });
  } catch (error) {
    fail(`${messageOf(error)}\n`, 1);
    // A model may be loading still, and nobody waits for it.
    process.exit();
  }
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, data: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535 || values.port === '') return `--port takes a number from 0 to 65535, not "${values.port}".`;
    if (values.data === '') return '--data takes a folder.';
    const open = !values['no-open'] && !process.env.CANDOR_NO_OPEN;
    return { port, dataFolder: values.data ?? defaultDataFolder(), open, help: values.help ?? false };
  } catch (error) {
    return messageOf(error);
  }
}

function print(text: string): void {
  process.stdout.write(text);
}

function fail(text: string, code: number): void {
  process.stderr.write(text);
  process.exitCode = code;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
