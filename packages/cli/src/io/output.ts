import { once } from 'node:events';

/** Writes to stdout and waits when the reader is slower than we are, so that nothing piles up in memory. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export async function printJson(value: unknown): Promise<void> {
  await print(`${JSON.stringify(value)}\n`);
}

export function warn(text: string): void {
  process.stderr.write(`candor: ${text}\n`);
}

/** Says on stderr that a part failed, where the command goes on without it. */
export const warnOfPart = (error: unknown): void =>
  warn(`A part of the analysis failed, and it goes on without it: ${error instanceof Error ? error.message : String(error)}`);

/** `candor … | head` closes the pipe when it has enough: that is no failure. */
export function endQuietlyWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}
