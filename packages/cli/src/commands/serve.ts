import { fileURLToPath } from 'node:url';
import { DEFAULT_PORT, defaultDataFolder, runStudio, StudioError } from '@candor/server';
import { print, warn } from '../io/output.ts';
import { EXIT, Problem } from '../problem.ts';

export type ServeOptions = { readonly port?: number; readonly data?: string; readonly open: boolean };

/** `candor serve`: starts the studio on this machine's loopback address and stays until it is stopped. */
export async function serve({ port = DEFAULT_PORT, data = defaultDataFolder(), open }: ServeOptions): Promise<void> {
  try {
    await runStudio({
      port,
      dataFolder: data,
      open: open && !process.env.CANDOR_NO_OPEN,
      failureCode: EXIT.internal,
      prepare: buildStudio,
      print,
      warn,
    });
  } catch (error) {
    throw error instanceof StudioError ? new Problem(error.message, { exitCode: EXIT.internal, cause: error }) : error;
  }
}

/** The page is bundled at the first start, and again when its sources change. */
async function buildStudio(): Promise<void> {
  const root = new URL('../../../../', import.meta.url);
  const { ensureWebBuilt } = (await import(new URL('scripts/lib/build-web.mjs', root).href)) as {
    ensureWebBuilt(root: string, say: (text: string) => void): void;
  };
  ensureWebBuilt(fileURLToPath(root), (text) => process.stderr.write(`${text}\n`));
}
