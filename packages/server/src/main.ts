import { parseArgs } from 'node:util';
import { openBrowser } from './open-browser.ts';
import { DEFAULT_PORT, defaultDataFolder } from './paths.ts';
import { type Running, startServer } from './start-server.ts';
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

/** Starts Candor from a command line and prints where it is. Sets the exit code; returns when the server runs or has not started. */
export async function run(args: readonly string[], { prepare }: RunOptions = {}): Promise<void> {
  const options = readOptions(args);
  if (typeof options === 'string') return fail(`${options}\n\n${HELP}`, 2);
  if (options.help) return print(HELP);
  try {
    const started = await startServer({ port: options.port, dataFolder: options.dataFolder, ...(prepare ? { prepare } : {}) });
    if (started.status === 'already-running') {
      print(`Candor is already running at ${started.address}\n`);
    } else {
      stopOnSignals(started);
      process.on('uncaughtExceptionMonitor', (error) => started.logFatal(error));
      const { port, wantedPort, address } = started;
      if (wantedPort !== 0 && port !== wantedPort) print(`Another program uses port ${wantedPort}, so Candor took ${port}.\n`);
      print(`Candor is at ${address}\nEverything stays in ${options.dataFolder}. Press Ctrl+C to stop.\n`);
    }
    if (options.open) openBrowser(started.address, (error) => print(`The browser could not be opened (${error.message}). Open the address yourself.\n`));
    if (started.status === 'started') await readyOrStop(started, options);
  } catch (error) {
    fail(`Candor could not start: ${messageOf(error)}\n`, 1);
  }
}

async function readyOrStop(started: Running, { dataFolder }: Options): Promise<void> {
  try {
    await started.ready;
  } catch (error) {
    await started.close();
    fail(
      `Candor could not open its data in ${dataFolder}: ${messageOf(error)}\nNothing was deleted. The log there, candor.log, says more. To begin afresh, move the folder db out of it.\n`,
      1,
    );
    // A model may be loading still, and nobody waits for it.
    process.exit();
  }
}

/** The first signal lets open requests finish and closes the database; a second one ends at once. */
function stopOnSignals(started: Running): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    started.close().then(
      () => process.exit(0),
      (error: unknown) => {
        fail(`Candor did not stop cleanly: ${messageOf(error)}\n`, 1);
        process.exit();
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
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
