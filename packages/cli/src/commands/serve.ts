import { fileURLToPath } from 'node:url';
import { DEFAULT_PORT, defaultDataFolder, openBrowser, type Running, startServer } from '@candor/server';
import { print, warn } from '../io/output.ts';
import { EXIT, Problem } from '../problem.ts';

export type ServeOptions = { readonly port?: number; readonly data?: string; readonly open: boolean };

/** `candor serve`: starts the studio on this machine's loopback address and stays until it is stopped. */
export async function serve(options: ServeOptions): Promise<void> {
  const dataFolder = options.data ?? defaultDataFolder();
  const wantedPort = options.port ?? DEFAULT_PORT;
  const started = await startServer({ dataFolder, port: wantedPort, prepare: buildStudio }).catch((error: unknown) => {
    throw new Problem(`The studio could not start: ${messageOf(error)}`, { exitCode: EXIT.internal, cause: error });
  });
  if (started.status === 'already-running') {
    await print(`Candor is already running at ${started.address}\n`);
  } else {
    stopOnSignals(started);
    process.on('uncaughtExceptionMonitor', (error) => started.logFatal(error));
    if (wantedPort !== 0 && started.port !== wantedPort) await print(`Another program uses port ${wantedPort}, so Candor took ${started.port}.\n`);
    await print(`Candor is at ${started.address}\nEverything stays in ${dataFolder}. Press Ctrl+C to stop.\n`);
  }
  if (options.open && !process.env.CANDOR_NO_OPEN) {
    openBrowser(started.address, (error) => warn(`The browser could not be opened (${error.message}). Open the address yourself.`));
  }
  if (started.status === 'started') await readyOrStop(started, dataFolder);
}

/** The page is bundled at the first start, and again when its sources change. */
async function buildStudio(): Promise<void> {
  const root = new URL('../../../../', import.meta.url);
  const { ensureWebBuilt } = (await import(new URL('scripts/lib/build-web.mjs', root).href)) as {
    ensureWebBuilt(root: string, say: (text: string) => void): void;
  };
  ensureWebBuilt(fileURLToPath(root), (text) => process.stderr.write(`${text}\n`));
}

async function readyOrStop(started: Running, dataFolder: string): Promise<void> {
  try {
    await started.ready;
  } catch (error) {
    await started.close();
    throw new Problem(`The data in ${dataFolder} could not be opened: ${messageOf(error)} The log there, candor.log, says more.`, {
      exitCode: EXIT.internal,
      cause: error,
    });
  }
}

/** The first signal lets open requests finish and closes the database; a second one ends at once. */
function stopOnSignals(started: Running): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    started.close().then(
      () => process.exit(EXIT.fine),
      (error: unknown) => {
        warn(`The studio did not stop cleanly: ${messageOf(error)}`);
        process.exit(EXIT.internal);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
