import { openBrowser } from './open-browser.ts';
import { type Running, type StartOptions, startServer } from './start-server.ts';

export type StudioOptions = Required<Pick<StartOptions, 'port' | 'dataFolder'>> &
  Pick<StartOptions, 'prepare'> & {
    /** Whether to open the browser. */
    readonly open: boolean;
    /** How the process ends where it does not stop cleanly. */
    readonly failureCode: number;
    print(text: string): void | Promise<void>;
    warn(text: string): void;
  };

/** The studio does not run. The message says why, and what can be done. */
export class StudioError extends Error {
  override readonly name = 'StudioError';
}

/**
 * Starts the studio for a command line: prints where it is, opens the browser, stops on signals. Returns when it runs, or runs already;
 * throws a {@link StudioError} when it does not start.
 */
export async function runStudio(options: StudioOptions): Promise<void> {
  const { port: wantedPort, dataFolder, open, print, warn } = options;
  const started = await startServer(options).catch((error: unknown) => {
    throw new StudioError(`Candor could not start: ${messageOf(error)}`, { cause: error });
  });
  if (started.status === 'already-running') {
    await print(`Candor is already running at ${started.address}\n`);
  } else {
    stopOnSignals(started, options);
    process.on('uncaughtExceptionMonitor', (error) => started.logFatal(error));
    if (wantedPort !== 0 && started.port !== wantedPort) await print(`Another program uses port ${wantedPort}, so Candor took ${started.port}.\n`);
    await print(`Candor is at ${started.address}\nEverything stays in ${dataFolder}. Press Ctrl+C to stop.\n`);
  }
  if (open) openBrowser(started.address, (error) => warn(`The browser could not be opened (${error.message}). Open the address yourself.`));
  if (started.status === 'started') await readyOrStop(started, dataFolder);
}

async function readyOrStop(started: Running, dataFolder: string): Promise<void> {
  try {
    await started.ready;
  } catch (error) {
    await started.close();
    throw new StudioError(
      `Candor could not open its data in ${dataFolder}: ${messageOf(error)}\nNothing was deleted. The log there, candor.log, says more. To begin afresh, move the folder db out of it.`,
      { cause: error },
    );
  }
}

/** The first signal lets open requests finish and closes the database; a second one ends at once. */
function stopOnSignals(started: Running, { failureCode, warn }: Pick<StudioOptions, 'failureCode' | 'warn'>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    started.close().then(
      () => process.exit(0),
      (error: unknown) => {
        warn(`Candor did not stop cleanly: ${messageOf(error)}`);
        process.exit(failureCode);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
